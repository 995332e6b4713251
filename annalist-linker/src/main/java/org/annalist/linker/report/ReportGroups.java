package org.annalist.linker.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.ReportGroup;
import org.annalist.model.link.ReportGroup.Relation;
import org.annalist.model.link.ReportGroup.Version;

/** Says who is what in a group of reports. Used by one thread at a time. */
public final class ReportGroups {
  private static final double NEARLY_ALL = 0.8;
  private static final double MOST = 0.7;

  private final LinkStore store;
  private final ReportComparison comparison = new ReportComparison();

  /** The groups of this store. */
  public ReportGroups(LinkStore store) {
    this.store = store;
  }

  /** The group with its members told apart. */
  public ReportGroup of(LinkGroup group) {
    List<ReportSketch> reports =
        group.members().stream()
            .flatMap(m -> store.node(LinkSpace.REPORT, m).stream())
            .sorted(Comparator.comparing(comparison::order).thenComparing(LinkNode::id))
            .map(ReportSketch::of)
            .toList();
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      versions.add(version(reports.get(i), reports.subList(0, i)));
    }
    String newest = reports.get(lastDated(reports)).document();
    String fullest =
        reports.stream()
            .reduce((a, b) -> b.shingles() >= a.shingles() ? b : a)
            .orElseThrow()
            .document();
    return new ReportGroup(group.id(), versions, newest, fullest);
  }

  private static int lastDated(List<ReportSketch> reports) {
    int last = 0;
    for (int i = 0; i < reports.size(); i++) {
      last = reports.get(i).day().isPresent() ? i : last;
    }
    return last;
  }

  private static Version version(ReportSketch report, List<ReportSketch> older) {
    return older.stream()
        .max(Comparator.comparingDouble(o -> o.resemblance(report)))
        .map(
            o ->
                new Version(
                    report.document(), relation(o, report), o.document(), o.resemblance(report)))
        .orElseGet(() -> new Version(report.document(), Relation.ORIGINAL, report.document(), 1));
  }

  private static Relation relation(ReportSketch older, ReportSketch newer) {
    double kept = older.inside(newer);
    double known = newer.inside(older);
    if (kept >= NEARLY_ALL && known >= NEARLY_ALL) {
      return older.numbers().equals(newer.numbers()) ? Relation.REPRINT : Relation.UPDATED;
    }
    boolean shorter = newer.shingles() < older.shingles() * NEARLY_ALL;
    return shorter && known >= MOST ? Relation.SHORTENED : Relation.UPDATED;
  }
}
