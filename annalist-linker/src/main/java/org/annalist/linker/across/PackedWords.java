package org.annalist.linker.across;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annalist.linker.words.WordVector;

/**
 * The words of a profile, packed for comparison: hashes of the stems in order with their weights in
 * thousandths, and the text they come from. Two profiles are compared thousands of times for each
 * time that their words are read. Immutable and thread-safe.
 */
final class PackedWords {
  private static final String MEMBER = "\u001f";
  private static final double THOUSAND = 1000;
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final String text;
  private final long[] hashes;
  private final int[] weights;

  private PackedWords(String text, int size) {
    this.text = text;
    this.hashes = new long[size];
    this.weights = new int[size];
  }

  static PackedWords of(WordVector vector) {
    return read(
        vector.weights().entrySet().stream()
            .map(e -> e.getKey() + "=" + Math.round(e.getValue() * THOUSAND))
            .collect(Collectors.joining(MEMBER)));
  }

  /** Reads what {@link #text} gave. */
  static PackedWords read(String text) {
    int size =
        text.isEmpty() ? 0 : 1 + (int) text.chars().filter(c -> c == MEMBER.charAt(0)).count();
    PackedWords out = new PackedWords(text, size);
    int from = 0;
    for (int i = 0; i < size; i++) {
      int end = text.indexOf(MEMBER, from);
      end = end < 0 ? text.length() : end;
      int equals = text.lastIndexOf('=', end - 1);
      out.insert(i, hash(text, from, equals), Integer.parseInt(text, equals + 1, end, 10));
      from = end + 1;
    }
    return out;
  }

  private void insert(int size, long hash, int weight) {
    int at = size;
    for (; at > 0 && hashes[at - 1] > hash; at--) {
      hashes[at] = hashes[at - 1];
      weights[at] = weights[at - 1];
    }
    hashes[at] = hash;
    weights[at] = weight;
  }

  private static long hash(String text, int from, int to) {
    long hash = FNV_START;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  /** One line, without control characters but those between the words. */
  String text() {
    return text;
  }

  /** The cosine of the angle between both, 0 to 1. */
  double cosine(PackedWords other) {
    long sum = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        sum += (long) weights[i++] * other.weights[j++];
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum / (THOUSAND * THOUSAND));
  }

  /** Stem to weight in thousandths, by stem. */
  Map<String, Integer> byStem() {
    Map<String, Integer> out = new TreeMap<>();
    for (String word : text.isEmpty() ? new String[0] : text.split(MEMBER)) {
      int equals = word.lastIndexOf('=');
      out.put(word.substring(0, equals), Integer.valueOf(word.substring(equals + 1)));
    }
    return out;
  }

  /** The stems that add most to the cosine, the heaviest first. */
  List<String> shared(PackedWords other, int most) {
    Map<String, Integer> mine = byStem();
    Map<String, Integer> theirs = other.byStem();
    mine.keySet().retainAll(theirs.keySet());
    return mine.keySet().stream()
        .sorted(
            Comparator.comparingInt((String s) -> -mine.get(s) * theirs.get(s))
                .thenComparing(s -> s))
        .limit(most)
        .toList();
  }
}
