package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns the composition of one phrase into a resolution. */
final class Resolver {
  private static final Set<String> CIVIL = Set.of("GOV", "LEG", "JUD");
  private static final List<String> DETERMINERS = List.of("the ", "a ", "an ");

  private final String phrase;
  private final Composer composer;
  private final Optional<Item> placed;
  private final String named;
  private final Surnames surnames;
  private final Senses senses;
  private final PhraseWords words;
  private final List<Segment> segments;

  Resolver(
      String phrase, List<Segment> segments, Surnames surnames, Senses senses, PhraseWords words) {
    this.phrase = phrase;
    this.segments = segments;
    this.composer = new Composer(segments, words);
    this.placed = composer.placed();
    this.named = composer.name();
    this.surnames = surnames;
    this.senses = senses;
    this.words = words;
  }

  Resolution resolve() {
    Optional<String> country = placed.flatMap(Item::country);
    List<String> sectors = inBodyOfStates(country, composer.sectors());
    Optional<Entry> person = person(sectors, country);
    List<Reason> reasons = new ArrayList<>(composer.reasons());
    placed.ifPresent(p -> reasons.add(p.because("gives country " + p.country().orElseThrow())));
    Resolution plain = plain(sectors, country, reasons);
    return withAppositions(person.map(p -> withPerson(plain, p)).orElse(plain));
  }

  /** Officials of the United Nations and the like are no government. */
  private static List<String> inBodyOfStates(Optional<String> country, List<String> sectors) {
    boolean ofStates = country.filter(c -> "UNO".equals(c) || "IGO".equals(c)).isPresent();
    return ofStates && sectors.contains("GOV") ? List.of() : sectors;
  }

  private Resolution plain(List<String> sectors, Optional<String> country, List<Reason> reasons) {
    Optional<Item> core = composer.core();
    boolean head = core.flatMap(Item::entry).map(e -> e.kind().isHead()).orElse(false);
    boolean own = core.map(c -> c.sectors().equals(sectors)).orElse(false);
    return new Resolution(
        phrase,
        kind(),
        name(),
        country,
        country.isPresent() ? List.of() : candidates(),
        sectors,
        entity(),
        core.filter(Item::isNoun).map(c -> c.text().toLowerCase(Locale.ROOT)).orElse(""),
        head && own,
        composer.isComplete(),
        reasons);
  }

  private List<String> candidates() {
    return composer
        .people()
        .flatMap(Item::entry)
        .map(Entry::countries)
        .or(() -> composer.core().flatMap(Item::entry).map(Entry::countries))
        .orElse(List.of());
  }

  private Optional<Entry> person(List<String> sectors, Optional<String> country) {
    Optional<Entry> known = composer.person().flatMap(Item::entry);
    if (known.isPresent() || sectors.isEmpty() || named.isEmpty()) {
      return known;
    }
    return named.contains(" ") ? Optional.empty() : surnames.only(named, sectors, country, senses);
  }

  /** What the phrase says of office and country wins; the row adds identity and the rest. */
  private Resolution withPerson(Resolution plain, Entry person) {
    boolean nation = placed.filter(Item::isPlaceOrPeople).isPresent();
    boolean other = nation && !plain.country().equals(person.country());
    if (other && !composer.core().map(c -> c == composer.person().orElse(c)).orElse(true)) {
      return plain;
    }
    Reason reason =
        new Reason(
            named,
            "is " + person.name() + ", " + person.code() + " " + person.note(),
            person.where()
                + (person.validity().toString().isEmpty() ? "" : ", " + person.validity()));
    boolean former = person.sectors().contains("ELI");
    boolean office =
        composer.core().map(c -> (isOffice(c) || former && c.isNoun()) && !c.rank()).orElse(false)
            && !plain.inherits();
    boolean own = office || person.sectors().isEmpty() || isOtherTime(person);
    List<String> sectors = own ? plain.sectors() : person.sectors();
    List<Reason> reasons = new ArrayList<>(plain.reasons());
    reasons.add(reason);
    return new Resolution(
        phrase,
        ActorKind.PERSON,
        person.name(),
        nation ? plain.country() : person.country().or(plain::country),
        List.of(),
        sectors,
        Optional.of(person.id()),
        plain.head(),
        false,
        plain.complete(),
        reasons);
  }

  /**
   * Whether the text, of a day not known, gives a civil title that the row does not fit: the row is
   * of another time. Ranks of armies and police outlast their offices.
   */
  private boolean isOtherTime(Entry person) {
    List<String> told =
        composer.core().filter(Resolver::isOffice).map(Item::sectors).orElse(List.of());
    return !senses.isDated()
        && told.stream().anyMatch(CIVIL::contains)
        && told.stream().noneMatch(person.sectors()::contains);
  }

