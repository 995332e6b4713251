package org.annalist.lab.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which packages and modules may know which. */
class ModuleRulesTest {
  @Test
  void packagesFormNoCycles() {
    slices().matching("org.annalist.(**)").should().beFreeOfCycles().check(Product.CLASSES);
  }

  @Test
  void modulesUseOnlyWhatTheTableAllows() throws IOException {
    Map<String, Set<String>> table = table();
    for (String module : table.keySet()) {
      String[] others =
          modules().stream()
              .filter(m -> !m.equals(module) && !table.get(module).contains(m))
              .map(m -> "org.annalist." + m + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.annalist." + module + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .allowEmptyShould(true)
          .check(Product.CLASSES);
    }
  }

  @Test
  void everyModuleStandsInTheTable() throws IOException {
    Set<String> known = table().keySet();
    assertThat(modules()).allMatch(m -> m.equals("lab") || known.contains(m));
  }

  @Test
  void internalPackagesAreUsedByTheirOwnModuleOnly() {
    for (String module : modules()) {
      noClasses()
          .that()
          .resideOutsideOfPackage("org.annalist." + module + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.annalist." + module + "..internal..")
          .allowEmptyShould(true)
          .check(Product.CLASSES);
    }
  }

  @Test
  void everyPackageIsNullMarked() throws ClassNotFoundException {
    for (String name : Product.packages()) {
      Class<?> info = Class.forName(name + ".package-info");
      assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void theModelNeedsNothingButTheJdk() {
    noClasses()
        .that()
        .resideInAPackage("org.annalist.model..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("org.annalist.model..", "java..", "org.jspecify..")
        .check(Product.CLASSES);
  }

  @Test
  void theRulesSeeEveryModule() {
    assertThat(modules()).contains("model", "language", "knowledge", "coder", "linker", "lab");
  }

  private static Set<String> modules() {
    return Product.CLASSES.stream()
        .map(JavaClass::getPackageName)
        .map(Product::module)
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> table() throws IOException {
    Map<String, Set<String>> out = new LinkedHashMap<>();
    try (InputStream stream =
        Objects.requireNonNull(ModuleRulesTest.class.getResourceAsStream("modules.tsv"))) {
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      lines.stream()
          .filter(l -> !l.startsWith("#") && !l.startsWith("module\t"))
          .map(l -> l.split("\t", -1))
          .forEach(row -> out.put(row[0], Set.copyOf(Arrays.asList(row[1].split(" ")))));
    }
    return out;
  }
}
