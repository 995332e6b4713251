package org.annalist.record.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What earlier briefs of a question held, one line a day in {@code briefs/NAME.jsonl} beside the
 * record. A brief compares itself with the last one of an earlier day, so that writing it twice on
 * a day says the same twice. Not thread-safe.
 */
public final class BriefHistory {
  private final Path file;

  private BriefHistory(Path file) {
    this.file = file;
  }

  /** The history of the question with this title, beside a record. */
  public static BriefHistory of(Path record, String title) {
    String name =
        title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return new BriefHistory(
        record.resolve("briefs").resolve((name.isEmpty() ? "brief" : name) + ".jsonl"));
  }

  /**
   * What the last brief before a day held. Lines that cannot be read are passed over: the worst is
   * that more is called new.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public Optional<BriefState> before(LocalDate day) throws IOException {
    return all().stream()
        .filter(s -> s.asOf().isBefore(day))
        .max(Comparator.comparing(BriefState::asOf));
  }

  /**
   * Keeps what a brief held, in place of what one of the same day held.
   *
   * @throws IOException if the file cannot be written
   */
  public void keep(BriefState state) throws IOException {
    List<BriefState> states = new ArrayList<>(all());
    states.removeIf(s -> s.asOf().equals(state.asOf()));
    states.add(state);
    states.sort(Comparator.comparing(BriefState::asOf));
    StringBuilder lines = new StringBuilder();
    states.forEach(s -> lines.append(StateLines.write(s)));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(draft, lines, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private List<BriefState> all() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .flatMap(l -> StateLines.read(l).stream())
        .toList();
  }
}
