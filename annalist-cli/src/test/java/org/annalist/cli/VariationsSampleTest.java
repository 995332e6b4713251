package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first input and five variations of it: a higher toll, a second claim, a denial taken back, a
 * reprint, another attack in the same city. Two of them need the first input, which is not shipped.
 */
class VariationsSampleTest {
  private static final Path SAMPLES = Path.of("..", "samples", "variations");
  private static final Path FIRST_INPUT =
      Path.of("..", "..", "shared", "samples", "china-pakistan.txt");

  @TempDir private Path folder;
  private CommandRun commands = new CommandRun(Path.of(""));

  @BeforeEach
  void openTheFolder() {
    commands = new CommandRun(folder);
  }

  private int run(String... args) {
    return commands.run(args);
  }

  private String out() {
    return commands.out();
  }

  private void readVariations() throws IOException {
    Files.copy(SAMPLES.resolve("reports.jsonl"), folder.resolve("reports.jsonl"));
    Files.copy(SAMPLES.resolve("question.yaml"), folder.resolve("question.yaml"));
    assertThat(run("read", "reports.jsonl")).isZero();
  }

  private List<String> rows() {
    assertThat(run("incidents", "--format", "csv")).isZero();
    return out().lines().skip(1).toList();
  }

  @Test
  void fourOfFiveTellOfOneBombingAndTheFifthOfAnotherAttack() throws IOException {
    readVariations();
    assertThat(rows()).hasSize(2);
    assertThat(rows())
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("ASSAULT,suicide-attack", "2022-04-26", "Karachi", ",3,4,")
                    .contains("v1", "v2", "v3", "v4", ",4,3,")
                    .contains("Sindhudesh Revolutionary Army", "Baloch Liberation Army")
                    .contains("Tehrik-i-Taliban Pakistan")
                    .doesNotContain("v5"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("ASSAULT,firearms", "2022-05-10", "Karachi", ",1,1,", "v5")
                    .doesNotContain("claimed", "v1"));
  }

  @Test
  void withTheFirstInputTheBriefSaysWhatAnAnalystWould() throws IOException {
    assumeTrue(Files.exists(FIRST_INPUT));
    Files.copy(FIRST_INPUT, folder.resolve("first.txt"));
    assertThat(run("read", "first.txt", "--published", "2022-06-13")).isZero();
    readVariations();
    assertThat(rows()).hasSize(3);
    assertThat(rows())
        .anySatisfy(row -> assertThat(row).contains("2022-04-26", "v1", "v2", "v3", "v4", ",5,4,"));
    assertThat(run("brief", "question.yaml", "--as-of", "2022-06-30")).isZero();
    assertThat(out())
        .contains("the record holds 2 incidents and 3 to 4 dead")
        .contains("The gravest: suicide attack in Karachi, Pakistan, 26 April 2022. 3–4 killed")
        .contains("Sindhudesh Revolutionary Army claimed responsibility; ")
        .contains("of this or another incident: Pakistani authorities blamed Tehrik-i-Taliban")
        .contains("denied it. It claimed responsibility later (Harbour Gazette, 20 June 2022).")
        .contains("Told by 5 reports, 4 of them no copies of others.")
        .contains("Not counted: 1 other incident in the same area")
        .contains("Attack in Dasu, Pakistan, day not known")
        .contains("find and punish those who were behind the attack” — open for 58 days")
        .contains("set up a foreign security cell")
        .doesNotContain("China claimed", "University claimed", "Another group claimed");
  }
}
