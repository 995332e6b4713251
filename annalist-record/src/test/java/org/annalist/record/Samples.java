package org.annalist.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.model.Confidence;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Blame;
import org.annalist.model.event.Claim;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventBuilder;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Evidence;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Precision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.Status;
import org.annalist.model.event.When;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Block;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/** An invented report about the Kenyan border, coded by hand with every kind of thing in it. */
public final class Samples {
  private static final String DOC = "doc-moyale";
  private static final LocalDate BOMBED = LocalDate.of(2023, 3, 9);

  private final Words words = new Words(read());
  private final Actor kenya = words.actor("Kenya", "Kenya", "KEN", "GOV");
  private final Actor ethiopia = words.actor("Ethiopia", "Ethiopia", "ETH", "GOV");
  private final Actor wario =
      words.actor(
          "Kenyan Chief of Defence Forces General Amina Wario", "Amina Wario", "KEN", "MIL", "GOV");
  private final Actor tesfaye =
      words.actor("Field Marshal Tesfaye Lemma", "Tesfaye Lemma", "ETH", "MIL");
  private final Actor ministry =
      words.actor("the Kenyan defence ministry", "Ministry of Defence (Kenya)", "KEN", "MIL");
  private final Actor brigade =
      new Actor(
          "the Northern Frontier Brigade",
          words.span("the Northern Frontier Brigade"),
          "Northern Frontier Brigade",
          Optional.of("KEN"),
          List.of("REB"),
          Optional.of("nfb"));
  private final Actor shield = words.actor("the Oromo Shield", "Oromo Shield", "ETH", "REB");
  private final Actor officials = words.actor("Kenyan officials", "Kenyan officials", "KEN", "GOV");
  private final Actor workers = words.actor("four Kenyan aid workers", "aid workers", "KEN", "CVL");
  private final Actor police = words.actor("Garissa police", "Garissa police", "KEN", "COP");

  private Samples() {}

  /** The report with a known day of publication. */
  public static LinkedDocument moyale() {
    return new Samples().linked();
  }

