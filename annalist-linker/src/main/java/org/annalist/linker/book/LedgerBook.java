package org.annalist.linker.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.model.event.Event;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.link.LedgerSource;

/**
 * The ledger of a whole record. Add the reports in any order, then ask for the items. Keeps the
 * entries and the sentences that may follow up on them in memory. Used by one thread.
 */
public final class LedgerBook {
  private final Matter matter = new Matter();
  private final Signs signs = new Signs(matter);
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Sign> found = new ArrayList<>();

  /** Reads a report; each report once. */
  public void add(LinkedDocument document) {
    document.ledger().forEach(e -> tellings.add(telling(document, e)));
    found.addAll(signs.of(document));
  }

  private Telling telling(LinkedDocument document, LedgerEntry entry) {
    String words = entry.what().in(document.document().text());
    LedgerSource source =
        new LedgerSource(
            document.document().id(),
            document.document().uri(),
            document.document().title(),
            document.document().publisher(),
            document.document().published(),
            entry,
            words);
    Optional<String> type =
        document.events().stream()
            .filter(e -> entry.what().overlaps(e.trigger()))
            .map((Event e) -> e.type().code())
            .findFirst();
    return new Telling(source, matter.of(words), type);
  }

  /** The items, oldest first, those without a day last. */
  public List<LedgerItem> items() {
    List<Repeats.Group> groups = Repeats.of(tellings);
    Answers answers = new Answers(groups);
    FollowUps later = new FollowUps(found);
    Map<String, List<LedgerLink>> links = new HashMap<>();
    for (Repeats.Group group : groups) {
      List<LedgerLink> own = links.computeIfAbsent(group.first().id(), k -> new ArrayList<>());
      own.addAll(later.of(group));
      for (Answers.Answer answer : answers.of(group)) {
        own.add(answer.fromAnswer());
        links
            .computeIfAbsent(answer.demand().first().id(), k -> new ArrayList<>())
            .add(answer.fromDemand());
      }
    }
    return groups.stream().map(g -> item(g, links.get(g.first().id()))).toList();
  }

  private static LedgerItem item(Repeats.Group group, List<LedgerLink> links) {
    List<LedgerLink> sorted =
        links.stream()
            .sorted(
                Comparator.comparingDouble((LedgerLink l) -> -l.confidence())
                    .thenComparing(LedgerLink::document)
                    .thenComparing(LedgerLink::span))
            .toList();
    List<LedgerSource> sources = group.tellings().stream().map(Telling::source).toList();
    return new LedgerItem(group.first().id(), sources, group.reasons(), sorted);
  }
}
