package org.annalist.linker.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.text.Document;

/**
 * Ties measures and pledges to the demands they answer: made by the side that was asked, and about
 * the same matter. Immutable and thread-safe.
 */
public final class LedgerLinker {
  private final Topic topic;

  private LedgerLinker(Topic topic) {
    this.topic = topic;
  }

  /** A linker with the word lists that ship with the product. */
  public static LedgerLinker builtIn() {
    return new LedgerLinker(Topic.builtIn());
  }

  /** The entries in the order given, each with the entry that it answers. */
  public List<LedgerEntry> link(Document document, List<LedgerEntry> entries) {
    return entries.stream()
        .map(
            e ->
                demandAnswered(document.text(), e, entries).map(d -> e.answering(d.id())).orElse(e))
        .toList();
  }

  private Optional<LedgerEntry> demandAnswered(
      String text, LedgerEntry entry, List<LedgerEntry> all) {
    if (entry.kind() != LedgerKind.MEASURE && entry.kind() != LedgerKind.PLEDGE) {
      return Optional.empty();
    }
    return all.stream()
        .filter(d -> d.kind() == LedgerKind.DEMAND)
        .filter(d -> d.to().map(asked -> isSide(asked, entry)).orElse(false))
        .filter(d -> sharesMatter(text, entry, d))
        .findFirst();
  }

  /**
   * Whether the entry is made by the side that was asked: the same actor, or another body of the
   * same country.
   */
  private static boolean isSide(Actor asked, LedgerEntry entry) {
    return Stream.concat(Stream.of(entry.by()), entry.jointly().stream())
        .anyMatch(
            a ->
                a.sameAs(asked)
                    || asked.country().isPresent() && asked.country().equals(a.country()));
  }

  /** A measure needs one shared word of matter, a pledge two: pledges are made about everything. */
  private boolean sharesMatter(String text, LedgerEntry entry, LedgerEntry demand) {
    int needed = entry.kind() == LedgerKind.MEASURE ? 1 : 2;
    return topic.shared(entry.what().in(text), demand.what().in(text)) >= needed;
  }
}