  /** A report without a single event. */
  public static LinkedDocument empty() {
    Document document = Document.builder("Rain is expected.").uri("file:rain.txt").build();
    return new LinkedDocument(document, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static String read() {
    try (InputStream in = Samples.class.getResourceAsStream("moyale.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LinkedDocument linked() {
    Document document =
        Document.builder(words.text())
            .id(DOC)
            .uri("file:moyale.txt")
            .title("Kenya and Ethiopia vow closer border patrols")
            .publisher("The Standard Bearer")
            .published(LocalDate.of(2023, 3, 15))
            .blocks(blocks())
            .build();
    Problem open =
        Problem.info(
            ProblemCode.AMBIGUOUS_INCIDENT,
            Location.span(document.uri(), words.span("the bombing")),
            "two incidents fit \"a charge\"",
            "see the candidates of the claim");
    return new LinkedDocument(
        document, events(), List.of(bombing(), convoy()), claims(), ledger(), List.of(open));
  }

  private List<Block> blocks() {
    List<Block> out = new ArrayList<>();
    int start = 0;
    for (String line : words.text().split("\n")) {
      BlockKind kind =
          start == 0
              ? BlockKind.TITLE
              : line.startsWith("- ")
                  ? BlockKind.LEAD
                  : line.startsWith("How a") ? BlockKind.RELATED : BlockKind.BODY;
      out.add(new Block(new Span(start, start + line.length()), kind));
      start += line.length() + 1;
    }
    return out;
  }

  private List<Event> events() {
    Attribution said = words.says(wario, "say");
    Attribution relayed = words.says(ministry, "according to");
    return List.of(
        event("AGREE", "vow closer border patrols", 1, 2.5)
            .actors(List.of(kenya, ethiopia))
            .build(),
        event("CONSULT", "met", 1, 2.5)
            .actors(List.of(wario, tesfaye))
            .when(Optional.of(day(LocalDate.of(2023, 3, 14), "on Tuesday")))
            .where(
                Optional.of(place("Addis Ababa", "ETH", 9.025, 38.747, PlacePrecision.SETTLEMENT)))
            .confidence(new Confidence(0.92))
            .build(),
        event("AGREE", "will run joint patrols", 1, 2.5)
            .status(Status.PLANNED)
            .contexts(List.of("military"))
            .actors(List.of(kenya))
            .recipients(List.of(ethiopia))
            .saidBy(List.of(said, relayed))
            .build(),
        event("ASSAULT", "roadside bombing", 4, -9.5)
            .mode(Optional.of("explosives"))
            .contexts(List.of("terrorism"))
            .cameo(Optional.of("183"))
            .recipients(List.of(workers))
            .when(Optional.of(day(BOMBED, "on 9 March")))
            .where(Optional.of(place("near Moyale", "KEN", 3.527, 39.056, PlacePrecision.NEAR)))
            .harm(harm())
            .confidence(new Confidence(0.88))
            .incident(Optional.of("inc-bombing"))
            .build(),
        event("ACCUSE", "blamed", 3, -3)
            .mode(Optional.of("allege"))
            .actors(List.of(officials))
            .recipients(List.of(shield))
            .saidBy(List.of(new Attribution(officials, "blame", Stance.BLAMED)))
            .build(),
        event("ASSAULT", "second attack", 4, -9)
            .status(Status.DENIED)
            .actors(List.of(shield))
            .saidBy(
                List.of(
                    new Attribution(officials, "blame", Stance.BLAMED),
                    new Attribution(shield, "deny", Stance.DENIED)))
            .where(Optional.of(place("Garissa", "KEN", -0.453, 39.646, PlacePrecision.SETTLEMENT)))
            .incident(Optional.of("inc-convoy"))
            .build(),
        event("REQUEST", "urged", 3, 0)
            .actors(List.of(ethiopia))
            .recipients(List.of(kenya))
            .build(),
        event("COERCE", "did not arrest", 4, -6)
            .status(Status.NEGATED)
            .actors(List.of(words.actor("Kenyan police", "Kenyan police", "KEN", "COP")))
            .build(),
        event("THREATEN", "close its northern airfields", 3, -4)
            .status(Status.CONDITIONAL)
            .actors(List.of(kenya))
            .saidBy(List.of(words.says(wario, "warn")))
            .confidence(new Confidence(0.41))
            .build(),
        event("CONSULT", "talks", 1, 2.5)
            .status(Status.POSSIBLE)
            .core(false)
            .when(Optional.empty())
            .build());
  }

  private EventBuilder event(String type, String trigger, int quad, double score) {
    Span span = words.span(trigger);
    return Event.builder(new EventType(type), span, words.line(span))
        .scale(quad, score)
        .evidence(new Evidence("frame:" + type.toLowerCase(java.util.Locale.ROOT), List.of()))
        .idIn(DOC);
  }

  private Incident bombing() {
    return new Incident(
        "inc-bombing",
        new EventType("ASSAULT"),
        "roadside bombing, Moyale, March 2023",
        Optional.of(day(BOMBED, "on 9 March")),
        Optional.of(place("near Moyale", "KEN", 3.527, 39.056, PlacePrecision.NEAR)),
        harm(),
        List.of(brigade),
        List.of(),
        List.of(),
        List.of(words.span("bombing"), words.span("roadside bombing"), words.span("the bombing")));
  }

  private Incident convoy() {
    return new Incident(
        "inc-convoy",
        new EventType("ASSAULT"),
        "attack on a convoy, Garissa",
        Optional.of(When.partial("--03", Precision.MONTH, "March", words.span("March"))),
        Optional.of(place("Garissa", "KEN", -0.453, 39.646, PlacePrecision.SETTLEMENT)),
        Harm.none(),
        List.of(),
        List.of(new Blame(shield, officials)),
        List.of(shield),
        List.of(words.span("second attack")));
  }

  private Harm harm() {
    return new Harm(
        Optional.of(CountRange.of(4)),
        Optional.of(new CountRange(6, 9)),
        List.of(workers),
        Optional.of("roadside bomb"));
  }

  private List<Claim> claims() {
    return List.of(
        claim(Stance.CLAIMED, brigade, "Responsibility for the bombing was claimed")
            .about("inc-bombing"),
        claim(Stance.BLAMED, officials, "blamed the Oromo Shield").about("inc-convoy"),
        claim(Stance.DENIED, shield, "a charge the Oromo Shield denied")
            .amongst(List.of("inc-bombing", "inc-convoy")));
  }

  private Claim claim(Stance stance, Actor by, String phrase) {
    Optional<Actor> about = stance == Stance.CLAIMED ? Optional.of(by) : Optional.of(shield);
    return new Claim(
        stance,
        by,
        about,
        phrase,
        words.span(phrase),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "claim:" + stance);
  }

  private List<LedgerEntry> ledger() {
    return List.of(
        new LedgerEntry(
            "led-patrols",
            LedgerKind.PLEDGE,
            kenya,
            List.of(ethiopia),
            Optional.empty(),
            words.span("will run joint patrols from Moyale to Mandera"),
            Optional.empty(),
            List.of(words.says(wario, "say"), words.says(ministry, "according to")),
            Optional.empty(),
            Optional.empty(),
            "pledge:will"),
        entry("led-crossing", LedgerKind.DEMAND, ethiopia, "reopen the Moyale crossing to traders"),
        entry("led-hotline", LedgerKind.MEASURE, police, "opened a hotline for aid agencies")
            .answering("led-crossing"),
        entry("led-airfields", LedgerKind.THREAT, kenya, "close its northern airfields"));
  }

  private LedgerEntry entry(String id, LedgerKind kind, Actor by, String phrase) {
    return new LedgerEntry(
        id,
        kind,
        by,
        List.of(),
        kind == LedgerKind.DEMAND ? Optional.of(kenya) : Optional.empty(),
        words.span(phrase),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "ledger:" + kind);
  }

  private When day(LocalDate date, String phrase) {
    return When.range(date, date, Precision.DAY, phrase, words.span(phrase));
  }

  private Place place(
      String phrase, String country, double lat, double lon, PlacePrecision precision) {
    return new Place(
        phrase,
        words.span(phrase),
        phrase.replace("near ", ""),
        Optional.of(country),
        Optional.empty(),
        Optional.of(new Place.Point(lat, lon)),
        OptionalLong.of(184433),
        precision);
  }
}
