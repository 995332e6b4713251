package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.annalist.model.link.ReportGroup;
import org.annalist.model.text.Document;
import org.annalist.record.brief.Brief.Source;

/** Lists the reports that a brief rests on. */
final class Sources {
  private final BriefMaterial material;

  Sources(BriefMaterial material) {
    this.material = material;
  }

  /** The reports of these ids, newest first. */
  List<Source> of(Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> material.document().apply(id).stream())
        .map(d -> source(d.document()))
        .sorted(
            Comparator.comparing(
                    (Source s) -> s.published().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(Source::document))
        .toList();
  }

  private Source source(Document document) {
    return new Source(
        document.id(),
        document.title().orElse(""),
        document.publisher().orElse(""),
        document.published(),
        document.uri(),
        note(document.id()));
  }

  private String note(String id) {
    return material.stories().stream()
        .filter(g -> g.reports().size() > 1)
        .filter(g -> g.reports().stream().anyMatch(v -> v.document().equals(id)))
        .findFirst()
        .map(Sources::printings)
        .orElse("");
  }

  private static String printings(ReportGroup group) {
    return "one story in " + group.reports().size() + " printings on record";
  }
}
