package org.annalist.lab.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.lab.ud.TreeWord;

/**
 * A grammar that writes sentences in the style of news agencies together with their trees, for the
 * constructions that the treebanks lack. The format is explained in the resource {@code
 * wire.grammar}. Deterministic for a seed.
 */
final class WireGrammar {
  private static final int MAX_DEPTH = 30;
  private final Map<String, List<List<WireElement>>> rules;

  private WireGrammar(Map<String, List<List<WireElement>>> rules) {
    this.rules = rules;
  }

  /** The grammar of the lab. */
  static WireGrammar shipped() {
    try (InputStream in = WireGrammar.class.getResourceAsStream("wire.grammar")) {
      if (in == null) {
        throw new IllegalArgumentException("no resource wire.grammar");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read wire.grammar", e);
    }
  }

  /**
   * Reads a grammar.
   *
   * @throws IllegalArgumentException naming the line of a broken rule
   */
  static WireGrammar parse(String text) {
    Map<String, List<List<WireElement>>> rules = new HashMap<>();
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException("wire.grammar:" + number + ": no symbol");
      }
      List<List<WireElement>> alternatives =
          rules.computeIfAbsent(line.substring(0, colon), k -> new ArrayList<>());
      for (String alternative : line.substring(colon + 2).split(" \\| ")) {
        alternatives.add(WireElement.row(alternative.strip(), "wire.grammar:" + number));
      }
    }
    return new WireGrammar(rules);
  }

  /** Writes {@code count} sentences from a start symbol. */
  List<TreeSentence> write(String symbol, int count, long seed) {
    Random random = new Random(seed);
    List<TreeSentence> out = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      List<WireWord> words = new ArrayList<>();
      int root = expand(symbol, random, words, 0);
      words.get(root).attach(-1, "root");
      out.add(sentence(words));
    }
    return out;
  }

  /** Appends one expansion of a symbol; returns the index of its head. */
  private int expand(String symbol, Random random, List<WireWord> words, int depth) {
    List<List<WireElement>> alternatives = rules.get(symbol);
    if (alternatives == null || depth > MAX_DEPTH) {
      throw new IllegalArgumentException("wire.grammar: no symbol " + symbol + " or a loop");
    }
    List<WireElement> row = alternatives.get(random.nextInt(alternatives.size()));
    int[] heads = new int[row.size()];
    int head = -1;
    int from = words.size();
    for (int i = 0; i < heads.length; i++) {
      WireElement element = row.get(i);
      if (element.symbol()) {
        heads[i] = expand(element.form(), random, words, depth + 1);
      } else {
        heads[i] = words.size();
        words.add(new WireWord(element.form(), element.penn()));
      }
      head = element.head() ? heads[i] : head;
    }
    for (int i = 0; i < heads.length; i++) {
      WireElement element = row.get(i);
      if (!element.head()) {
        int to = element.to() == 0 ? head : heads[element.to() - 1];
        words.get(heads[i]).attach(to, element.relation());
      }
    }
    WireNames.mark(symbol, words, from);
    return head;
  }

  private static TreeSentence sentence(List<WireWord> words) {
    List<TreeWord> out = new ArrayList<>(words.size());
    boolean begun = false;
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      boolean letter = Character.isLetter(form.charAt(0));
      String next = i + 1 < words.size() ? words.get(i + 1).form() : "";
      boolean vowel = !next.isEmpty() && "AEIOaeio".indexOf(next.charAt(0)) >= 0;
      out.add(words.get(i).finish(!begun && letter, form.equals("a") && vowel ? "an" : form));
      begun |= letter;
    }
    return new TreeSentence(out);
  }
}
