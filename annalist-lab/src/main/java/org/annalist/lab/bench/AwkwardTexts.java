package org.annalist.lab.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are no reports, the same on every run. Stateless. */
final class AwkwardTexts {
  private static final int WORDS = 5_000;
  private static final long SEED = 7;

  private AwkwardTexts() {}

  /** The texts by what they are like. */
  static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("one sentence of 5,000 invented words", repeated(i -> invented(i), " ") + ".");
    texts.put("a list of 5,000 names", repeated(i -> capital(invented(i)), ", ") + ".");
    texts.put(
        "a table of figures",
        IntStream.range(0, WORDS / 5)
            .mapToObj(i -> capital(invented(i)) + "\t" + i + "\t" + i * 7 + "\t" + i % 13 + ".5\t%")
            .collect(Collectors.joining("\n")));
    texts.put("punctuation only", repeated(i -> ".,;:-\"'()".charAt(i % 9) + "", " "));
    texts.put("letters misread by a scanner", repeated(i -> noise(i), " "));
    return texts;
  }

  private static String repeated(java.util.function.IntFunction<String> word, String between) {
    return IntStream.range(0, WORDS).mapToObj(word).collect(Collectors.joining(between));
  }

  private static String invented(int number) {
    Random random = new Random(SEED + number);
    return random
        .ints(3 + number % 6, 'a', 'z' + 1)
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  private static String noise(int number) {
    String word = invented(number);
    return word.charAt(0) + "" + number % 10 + word.substring(1) + (number % 17 == 0 ? "." : "");
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