  private static boolean isOffice(Item item) {
    return item.is(EntryKind.ROLE) || item.is(EntryKind.HEAD_PERSON);
  }

  private Resolution withAppositions(Resolution base) {
    Resolution whole = base;
    boolean described = whole.kind() == ActorKind.PERSON || whole.kind() == ActorKind.UNKNOWN;
    for (Segment segment : composer.appositions()) {
      boolean open = whole.country().isEmpty() || whole.sectors().isEmpty();
      boolean mergeable = described || whole.kind() == ActorKind.ORGANISATION;
      if (open && mergeable && segment.core().map(Item::isNoun).orElse(false)) {
        whole =
            merged(whole, new Resolver(phrase, from(segment), surnames, senses, words).resolve());
      }
    }
    return whole;
  }

  private List<Segment> from(Segment segment) {
    List<Segment> rest = new ArrayList<>();
    rest.add(new Segment("", segment.items()));
    for (int i = segments.indexOf(segment) + 1; i < segments.size(); i++) {
      if (!segments.get(i).isComplement()) {
        break;
      }
      rest.add(segments.get(i));
    }
    return rest;
  }

  private static Resolution merged(Resolution base, Resolution more) {
    List<Reason> reasons = new ArrayList<>(base.reasons());
    reasons.addAll(more.reasons());
    return new Resolution(
        base.phrase(),
        base.kind() == ActorKind.UNKNOWN ? ActorKind.PERSON : base.kind(),
        base.name(),
        base.country().or(more::country),
        base.candidates().isEmpty() ? more.candidates() : base.candidates(),
        base.sectors().isEmpty() ? more.sectors() : base.sectors(),
        base.entity(),
        base.head().isEmpty() ? more.head() : base.head(),
        base.sectors().isEmpty() && more.inherits(),
        base.complete(),
        reasons);
  }

  private Optional<String> entity() {
    Optional<Item> core = composer.core();
    if (!named.isEmpty()) {
      return Optional.empty();
    }
    return composer
        .group()
        .or(() -> core)
        .flatMap(Item::entry)
        .filter(this::isOfPlace)
        .map(Entry::id)
        .filter(id -> !id.isEmpty());
  }

  private boolean isOfPlace(Entry entry) {
    return entry.country().isEmpty() || placed.flatMap(Item::country).equals(entry.country());
  }

  private String name() {
    if (!named.isEmpty()) {
      return named;
    }
    boolean canonical =
        switch (kind()) {
          case STATE, METONYM, ORGANISATION, ARMED_GROUP -> true;
          default -> false;
        };
    boolean own = composer.core().flatMap(Item::entry).map(this::isOfPlace).orElse(false);
    return canonical && own
        ? composer.core().flatMap(Item::entry).map(Entry::name).orElseThrow()
        : withoutDeterminer(phrase);
  }

  private static String withoutDeterminer(String phrase) {
    for (String word : DETERMINERS) {
      if (phrase.regionMatches(true, 0, word, 0, word.length())) {
        return phrase.substring(word.length()).stripLeading();
      }
    }
    return phrase;
  }

  private ActorKind kind() {
    if (composer.core().isEmpty()) {
      return composer.person().isPresent() ? ActorKind.PERSON : ActorKind.UNKNOWN;
    }
    EntryKind core = composer.core().flatMap(Item::entry).map(Entry::kind).orElseThrow();
    boolean isNamed = !named.isEmpty();
    return switch (core) {
      case STATE -> ActorKind.STATE;
      case CAPITAL, METONYM -> ActorKind.METONYM;
      case DEMONYM -> isNamed ? ActorKind.PERSON : ActorKind.NATIONALITY;
      case PEOPLE -> isNamed ? ActorKind.PERSON : ActorKind.PEOPLE;
      case CITY -> ActorKind.CITY;
      case BODY, ORGANISATION, MEDIA, PARTY -> isNamed ? ActorKind.PERSON : ActorKind.ORGANISATION;
      case ARMED_GROUP -> isNamed ? ActorKind.PERSON : ActorKind.ARMED_GROUP;
      case PERSON, RANK -> ActorKind.PERSON;
      case ROLE, HEAD_PERSON -> isNamed ? ActorKind.PERSON : ActorKind.ROLE;
      case COLLECTIVE, HEAD_GROUP -> ActorKind.COLLECTIVE;
      case THING -> ActorKind.THING;
      case MODIFIER -> isNamed ? ActorKind.PERSON : ActorKind.UNKNOWN;
    };
  }
}
