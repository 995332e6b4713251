package org.annalist.linker.report;

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
 * @param signature MinHash: {@link Sketcher#HASHES} numbers of four hexadecimal digits each
 */
record ReportSketch(
    String document,
    String uri,
    Optional<Long> day,
    int shingles,
    String numbers,
    String signature) {
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
        parts[4]);
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
            signature);
    return new LinkNode(document, document, profile, keys.isEmpty() ? List.of(whole()) : keys);
  }

  private String band(int number) {
    int from = number * ROWS * DIGITS;
    return "r" + number + ":" + signature.substring(from, from + ROWS * DIGITS);
  }

  private String whole() {
    return "w:" + signature.substring(0, BANDS * DIGITS);
  }

  /** Estimated share of the sequences of both that both have. */
  double resemblance(ReportSketch other) {
    int same = 0;
    for (int at = 0; at < signature.length(); at += DIGITS) {
      same += signature.regionMatches(at, other.signature, at, DIGITS) ? 1 : 0;
    }
    return (double) same * DIGITS / signature.length();
  }

  /** Estimated share of the sequences of this report that the other has too. */
  double inside(ReportSketch other) {
    double resemblance = resemblance(other);
    double common = resemblance / (1 + resemblance) * (shingles + other.shingles);
    return Math.min(1, common / Math.max(1, shingles));
  }
}
