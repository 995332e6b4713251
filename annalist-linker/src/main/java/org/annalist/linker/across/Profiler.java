package org.annalist.linker.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.linker.across.AccountProfile.Matter;
import org.annalist.linker.across.AccountProfile.Parties;
import org.annalist.linker.across.AccountProfile.Source;
import org.annalist.linker.across.AccountProfile.Spot;
import org.annalist.linker.across.AccountProfile.Telling;
import org.annalist.linker.across.AccountProfile.Window;
import org.annalist.linker.incident.IncidentKind;
import org.annalist.linker.incident.IncidentKinds;
import org.annalist.linker.incident.StatedTime;
import org.annalist.linker.words.Stems;
import org.annalist.linker.words.WordRarity;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Blame;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.When;
import org.annalist.model.link.LinkNode;

/** Makes of every account of a report what is compared. Immutable and thread-safe. */
final class Profiler {
  private static final Set<PlacePrecision> POINTS =
      Set.of(PlacePrecision.SITE, PlacePrecision.SETTLEMENT, PlacePrecision.NEAR);
  private static final int TELLING_WORDS = 24;
  private static final int STORY_WORDS = 40;

  private final IncidentKinds kinds = IncidentKinds.builtIn();
  private final WordRarity rarity;
  private final AccountKeys keys;
  private final PublicationDay days;

  Profiler(WordRarity rarity, Optional<LocalDate> readOn) {
    this.rarity = rarity;
    this.keys = new AccountKeys(rarity);
    this.days = new PublicationDay(readOn);
  }

  /** The nodes of all accounts of a report; of two with one id the first. */
  List<LinkNode> nodes(LinkedDocument linked) {
    PackedWords story =
        PackedWords.of(rarity.vector(Stems.of(linked.document().text())).heaviest(STORY_WORDS));
    List<LinkNode> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Incident incident : linked.incidents()) {
      if (!seen.add(incident.id())) {
        continue;
      }
      String text = ProfileText.write(profile(linked, incident, story));
      AccountProfile profile = ProfileText.read(linked.document().id(), text);
      out.add(new LinkNode(incident.id(), linked.document().id(), text, keys.of(profile)));
    }
    return out;
  }

  private AccountProfile profile(LinkedDocument linked, Incident incident, PackedWords story) {
    List<Event> events =
        linked.events().stream()
            .filter(e -> e.incident().equals(Optional.of(incident.id())))
            .toList();
    boolean doubtful = days.doubt(linked.document()).isPresent();
    Optional<When> when =
        incident
            .when()
            .filter(StatedTime::is)
            .filter(w -> !doubtful || PublicationDay.isSaidInFull(w));
    return new AccountProfile(
        source(linked, incident, doubtful),
        telling(incident, events),
        window(when),
        incident.where().map(Profiler::spot).orElse(new Spot("", Optional.empty(), "", "")),
        parties(incident, events),
        new Matter(words(linked, events), story));
  }

  private static Source source(LinkedDocument linked, Incident incident, boolean doubtful) {
    List<String> claims =
        linked.claims().stream()
            .filter(c -> c.incident().equals(Optional.of(incident.id())))
            .map(Profiler::line)
            .toList();
    return new Source(
        linked.document().id(),
        linked.document().uri(),
        linked.document().published().filter(d -> !doubtful).map(LocalDate::toEpochDay),
        claims);
  }

  /** A claim as one line: who, what, about whom, in which words. */
  static String line(Claim claim) {
    String stance = claim.stance().name().toLowerCase(Locale.ROOT);
    String about =
        claim.about().filter(a -> !a.sameAs(claim.by())).map(a -> " " + a.name()).orElse("");
    return claim.by().name() + " " + stance + about + ": " + claim.text();
  }

  private Telling telling(Incident incident, List<Event> events) {
    String mode = mode(events).orElse("");
    String group =
        kinds
            .find(incident.type().code(), Optional.of(mode))
            .map(IncidentKind::group)
            .orElse(IncidentKind.ANY);
    return new Telling(
        incident.type().code(),
        mode,
        group,
        incident.label(),
        incident.harm().weapon().map(w -> w.toLowerCase(Locale.ROOT)).orElse(""),
        incident.harm().killed(),
        incident.harm().injured());
  }

  /** The mode of the first telling that has one. */
  static Optional<String> mode(List<Event> events) {
    return events.stream().flatMap(e -> e.mode().stream()).findFirst();
  }

  private static Window window(Optional<When> when) {
    return new Window(
        when.flatMap(When::from).map(LocalDate::toEpochDay),
        when.flatMap(When::to).map(LocalDate::toEpochDay),
        when.flatMap(When::partial).orElse(""));
  }

  private static Spot spot(Place place) {
    String name = place.name().toLowerCase(Locale.ROOT);
    boolean division = place.precision() == PlacePrecision.ADMIN1;
    return new Spot(
        place.precision() == PlacePrecision.COUNTRY ? "" : name,
        place.point().filter(p -> POINTS.contains(place.precision())),
        place.country().orElse(""),
        division ? name : place.admin1().map(a -> a.toLowerCase(Locale.ROOT)).orElse(""));
  }

  private static Parties parties(Incident incident, List<Event> events) {
    List<Actor> doers =
        Stream.concat(
                events.stream().flatMap(e -> e.actors().stream()), incident.claimedBy().stream())
            .toList();
    List<Actor> all =
        Stream.of(
                doers.stream(),
                incident.harm().victims().stream(),
                incident.blamedOn().stream().map(Blame::actor))
            .flatMap(s -> s)
            .toList();
    Set<String> names = new LinkedHashSet<>();
    for (Actor actor : all) {
      names.add(actor.name());
      actor.country().ifPresent(names::add);
      names.add(actor.code());
    }
    return new Parties(
        Identity.of(doers),
        Identity.of(incident.harm().victims()),
        names.stream().filter(n -> !n.isBlank()).toList());
  }

  private PackedWords words(LinkedDocument linked, List<Event> events) {
    List<String> stems = new ArrayList<>();
    events.stream()
        .map(Event::sentence)
        .distinct()
        .forEach(s -> stems.addAll(Stems.of(s.in(linked.document().text()))));
    return PackedWords.of(rarity.vector(stems).heaviest(TELLING_WORDS));
  }
}
