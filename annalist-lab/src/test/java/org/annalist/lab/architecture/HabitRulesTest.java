package org.annalist.lab.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What code may do, and where. */
class HabitRulesTest {
  private static final String[] PURE = {"org.annalist.coder..", "org.annalist.linker.."};
  private static final Set<String> UNREPEATABLE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Locale.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.lang.String.formatted");
  private static final Set<String> NO_LOCALE =
      Set.of(
          "toLowerCase()",
          "toUpperCase()",
          "format(java.lang.String, [Ljava.lang.Object;)",
          "ofPattern(java.lang.String)");

  @Test
  void coderAndLinkerDoNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat(
            within("java.io", "java.nio.file", "java.nio.channels", "java.net", "java.sql")
                .and(not("java.io.Serializable")))
        .check(Product.CLASSES);
  }

  @Test
  void coderAndLinkerUseNoRandomness() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\..*Random.*")
        .check(Product.CLASSES);
  }

  @Test
  void coderAndLinkerReadNoClockLocaleOrEnvironment() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .accessTargetWhere(unrepeatable())
        .check(Product.CLASSES);
  }

  @Test
  void onlyTheCommandLinesPrintOrExit() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.annalist.cli..", "org.annalist.lab")
        .should()
        .accessTargetWhere(printsOrExits())
        .check(Product.CLASSES);
  }

  @Test
  void noStaticFieldCanChange() {
    List<JavaField> mutable =
        Product.CLASSES.stream()
            .flatMap(c -> c.getFields().stream())
            .filter(f -> f.getModifiers().contains(STATIC) && !f.getModifiers().contains(FINAL))
            .toList();
    assertThat(mutable).isEmpty();
  }

  @Test
  void publicRecordsHoldNoArrays() {
    List<JavaField> arrays =
        Product.CLASSES.stream()
            .filter(c -> c.isRecord() && isApi(c))
            .flatMap(c -> c.getFields().stream())
            .filter(f -> !f.getModifiers().contains(STATIC) && f.getRawType().isArray())
            .toList();
    assertThat(arrays).isEmpty();
  }

  @Test
  void thirdPartyTypesCrossNoPublicApi() {
    List<String> crossing =
        Product.CLASSES.stream()
            .filter(HabitRulesTest::isApi)
            .flatMap(HabitRulesTest::foreignTypes)
            .sorted()
            .toList();
    assertThat(crossing).isEmpty();
  }

  private static boolean isApi(JavaClass type) {
    boolean open = type.getModifiers().contains(PUBLIC);
    boolean outer = type.getEnclosingClass().map(HabitRulesTest::isApi).orElse(true);
    return open && outer && !type.getPackageName().contains(".internal");
  }

  private static Stream<String> foreignTypes(JavaClass type) {
    Stream<JavaType> methods =
        type.getCodeUnits().stream()
            .filter(u -> u.getModifiers().contains(PUBLIC))
            .flatMap(HabitRulesTest::signature);
    Stream<JavaType> fields =
        type.getFields().stream()
            .filter(f -> f.getModifiers().contains(PUBLIC))
            .map(JavaField::getType);
    Stream<JavaType> parents =
        Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream());
    return Stream.of(methods, fields, parents)
        .flatMap(s -> s)
        .flatMap(t -> t.getAllInvolvedRawTypes().stream())
        .map(t -> t.getBaseComponentType().getName())
        .filter(n -> n.contains(".") && !n.startsWith("java.") && !n.startsWith("org.annalist."))
        .distinct()
        .map(n -> type.getName() + " shows " + n);
  }

  private static Stream<JavaType> signature(JavaCodeUnit unit) {
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream().map(t -> (JavaType) t))
        .flatMap(s -> s);
  }

  private static DescribedPredicate<JavaClass> within(String... packages) {
    return DescribedPredicate.describe(
        "in " + List.of(packages),
        c -> Stream.of(packages).anyMatch(p -> (c.getPackageName() + ".").startsWith(p + ".")));
  }

  private static DescribedPredicate<JavaClass> not(String name) {
    return DescribedPredicate.describe("not " + name, c -> !c.getName().equals(name));
  }

  private static DescribedPredicate<JavaAccess<?>> unrepeatable() {
    return DescribedPredicate.describe(
        "a clock, default locale or environment",
        a -> {
          String owner = a.getTargetOwner().getName();
          String name = a.getName();
          String call = name + parameters(a);
          boolean now = owner.startsWith("java.time.") && name.equals("now");
          boolean locale =
              (owner.equals("java.lang.String") || owner.startsWith("java.time.format."))
                  && NO_LOCALE.contains(call);
          return now || locale || UNREPEATABLE.contains(owner + "." + name);
        });
  }

  private static String parameters(JavaAccess<?> access) {
    String full = access.getTarget().getFullName();
    int open = full.indexOf('(');
    return open < 0 ? "" : full.substring(open);
  }

  private static DescribedPredicate<JavaAccess<?>> printsOrExits() {
    return DescribedPredicate.describe(
        "standard output, standard error or an exit",
        a -> {
          String owner = a.getTargetOwner().getName();
          boolean stream =
              owner.equals("java.lang.System")
                  && Set.of("out", "err", "exit").contains(a.getName());
          boolean runtime =
              owner.equals("java.lang.Runtime") && Set.of("exit", "halt").contains(a.getName());
          return stream || runtime || a.getName().equals("printStackTrace");
        });
  }
}
