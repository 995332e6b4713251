package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the parts of one phrase together: country, sectors, identity, and the reasons. */
final class Composer {
  private static final Set<String> ARMED = Set.of("REB", "UAF", "PRM", "OPP", "CRM", "COP", "SPY");
  private static final String FORMER = "ELI";

  /** Note of a modifier that makes forces of no state proxies of one: "US-backed forces". */
  static final String PROXY = "proxy";

  /** A part that lends its sectors to the head noun. */
  private record Donor(Item item, List<String> sectors) {}

  private final List<Segment> segments;
  private final PhraseWords words;
  private final Segment first;
  private final int nameStart;
  private final Optional<Item> core;
  private final List<Item> modifiers;
  private final Optional<Donor> donor;
  private final List<Reason> reasons = new ArrayList<>();

  Composer(List<Segment> segments, PhraseWords words) {
    this.segments = segments;
    this.words = words;
    this.first = segments.get(0);
    this.nameStart = first.nameStart();
    this.core = first.core(nameStart);
    this.modifiers = before();
    this.donor = core.isPresent() && core.get().isNoun() ? donor(core.get()) : Optional.empty();
  }

  /** The head noun or name. */
  Optional<Item> core() {
    return core;
  }

  /** The person named at the end of the first segment, if known. */
  Optional<Item> person() {
    for (Item item : named()) {
      if (item.is(EntryKind.PERSON)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  private List<Item> named() {
    return first.items().subList(nameStart, first.items().size());
  }

  /** The words of the name at the end of the first segment; empty without one. */
  String name() {
    StringBuilder out = new StringBuilder();
    for (Item item : named()) {
      out.append(out.isEmpty() ? "" : item.isJoined() ? "-" : " ").append(item.text());
    }
    return out.toString();
  }

  /** Whether the last part of the first segment is the head or belongs to the name. */
  boolean isComplete() {
    int last = first.items().size() - 1;
    return nameStart <= last
        || core.filter(c -> c == first.items().get(last) && !c.is(EntryKind.MODIFIER)).isPresent();
  }

  /** The reasons so far. */
  List<Reason> reasons() {
    return reasons;
  }

  /** The items before the core, nearest first. */
  private List<Item> before() {
    List<Item> items = first.items().subList(0, nameStart);
    int end = 0;
    while (end < items.size() && (core.isEmpty() || items.get(end) != core.get())) {
      end++;
    }
    List<Item> before = new ArrayList<>(items.subList(0, end));
    Collections.reverse(before);
    return before;
  }

  /** Sectors of the phrase, before persons are looked at. */
  List<String> sectors() {
    if (core.isEmpty()) {
      return List.of();
    }
    Item head = core.get();
    Optional<Item> former = former();
    if (former.isPresent() && (head.isNoun() || head.is(EntryKind.RANK))) {
      reasons.add(former.get().because("takes the office away: ELI"));
      return List.of(FORMER);
    }
    if (donor.isPresent()) {
      String given = String.join(" ", donor.get().sectors());
      reasons.add(donor.get().item().because("gives sector " + given));
      return donor.get().sectors();
    }
    if (head.is(EntryKind.PEOPLE) && !"people".equals(head.entry().orElseThrow().note())) {
      return head.sectors();
    }
    if (head.is(EntryKind.CAPITAL)) {
      reasons.add(head.because("stands for its government: GOV"));
      return List.of("GOV");
    }
    if (!head.sectors().isEmpty()) {
      reasons.add(head.because("is " + String.join(" ", head.sectors())));
    }
    return head.sectors();
  }

  private Optional<Item> former() {
    for (Item item : modifiers) {
      if (item.sectors().contains(FORMER)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  private static boolean isForce(Item head) {
    List<String> own = head.sectors();
    return own.contains("MIL") || own.contains("PRM") || own.contains("UAF");
  }

  /** The part whose sectors win over those of the head noun itself. */
  private Optional<Donor> donor(Item head) {
    for (Item item : modifiers) {
      Donor before = new Donor(item, lent(item, head));
      if (gives(before, head)) {
        return Optional.of(before);
      }
    }
    return !head.is(EntryKind.COLLECTIVE) || isForce(head) ? complement(head) : Optional.empty();
  }

  private static List<String> lent(Item donor, Item head) {
    return donor.is(EntryKind.PEOPLE) && isForce(head) ? List.of("REB") : donor.sectors();
  }

  private Optional<Donor> complement(Item head) {
    for (Segment segment : segments.subList(1, segments.size())) {
      Optional<Donor> after = segment.isComplement() ? headOf(segment) : Optional.empty();
      if (after.isPresent() && gives(after.get(), head)) {
        return after;
      }
    }
    return Optional.empty();
  }

  private Optional<Donor> headOf(Segment segment) {
    Composer inner = new Composer(List.of(segment), words);
    return inner.core.map(c -> new Donor(c, inner.sectors()));
  }

  private boolean gives(Donor donor, Item head) {
    EntryKind kind = head.entry().orElseThrow().kind();
    if (isProxy(donor.item()) && (!isForce(head) || placed().isPresent())) {
      return false;
    }
    if (donor.item().is(EntryKind.PEOPLE)) {
      return isForce(head)
          && kind != EntryKind.ROLE
          && "people".equals(donor.item().entry().orElseThrow().note());
    }
    if (donor.sectors().isEmpty() || donor.item().isPlaceOrPeople()) {
      return false;
    }
    List<String> own = head.sectors();
    String lent = donor.sectors().get(0);
    if (kind.isHead()) {
      return own.contains("MIL") ? ARMED.contains(lent) : !"UNK".equals(lent);
    }
    boolean armed = own.contains("REB") || own.contains("UAF") || own.contains("MIL");
    if (donor.item().is(EntryKind.ARMED_GROUP)) {
      return armed && kind != EntryKind.THING;
    }
    return own.contains("MIL") && "REB".equals(lent);
  }

  private static boolean isProxy(Item item) {
    return item.entry().filter(e -> PROXY.equals(e.note())).isPresent();
  }

  /** The part that tells the country, nearest to the head first. */
  Optional<Item> placed() {
    Optional<Item> other = placedByOthers();
    if (core.flatMap(Item::country).isEmpty()) {
      return other;
    }
    boolean loose =
        core.get().is(EntryKind.BODY) || core.get().is(EntryKind.PARTY) || core.get().isNoun();
    return loose ? other.filter(Composer::isNation).or(() -> core) : core;
  }

  /** "The Colombian Congress": a nationality beside a name that several states use. */
  private static boolean isNation(Item item) {
    return item.is(EntryKind.DEMONYM) || item.is(EntryKind.STATE);
  }

  private Optional<Item> placedByOthers() {
    List<Item> order = new ArrayList<>(modifiers);
    for (Segment segment : segments.subList(1, segments.size())) {
      if (segment.isComplement() && !isMission(segment)) {
        List<Item> items = new ArrayList<>(segment.items());
        Collections.reverse(items);
        items.removeIf(i -> i.is(EntryKind.METONYM) && !"of".equals(segment.connector()));
        order.addAll(items);
      }
    }
    for (Item item : order) {
      if (item.country().isPresent() && placesHead(item)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /** The country of whom an envoy is sent to, or an official is for, is not his own. */
  private boolean isMission(Segment segment) {
    boolean envoy = core.filter(c -> words.isEnvoy(c.text())).isPresent();
    return envoy && !"of".equals(segment.connector()) && !"from".equals(segment.connector());
  }

  /** "Troops in Syria" may be anybody's, "officers in the Syrian army" are Syrian. */
  private boolean placesHead(Item item) {
    boolean troops =
        core.isPresent() && core.get().sectors().contains("MIL") && isForce(core.get());
    return !troops || !isElsewhere(item) || isOwned(item);
  }

  private boolean isElsewhere(Item item) {
    return segments.stream().anyMatch(s -> "in".equals(s.connector()) && s.items().contains(item));
  }

  private boolean isOwned(Item item) {
    return item.isEntity()
        || segments.stream()
            .filter(s -> s.items().contains(item))
            .anyMatch(s -> s.core().filter(c -> c.isNoun()).isPresent());
  }

  /** A people whose states are several, when nothing else tells the country. */
  Optional<Item> people() {
    for (Item item : first.items()) {
      if (item.is(EntryKind.PEOPLE) && item.entry().orElseThrow().countries().size() > 1) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /** The armed group whose people a description means: "Taliban fighters". */
  Optional<Item> group() {
    if (core.isEmpty() || core.get().is(EntryKind.HEAD_PERSON)) {
      return Optional.empty();
    }
    return donor.map(Donor::item).filter(i -> i.is(EntryKind.ARMED_GROUP));
  }

  /** The segments set off by comma or parenthesis that describe the first one. */
  List<Segment> appositions() {
    List<Segment> described = new ArrayList<>(segments.subList(1, segments.size()));
    described.removeIf(s -> !s.isApposition());
    return described;
  }
}
