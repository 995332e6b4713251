package org.annalist.linker.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.linker.cluster.Comparison;
import org.annalist.linker.cluster.Recent;
import org.annalist.model.Ids;
import org.annalist.model.link.GroupSummary;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkPart;

/**
 * How far two reports have the same text: the share of sequences that both have, or six tenths of
 * the share of the shorter one that stands in the longer one, whichever is more. Keeps the sketches
 * it read last; used by one thread at a time.
 */
public final class ReportComparison implements Comparison {
  private static final double ENOUGH = 0.45;
  private static final double CERTAIN = 0.9;
  private static final int LEADERS = 8;
  private static final double SHARE_INSIDE = 0.6;
  private static final int KEPT = 40_000;
  private static final String NO_DAY = "9999-12-31";

  private final Recent<String, Read> sketches = new Recent<>(KEPT);

  /** The first of two nodes: it is compared with many one after the other. */
  private Optional<First> first = Optional.empty();

  private record First(LinkNode node, ReportSketch sketch) {}

  /** A sketch and the text it was read from. */
  private record Read(String text, ReportSketch sketch) {}

  @Override
  public double score(LinkNode a, LinkNode b) {
    if (first.filter(f -> f.node() == a).isEmpty()) {
      first = Optional.of(new First(a, sketch(a)));
    }
    ReportSketch one = first.orElseThrow().sketch();
    ReportSketch two = sketch(b);
    return Math.max(one.resemblance(two), inside(one, two));
  }

  private static double inside(ReportSketch one, ReportSketch two) {
    double share = one.shingles() <= two.shingles() ? one.inside(two) : two.inside(one);
    return share * SHARE_INSIDE;
  }

  private ReportSketch sketch(LinkNode node) {
    Read known = sketches.get(node.id(), id -> read(node));
    return known.text().equals(node.profile()) ? known.sketch() : read(node).sketch();
  }

  private static Read read(LinkNode node) {
    return new Read(node.profile(), ReportSketch.of(node));
  }

  @Override
  public List<LinkPart> parts(LinkNode a, LinkNode b) {
    double resemblance = sketch(a).resemblance(sketch(b));
    double inside = inside(sketch(a), sketch(b));
    return resemblance >= inside
        ? List.of(new LinkPart("text.same", percent(resemblance) + " of the text", resemblance))
        : List.of(
            new LinkPart(
                "text.inside", percent(inside / SHARE_INSIDE) + " of the shorter text", inside));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  @Override
  public String order(LinkNode node) {
    ReportSketch sketch = sketch(node);
    String day = sketch.day().map(d -> LocalDate.ofEpochDay(d).toString()).orElse(NO_DAY);
    return day + " " + sketch.uri();
  }

  @Override
  public String groupId(LinkNode anchor) {
    return Ids.of("rep", anchor.id());
  }

  @Override
  public GroupSummary summary(List<LinkNode> members) {
    return GroupSummary.of(sketch(members.get(0)).uri(), members.size());
  }

  /** Few: two printings of a story share several bands, and need a leader in one of them only. */
  @Override
  public int leaders() {
    return LEADERS;
  }

  @Override
  public double enough() {
    return ENOUGH;
  }

  @Override
  public double certain() {
    return CERTAIN;
  }

  @Override
  public double doubtful() {
    return ENOUGH;
  }
}
