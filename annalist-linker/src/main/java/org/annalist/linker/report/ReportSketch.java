package org.annalist.linker.report;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.model.link.LinkNode;

/**
 * What is kept of a report to see which others have its text.
 *
 * @param document id of the report
 * @param uri where it came from
 * @param day of publication, counted from 1970-01-01, when known
 * @param shingles how many different five-word sequences it has
 * @param numbers checksum of the numbers in it
 * @param signature MinHash: {@link Sketcher#HASHES} numbers of 16 bits, each as a character
 */
record ReportSketch(
    String document,
    String uri,
    Optional<Long> day,
    int shingles,
    String numbers,
    String signature) {
  private static final HexFormat HEX = HexFormat.of();
  private static final int DIGITS = 4;
  private static final int ROWS = 2;
  private static final int BANDS = 20;
  private static final int FEWEST = 8;

  static ReportSketch of(LinkNode node) {
    String[] parts = node.profile().split("\t", -1);
    return new ReportSketch(
        node.document(),
        parts[0],
        Optional.of(parts[1]).filter(p -> !p.isEmpty()).map(Long::valueOf),
        Integer.parseInt(parts[2]),
        parts[3],
        decoded(parts[4]));
  }

  /** The node of the report; a report of a few words shares a block only with its equals. */
  LinkNode node() {
    List<String> keys =
        IntStream.range(0, shingles < FEWEST ? 0 : BANDS).mapToObj(this::band).toList();
    String profile =
        String.join(
            "\t",
            uri.replace('\t', ' '),
            day.map(String::valueOf).orElse(""),
            String.valueOf(shingles),
            numbers,
            encoded(0, signature.length()));
    return new LinkNode(document, document, profile, keys.isEmpty() ? List.of(whole()) : keys);
  }

  private String band(int number) {
    return "r" + number + ":" + encoded(number * ROWS, ROWS);
  }

  private String whole() {
    return "w:" + encoded(0, BANDS);
  }

  /** Numbers of the signature as four hexadecimal digits each. */
  private String encoded(int from, int count) {
    StringBuilder out = new StringBuilder(count * DIGITS);
    signature
        .substring(from, from + count)
        .chars()
        .forEach(c -> out.append(HEX.toHexDigits((short) c)));
    return out.toString();
  }

  private static String decoded(String digits) {
    StringBuilder out = new StringBuilder(digits.length() / DIGITS);
    for (int at = 0; at < digits.length(); at += DIGITS) {
      out.append((char) HexFormat.fromHexDigits(digits, at, at + DIGITS));
    }
    return out.toString();
  }

  /** Estimated share of the sequences of both that both have. */
  double resemblance(ReportSketch other) {
    int same = 0;
    for (int at = 0; at < signature.length(); at++) {
      same += signature.charAt(at) == other.signature.charAt(at) ? 1 : 0;
    }
    return (double) same / signature.length();
  }

  /** Estimated share of the sequences of this report that the other has too. */
  double inside(ReportSketch other) {
    double resemblance = resemblance(other);
    double common = resemblance / (1 + resemblance) * (shingles + other.shingles);
    return Math.min(1, common / Math.max(1, shingles));
  }
}
