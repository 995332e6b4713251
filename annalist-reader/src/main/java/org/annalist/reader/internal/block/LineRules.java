package org.annalist.reader.internal.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.annalist.model.text.BlockKind;

/**
 * Lines known by their words: bylines, copyright notices, picture credits, links to other stories.
 * Read from a table of {@code kind, longest (in words), pattern}; the first row that fits decides.
 * Immutable and thread-safe.
 */
public final class LineRules {
  private static final String TABLE = "line-rules.tsv";

  private final List<Rule> rules;

  private LineRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules that ship with Annalist. */
  public static LineRules builtIn() {
    try (InputStream in = LineRules.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + TABLE + " is missing from the jar");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table; a broken row is a fault of the build and told with its line. */
  static LineRules read(BufferedReader table) throws IOException {
    List<Rule> rules = new ArrayList<>();
    int number = 0;
    for (String row = table.readLine(); row != null; row = table.readLine()) {
      number++;
      if (number > 1 && !row.isBlank() && !row.startsWith("#")) {
        rules.add(rule(row, number));
      }
    }
    return new LineRules(rules);
  }

  private static Rule rule(String row, int number) {
    String[] cells = row.split("\t");
    if (cells.length != 3) {
      throw new IllegalArgumentException(TABLE + ":" + number + ": three cells wanted: " + row);
    }
    try {
      return new Rule(
          BlockKind.valueOf(cells[0]), Integer.parseInt(cells[1]), Pattern.compile(cells[2]));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(TABLE + ":" + number + ": " + e.getMessage(), e);
    }
  }

  /** The kind of a line that a rule knows. */
  public Optional<BlockKind> kindOf(String line) {
    int words = LineForm.words(line);
    for (Rule rule : rules) {
      if (words <= rule.longest() && rule.pattern().matcher(line).find()) {
        return Optional.of(rule.kind());
      }
    }
    return Optional.empty();
  }

  private record Rule(BlockKind kind, int longest, Pattern pattern) {}
}
