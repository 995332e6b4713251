package org.annalist.lab.train;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.lab.ud.TreeWord;

/**
 * Names from the entity annotation of GUM (last column, {@code Entity=(1-person-…}). An entity is a
 * name when its head is a proper noun; the name is the run of proper nouns around the head.
 */
final class EntityNames {
  private static final Pattern BRACKET =
      Pattern.compile("\\((\\d+)-([a-z]+)[^()]*(\\)?)|(\\d+)\\)");
  private static final Map<String, String> KINDS =
      Map.of("person", "PER", "organization", "ORG", "place", "LOC");

  private record Open(String id, String kind, int start) {}

  private EntityNames() {}

  /** The class of each word such as {@code B-PER}. */
  static String[] of(TreeSentence sentence) {
    List<TreeWord> words = sentence.words();
    String[] out = new String[words.size()];
    Arrays.fill(out, "O");
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < out.length; i++) {
      Matcher m = BRACKET.matcher(entity(words.get(i).misc()));
      while (m.find()) {
        if (m.group(1) != null && m.group(3).isEmpty()) {
          open.push(new Open(m.group(1), m.group(2), i));
        } else if (m.group(1) != null) {
          mark(words, i, i, m.group(2), out);
        } else {
          close(words, i, m.group(4), open, out);
        }
      }
    }
    return out;
  }

  private static String entity(String misc) {
    for (String pair : misc.split("\\|")) {
      if (pair.startsWith("Entity=")) {
        return pair;
      }
    }
    return "";
  }

  private static void close(
      List<TreeWord> words, int end, String id, Deque<Open> open, String[] out) {
    Open match = open.stream().filter(o -> o.id().equals(id)).findFirst().orElse(null);
    if (match != null) {
      open.remove(match);
      mark(words, match.start(), end, match.kind(), out);
    }
  }

  /** Marks the name in an entity; an outer name replaces an inner one. */
  private static void mark(List<TreeWord> words, int start, int end, String type, String[] out) {
    String kind = KINDS.get(type);
    int head = head(words, start, end);
    if (kind == null || head < 0 || !isName(words.get(head))) {
      return;
    }
    if (kind.equals("PER") && !isPersonal(words.get(start), words.get(head))) {
      return;
    }
    int from = head;
    while (from > start && (isName(words.get(from - 1)) || joins(words, from - 1, start, -1))) {
      from--;
    }
    int to = head;
    while (to < end && (isName(words.get(to + 1)) || joins(words, to + 1, end, 1))) {
      to++;
    }
    out[from] = "B-" + kind;
    for (int i = from + 1; i <= to; i++) {
      out[i] = "I-" + kind;
    }
  }

  private static int head(List<TreeWord> words, int start, int end) {
    for (int i = start; i <= end; i++) {
      int head = words.get(i).head() - 1;
      if (head < start || head > end) {
        return i;
      }
    }
    return -1;
  }

  /** Proper nouns, but no titles before a person. */
  private static boolean isName(TreeWord word) {
    return word.xpos().startsWith("NNP") && !word.relation().equals("nmod:desc");
  }

  /** One person has the name: no people ("Israelis") and no office ("the President"). */
  private static boolean isPersonal(TreeWord first, TreeWord head) {
    return !head.xpos().equals("NNPS") && !first.xpos().equals("DT");
  }

  private static boolean joins(List<TreeWord> words, int i, int limit, int step) {
    String form = words.get(i).form();
    boolean link = form.equals("-") || form.equals("of") || form.equals("&") || form.equals("for");
    return link && i != limit && isName(words.get(i + step)) && isName(words.get(i - step));
  }
}
