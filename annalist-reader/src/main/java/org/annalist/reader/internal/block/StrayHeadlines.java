package org.annalist.reader.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.annalist.model.text.BlockKind;

/**
 * Headlines of other stories inside the body. A page cut to text leaves the links between its
 * paragraphs as lines of their own. Such a line is short, begins like a headline and does not end
 * like a sentence, or is one short question that nobody in the text asks or answers, while the
 * lines around it are paragraphs. Where most lines do not end like sentences (text wrapped by hand,
 * lists) the form tells nothing, and nothing is marked. Stateless and thread-safe.
 */
final class StrayHeadlines {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 18;
  private static final int SHORTEST_QUESTION = 5;

  private StrayHeadlines() {}

  static List<Line> mark(List<Line> lines) {
    List<Integer> body = openLines(lines);
    List<Line> result = new ArrayList<>(lines);
    if (!isMadeOfParagraphs(lines, body)) {
      return result;
    }
    for (int i = 0; i < body.size(); i++) {
      Line line = lines.get(body.get(i));
      String before = i == 0 ? "" : lines.get(body.get(i - 1)).text();
      String after = i + 1 == body.size() ? "" : lines.get(body.get(i + 1)).text();
      if (isStray(line.text(), before, after)) {
        boolean subhead = LineForm.words(line.text()) < SHORTEST;
        result.set(body.get(i), line.as(subhead ? BlockKind.FURNITURE : BlockKind.RELATED));
      }
    }
    return result;
  }

  private static List<Integer> openLines(List<Line> lines) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind().isEmpty() || lines.get(i).is(BlockKind.BODY)) {
        open.add(i);
      }
    }
    return open;
  }

  private static boolean isMadeOfParagraphs(List<Line> lines, List<Integer> body) {
    long ended = body.stream().filter(i -> LineForm.isEnded(lines.get(i).text())).count();
    return ended >= 1 && ended * 2 >= body.size();
  }

  private static boolean isStray(String line, String before, String after) {
    if (before.isEmpty()) {
      return false;
    }
    boolean fits = LineForm.startsAsHeadline(line) && !LineForm.isBullet(line);
    return fits && (isStatement(line, before, after) || isQuestion(line, before, after));
  }

  private static boolean isStatement(String line, String before, String after) {
    return !LineForm.isEnded(line)
        && LineForm.words(line) <= LONGEST
        && !LineForm.hasSeveralSentences(line)
        && !LineForm.isSpeakerTurn(line)
        && !LineForm.reportsInPast(line)
        && !before.endsWith(":")
        && !before.endsWith(",")
        && (after.isEmpty() || !LineForm.startsLower(after));
  }

  /**
   * A question of the report itself stands in a paragraph, speaks to somebody, follows another
   * question or is answered at once.
   */
  private static boolean isQuestion(String line, String before, String after) {
    int words = LineForm.words(line);
    return LineForm.isQuestion(line)
        && LineForm.startsAsQuestion(line)
        && words >= SHORTEST_QUESTION
        && words <= LONGEST
        && !LineForm.hasSeveralSentences(line)
        && !LineForm.hasQuotation(line)
        && !LineForm.isPersonal(line)
        && isDeclarative(before)
        && isDeclarative(after)
        && !Answers.beginsAsAnswer(after);
  }

  private static boolean isDeclarative(String neighbour) {
    return !neighbour.isEmpty()
        && LineForm.isEnded(neighbour)
        && !LineForm.isQuestion(neighbour)
        && !LineForm.isSpeakerTurn(neighbour)
        && LineForm.words(neighbour) >= SHORTEST;
  }
}
