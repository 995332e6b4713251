package org.annalist.coder.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.MentionKind;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.actor.ActorKind;
import org.annalist.knowledge.actor.Reason;
import org.annalist.knowledge.actor.Resolution;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Actor;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** Reads a document in text order and settles every draft and pronoun. */
final class MentionReader {
  private static final Set<String> LOCAL =
      Set.of("COP", "CVL", "UAF", "MED", "EDU", "REF", "CRM", "LAB", "AGR", "REL", "BUS", "REB");
  private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "COP", "MIL", "SPY");
  private static final Set<String> SETTLED =
      Set.of("CVL", "MED", "EDU", "LAB", "AGR", "REL", "BUS", "SOC", "CRM");
  private static final Set<String> MANY =
      Set.of("whose", "several", "many", "various", "handful", "dozens", "range", "series");

  private static final Set<String> ABROAD =
      Set.of(
          "western",
          "foreign",
          "international",
          "european",
          "global",
          "world",
          "regional",
          "other",
          "foreigner",
          "foreigners",
          "neighbouring",
          "neighboring",
          "various",
          "arab",
          "african",
          "asian",
          "overseas",
          "multinational",
          "many");
  private static final Set<String> COUNTRY = Set.of("country", "nation", "homeland");

  private final List<Line> lines;
  private final List<List<Draft>> drafts;
  private final Cast cast;
  private final Setting setting;
  private final History history = new History();
  private final List<List<Named>> resolved = new ArrayList<>();
  private final Reference reference;

  MentionReader(List<Line> lines, List<List<Draft>> drafts, Cast cast, Speakers speakers) {
    this.lines = lines;
    this.drafts = drafts;
    this.cast = cast;
    this.setting = Setting.of(lines);
    this.reference =
        new Reference(
            history, speakers, resolved, lines.stream().map(l -> Tree.of(l.sentence())).toList());
  }

  /** All mentions in text order. */
  List<Named> read() {
    for (int i = 0; i < lines.size(); i++) {
      read(i);
    }
    return resolved.stream().flatMap(List::stream).toList();
  }

  private void read(int sentence) {
    Line line = lines.get(sentence);
    List<Named> here = new ArrayList<>();
    resolved.add(here);
    List<Draft> order =
        drafts.get(sentence).stream()
            .sorted(
                Comparator.comparingInt((Draft d) -> d.tokens().start())
                    .thenComparingInt(d -> d.tokens().length()))
            .toList();
    int next = 0;
    // names first, so that a speaker after his words is known when they are read
    for (Draft draft : order) {
      if (!isDescription(draft)) {
        here.add(name(draft));
      }
    }
    for (int t = 0; t < line.size(); t++) {
      while (next < order.size() && order.get(next).tokens().start() == t) {
        Draft draft = order.get(next++);
        Named named =
            isDescription(draft)
                ? description(line, draft)
                : here.stream().filter(n -> n.draft() == draft).findFirst().orElseThrow();
        if (isDescription(draft)) {
          here.add(named);
        }
        history.add(named);
      }
      for (Named named : pronouns(line, t)) {
        here.add(named);
        if (!named.members().isEmpty()) {
          history.add(named);
        }
      }
    }
    here.sort(Comparator.comparingInt(n -> n.tokens().start()));
  }

  private boolean isDescription(Draft draft) {
    return !draft.what().head().isEmpty()
        && draft.what().kind() != ActorKind.PERSON
        && !CastReader.hasOwnName(draft)
        && !isSurname(draft);
  }

  /** A person introduced whose name is also a noun: "Bishop", "Marshal". */
  private boolean isSurname(Draft draft) {
    Line line = lines.get(draft.sentence());
    List<String> key = Cast.key(draft.words());
    boolean capital = Character.isUpperCase(draft.words().codePointAt(0));
    boolean inside =
        draft.tokens().start() > 0
            || line.token(0).upos() == UniversalTag.PROPN
            || line.sentence().nameAt(0).isPresent();
    return capital
        && inside
        && key.size() == 1
        && cast.find(key).filter(m -> m.known().kind() == ActorKind.PERSON).isPresent();
  }

  private Named name(Draft draft) {
    Resolution what = draft.what();
    boolean surname = isSurname(draft);
    Optional<Cast.Member> member =
        CastReader.names(draft) || what.kind() == ActorKind.UNKNOWN || surname
            ? cast.find(Cast.key(what.name()))
            : Optional.empty();
    Resolution alone = surname ? Resolution.unknown(draft.words()) : what;
    Resolution full = member.map(m -> filled(alone, m.known())).orElse(what);
    if (full.country().isEmpty() && !full.candidates().isEmpty()) {
      full = chosen(full);
    }
    if (full.country().isEmpty() && full.candidates().isEmpty()) {
      Resolution open = full;
      Optional<String> home = homeOf(draft, open);
      home.ifPresent(c -> member.ifPresent(m -> m.livesIn(c)));
      full = home.map(c -> inMain(open, c)).orElse(full);
    }
    boolean nationality = what.kind() == ActorKind.NATIONALITY || what.kind() == ActorKind.PEOPLE;
    if (what.kind() == ActorKind.NATIONALITY
        && !Nations.isState(lines.get(draft.sentence()), draft)) {
      full = full.named(draft.words(), Optional.empty());
    }
    MentionKind form = nationality ? MentionKind.NOMINAL : MentionKind.NAME;
    return new Named(draft, form, full.kind(), List.of(actor(draft, full)));
  }

  /**
   * The country of a person of whom none is told: that of who owns the words ("Doe's lawyer, Y");
   * an official serves, and a private person lives in, the one the report is about.
   */
  private Optional<String> homeOf(Draft draft, Resolution what) {
    boolean person = what.kind() == ActorKind.PERSON || what.kind() == ActorKind.UNKNOWN;
    if (!person || what.sectors().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> owner = possessor(draft).flatMap(Named::country);
    if (owner.isPresent()) {
      return owner;
    }
    if (what.sectors().stream().anyMatch(OFFICES::contains)) {
      return setting.main();
    }
    return what.sectors().stream().anyMatch(SETTLED::contains)
        ? setting.around(draft.sentence(), draft.tokens().start()).or(setting::main)
        : Optional.empty();
  }

  /** Whose the phrase is by a possessive noun at its beginning: "Doe's sister Jane". */
  private Optional<Named> possessor(Draft draft) {
    return resolved.get(draft.sentence()).stream()
        .filter(n -> n.draft().owner() && n.draft() != draft)
        .filter(
            n ->
                n.tokens().start() == draft.tokens().start()
                    && n.tokens().end() < draft.tokens().end())
        .findFirst();
  }

  private static Resolution inMain(Resolution what, String code) {
    return what.inCountry(code, new Reason(code, "is what the report is about", "coder.who"));
  }

  /** What the cast knows completes what the words here say. */
  private static Resolution filled(Resolution here, Resolution known) {
    Resolution full = here.kind() == ActorKind.UNKNOWN ? known : here;
    if (full.country().isEmpty() && known.country().isPresent()) {
      full = full.inCountry(known.country().get(), because(known));
    }
    if (full.sectors().isEmpty() && !known.sectors().isEmpty()) {
      full = full.withSectors(known.sectors(), because(known));
    }
    return full.named(known.name(), known.entity());
  }

  private static Reason because(Resolution known) {
    return new Reason(known.phrase(), "is the same by name", "coder.who");
  }

  private Resolution chosen(Resolution what) {
    return setting
        .heaviest(what.candidates())
        .map(c -> what.inCountry(c, new Reason(c, "is the one the report speaks of", "coder.who")))
        .orElse(what);
  }

  private Named description(Line line, Draft draft) {
    Resolution what = draft.what();
    List<Actor> sides = reference.sides(draft.sentence(), line, draft.tokens().end() - 1);
    if (!sides.isEmpty() && what.country().isEmpty()) {
      List<Actor> members = sides.stream().map(a -> as(a, draft)).toList();
      return new Named(draft, MentionKind.NOMINAL, what.kind(), members);
    }
    if (what.country().isEmpty()) {
      what = placed(line, draft);
    }
    List<Actor> members = new ArrayList<>();
    members.add(actor(draft, what));
    for (String code : draft.others()) {
      members.add(
          new Actor(
              draft.words(),
              draft.span(),
              what.name(),
              Optional.of(code),
              what.sectors(),
              Optional.empty()));
    }
    return new Named(draft, MentionKind.NOMINAL, what.kind(), members);
  }

  private static Actor as(Actor side, Draft draft) {
    Resolution what = draft.what();
    List<String> sectors = what.inherits() ? List.of("GOV") : what.sectors();
    return new Actor(
        draft.words(), draft.span(), side.name(), side.country(), sectors, Optional.empty());
  }

  /** The country of a description told without one. */
  private Resolution placed(Line line, Draft draft) {
    Resolution what = draft.what();
    if (!what.candidates().isEmpty()) {
      return chosen(what);
    }
    Optional<Named> named = described(line, draft);
    if (named.isPresent()) {
      return same(what, named.get());
    }
    Optional<Named> owner = owner(line, draft).or(() -> possessor(draft));
    if (owner.flatMap(Named::country).isPresent()) {
      return what.inCountry(
          owner.flatMap(Named::country).get(),
          new Reason(owner.get().draft().words(), "owns it", "coder.who"));
    }
    Optional<Named> before = reference.before(line, draft);
    if (before.isPresent()) {
      return same(what, before.get());
    }
    Optional<Named> alike = draft.definite() ? reference.alike(draft) : Optional.empty();
    if (alike.flatMap(Named::country).isPresent()) {
      return inMain(what, alike.flatMap(Named::country).get());
    }
    if (hasUnknownName(line, draft) || isAbroad(line, draft) || isOfMany(line, draft)) {
      return what;
    }
    Optional<String> country =
        isLocal(what)
            ? setting.around(draft.sentence(), draft.tokens().start()).or(setting::main)
            : setting.main();
    return country.map(c -> inMain(what, c)).orElse(what);
  }

  /** Whether it is found wherever something happens, unlike a parliament. */
  private static boolean isLocal(Resolution what) {
    return what.sectors().stream().anyMatch(LOCAL::contains);
  }

  /** "Slidell police": of a place that is not known, so of no country that is guessed. */
  private static boolean hasUnknownName(Line line, Draft draft) {
    for (int t = draft.tokens().start(); t < draft.tokens().end(); t++) {
      boolean capital = Character.isUpperCase(line.token(t).text().codePointAt(0));
      if (capital && t > 0 && line.pieceAt(t).isEmpty() && line.placeAt(t).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "Western governments", "foreign fighters": of many countries, none of them told. */
  private static boolean isAbroad(Line line, Draft draft) {
    for (int t = draft.tokens().start(); t < draft.tokens().end(); t++) {
      if (ABROAD.contains(line.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "a handful of ministers", "states whose ministers": some of many, of no country that is told.
   */
  private static boolean isOfMany(Line line, Draft draft) {
    int at = draft.tokens().start();
    String before = line.lower(at - 1);
    return MANY.contains(line.lower(at))
        || MANY.contains(before)
        || "of".equals(before) && MANY.contains(line.lower(at - 2));
  }

  private static Resolution same(Resolution what, Named before) {
    Actor actor = before.members().get(0);
    Reason why = new Reason(before.draft().words(), "was named before", "coder.who");
    Resolution now = what;
    if (before.country().isPresent()) {
      now = now.inCountry(before.country().get(), why);
    }
    if (what.inherits() || now.sectors().isEmpty()) {
      now = now.withSectors(actor.sectors(), why);
    }
    return now.named(actor.name(), actor.entity());
  }

  /** Whom an apposition describes: "the ELN, a rebel group". */
  private Optional<Named> described(Line line, Draft draft) {
    int at = draft.tokens().start() - 1;
    boolean article = at >= 0 && List.of("a", "an", "the").contains(line.lower(at));
    int comma = article ? at - 1 : at;
    if (!",".equals(line.lower(comma)) || "and".equals(line.lower(draft.tokens().end()))) {
      return Optional.empty();
    }
    boolean group = draft.what().kind() == ActorKind.COLLECTIVE;
    return resolved.get(draft.sentence()).stream()
        .filter(n -> n.tokens().end() == comma && n.form() == MentionKind.NAME)
        .filter(n -> group ? n.isGroup() : n.kind() == ActorKind.PERSON)
        .filter(n -> n.country().isPresent())
        .findFirst();
  }

  /** The possessor of "his government": a pronoun right before the phrase. */
  private Optional<Named> owner(Line line, Draft draft) {
    int at = draft.tokens().start() - 1;
    if (at < 0 || !line.token(at).xpos().equals("PRP$")) {
      return Optional.empty();
    }
    List<Actor> members = reference.pronoun(draft.sentence(), line.token(at));
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(new Named(draft, MentionKind.PRONOUN, ActorKind.UNKNOWN, members));
  }

  private List<Named> pronouns(Line line, int t) {
    Token token = line.token(t);
    int sentence = line.sentence().index();
    if (Reference.isPronoun(token)) {
      return List.of(pronoun(line, t, reference.pronoun(sentence, token), ActorKind.UNKNOWN));
    }
    if (COUNTRY.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return country(line, t);
    }
    return List.of();
  }

  private List<Named> country(Line line, int t) {
    int sentence = line.sentence().index();
    List<Actor> sides = reference.sides(sentence, line, t);
    if (!sides.isEmpty()) {
      return List.of(pronoun(line, t, sides, ActorKind.STATE));
    }
    if (t == 0) {
      return List.of();
    }
    Token before = line.token(t - 1);
    Optional<String> code =
        before.xpos().equals("PRP$")
            ? one(reference.pronoun(sentence, before))
            : "the".equals(line.lower(t - 1)) || "this".equals(line.lower(t - 1))
                ? reference.country(sentence).flatMap(Named::country)
                : Optional.empty();
    return code.map(c -> state(c, token(line, t), line.token(t).span()))
        .map(a -> List.of(pronoun(line, t, List.of(a), ActorKind.STATE)))
        .orElse(List.of());
  }

  /** The state with this code, by the name it was told under before. */
  private Actor state(String code, String words, Span span) {
    return resolved.stream()
        .flatMap(List::stream)
        .filter(n -> n.kind() == ActorKind.STATE && n.country().equals(Optional.of(code)))
        .flatMap(n -> n.members().stream())
        .filter(a -> a.entity().isPresent())
        .findFirst()
        .map(a -> a.at(words, span))
        .orElseGet(
            () -> new Actor(words, span, code, Optional.of(code), List.of(), Optional.empty()));
  }

  private static String token(Line line, int t) {
    return line.token(t).text();
  }

  private static Optional<String> one(List<Actor> members) {
    return members.size() == 1 ? members.get(0).country() : Optional.empty();
  }

  private static Named pronoun(Line line, int t, List<Actor> members, ActorKind kind) {
    TokenSpan tokens = new TokenSpan(t, t + 1);
    Token token = line.token(t);
    Draft draft =
        new Draft(
            line.sentence().index(),
            tokens,
            t,
            token.text(),
            token.span(),
            Resolution.unknown(token.text()),
            true,
            false,
            List.of());
    List<Actor> here = members.stream().map(m -> m.at(token.text(), token.span())).toList();
    return new Named(draft, MentionKind.PRONOUN, kind, here);
  }

  private static Actor actor(Draft draft, Resolution what) {
    return new Actor(
        draft.words(), draft.span(), what.name(), what.country(), what.sectors(), what.entity());
  }
}
