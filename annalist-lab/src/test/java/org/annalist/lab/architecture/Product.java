package org.annalist.lab.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;

/** The compiled main classes of every module. */
final class Product {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("jmh_generated"))
          .importPackages("org.annalist");
  private static final String ROOT = "org.annalist.";

  private Product() {}

  /** The module of a package: the part after the root. */
  static String module(String packageName) {
    return packageName.substring(ROOT.length()).split("\\.")[0];
  }

  /** Names of all packages that hold classes. */
  static Set<String> packages() {
    Set<String> out = new TreeSet<>();
    CLASSES.stream().map(JavaClass::getPackageName).forEach(out::add);
    return out;
  }
}
