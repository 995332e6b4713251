package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.link.LedgerSource;
import org.annalist.model.link.LinkPart;
import org.annalist.record.brief.Brief.Entry;
import org.annalist.record.brief.Brief.Line;

/** Words what is known of a pledge, demand, threat or measure. */
final class LedgerEntries {
  private static final int LONG = 180;
  private static final int MOST_LINKS = 3;
  private static final Map<LedgerLink.Kind, String> BECAME =
      Map.of(
          LedgerLink.Kind.ANSWERED_BY, "Answered, at least in part",
          LedgerLink.Kind.ANSWERS, "In answer to the demand",
          LedgerLink.Kind.KEPT, "A later report tells that it was done",
          LedgerLink.Kind.BROKEN, "A later report tells that it was not done",
          LedgerLink.Kind.WITHDRAWN, "A later report tells that it was taken back");

  private final Passages passages;
  private final LocalDate asOf;

  LedgerEntries(Passages passages, LocalDate asOf) {
    this.passages = passages;
    this.asOf = asOf;
  }

  Entry of(LedgerItem item) {
    List<Line> lines = new ArrayList<>();
    LedgerSource first = item.first();
    lines.add(new Line(quote(item), cite(first)));
    said(item).ifPresent(lines::add);
    if (others(item) > 0) {
      List<Integer> cites = new ArrayList<>();
      item.sources().stream().skip(1).forEach(s -> cites.addAll(cite(s)));
      lines.add(new Line("Also in " + Wording.count(others(item), "other report") + ".", cites));
    }
    item.links().stream().limit(MOST_LINKS).map(this::line).forEach(lines::add);
    return new Entry(item.id(), heading(item), badge(item), lines);
  }

  private static long others(LedgerItem item) {
    return item.sources().stream().map(LedgerSource::document).distinct().count() - 1;
  }

  /** "China demanded of Pakistan". */
  static String heading(LedgerItem item) {
    List<Actor> makers = new ArrayList<>(List.of(item.by()));
    makers.addAll(item.first().entry().jointly());
    String by = Wording.capital(Wording.names(makers));
    String to = item.to().map(Actor::name).orElse("");
    return switch (item.kind()) {
      case DEMAND -> by + " demanded" + (to.isEmpty() ? "" : " of " + to);
      case PLEDGE -> by + " pledged" + (to.isEmpty() ? "" : " to " + to);
      case THREAT -> by + " threatened" + (to.isEmpty() ? "" : " " + to);
      case MEASURE -> by + " took a step" + (to.isEmpty() ? "" : " for " + to);
    };
  }

  /** How it stands: "open for 12 days", "answered". */
  String badge(LedgerItem item) {
    OptionalLong days = item.daysOpen(asOf);
    if (item.kind() == LedgerKind.MEASURE && item.standing() == LedgerItem.Standing.TAKEN) {
      return item.since().map(d -> "reported " + Wording.day(d)).orElse("day not known");
    }
    if (item.isOpen()) {
      return days.isPresent() ? "open for " + age(days.getAsLong()) : "open, day not known";
    }
    return standing(item);
  }

  /** What became of it, in words that fit its kind. */
  static String standing(LedgerItem item) {
    boolean demand = item.kind() == LedgerKind.DEMAND;
    boolean threat = item.kind() == LedgerKind.THREAT;
    return switch (item.standing()) {
      case OPEN -> "open";
      case ANSWERED -> "answered";
      case KEPT -> demand ? "met" : threat ? "carried out" : "kept";
      case BROKEN -> demand ? "not met" : threat ? "not carried out" : "broken";
      case WITHDRAWN -> "withdrawn";
      case TAKEN -> "reported";
    };
  }

  static String age(long days) {
    return days == 0 ? "less than a day" : Wording.count(days, "day");
  }

  static String quote(LedgerItem item) {
    return Wording.quote(item.first().words(), LONG) + ".";
  }

  List<Integer> cite(LedgerSource source) {
    return passages.cite(source.document(), source.entry().what());
  }

  private static Optional<Line> said(LedgerItem item) {
    List<String> chain =
        item.first().entry().saidBy().stream()
            .map(Attribution::speaker)
            .filter(s -> !s.sameAs(item.by()))
            .map(Actor::name)
            .distinct()
            .toList();
    String when = item.since().map(d -> "on " + Wording.day(d)).orElse("");
    if (chain.isEmpty() && when.isEmpty()) {
      return Optional.empty();
    }
    String who = chain.isEmpty() ? "" : "as told by " + String.join(", via ", chain);
    String both = when.isEmpty() || who.isEmpty() ? when + who : who + ", " + when;
    return Optional.of(new Line("First on record " + both + ".", List.of()));
  }

  private Line line(LedgerLink link) {
    String reasons = String.join("; ", link.parts().stream().map(LinkPart::words).toList());
    String text =
        BECAME.get(link.kind())
            + ": "
            + Wording.quote(link.words(), LONG)
            + " (confidence "
            + Math.round(link.confidence() * 100)
            + " %: "
            + reasons
            + ").";
    return new Line(text, passages.cite(link.document(), link.span()));
  }
}
