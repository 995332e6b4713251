package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.lab.ud.TreeSentence;
import org.annalist.lab.ud.TreeWord;

/**
 * Learns the rules of the lemmatiser: suffix scripts for each tag of words, then what they get
 * wrong. Marks have no scripts, but a treebank may write one mark as another; longer ones ("--",
 * "...") are left as they are, for the treebanks disagree about them.
 */
final class LemmaTraining {
  private static final int MAX_SUFFIX = 6;
  private static final int MIN_TYPES = 2;
  private final Map<String, Map<String, Integer>> lemmas = new TreeMap<>();

  /** Counts the words of a treebank. */
  void add(List<TreeSentence> sentences) {
    for (TreeSentence sentence : sentences) {
      for (TreeWord word : sentence.words()) {
        boolean mark = !Character.isLetter(word.xpos().charAt(0));
        if (!word.lemma().equals("_") && (!mark || word.form().length() == 1)) {
          String form = word.form().toLowerCase(Locale.ROOT).replace('’', '\'');
          String lemma = word.lemma().toLowerCase(Locale.ROOT).replace('’', '\'');
          lemmas
              .computeIfAbsent(form + '\t' + word.xpos(), k -> new TreeMap<>())
              .merge(lemma, 1, Integer::sum);
        }
      }
    }
  }

  /** The rules in the format of the lemmatiser. */
  String rules() {
    Map<String, String> best = new TreeMap<>();
    lemmas.forEach((key, counts) -> best.put(key, mostFrequent(counts)));
    Map<String, String> scripts = scripts(best);
    StringBuilder out = new StringBuilder();
    scripts.forEach((key, script) -> out.append(key).append('\t').append(script).append('\n'));
    for (Map.Entry<String, String> entry : best.entrySet()) {
      String[] key = entry.getKey().split("\t");
      if (!apply(scripts, key[0], key[1], MAX_SUFFIX).equals(entry.getValue())) {
        out.append('=').append(entry.getKey()).append('\t').append(entry.getValue()).append('\n');
      }
    }
    return out.toString();
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** The best script of each suffix, kept only where a shorter suffix would say something else. */
  private static Map<String, String> scripts(Map<String, String> best) {
    Map<String, String> out = new TreeMap<>();
    for (int k = 0; k <= MAX_SUFFIX; k++) {
      Map<String, Map<String, Integer>> votes = new HashMap<>();
      for (Map.Entry<String, String> entry : best.entrySet()) {
        String[] key = entry.getKey().split("\t");
        if (key[0].length() > k && Character.isLetter(key[1].charAt(0))) {
          String suffix = key[0].substring(key[0].length() - k) + '\t' + key[1];
          votes
              .computeIfAbsent(suffix, s -> new TreeMap<>())
              .merge(script(key[0], entry.getValue()), 1, Integer::sum);
        }
      }
      for (String suffix : new ArrayList<>(new TreeMap<>(votes).keySet())) {
        String script = mostFrequent(votes.get(suffix));
        if (votes.get(suffix).get(script) >= MIN_TYPES
            && !script.equals(inherited(out, suffix, k - 1))) {
          out.put(suffix, script);
        }
      }
    }
    return out;
  }

  private static String inherited(Map<String, String> scripts, String suffix, int longest) {
    String[] key = suffix.split("\t", -1);
    for (int k = longest; k >= 0; k--) {
      String script = scripts.get(key[0].substring(key[0].length() - k) + '\t' + key[1]);
      if (script != null) {
        return script;
      }
    }
    return "0\t";
  }

  private static String apply(Map<String, String> scripts, String form, String tag, int longest) {
    String script = inherited(scripts, form + '\t' + tag, Math.min(longest, form.length()));
    int tab = script.indexOf('\t');
    int cut = Integer.parseInt(script.substring(0, tab));
    return cut < form.length()
        ? form.substring(0, form.length() - cut) + script.substring(tab + 1)
        : form;
  }

  private static String script(String form, String lemma) {
    int same = 0;
    while (same < Math.min(form.length(), lemma.length())
        && form.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return (form.length() - same) + "\t" + lemma.substring(same);
  }
}
