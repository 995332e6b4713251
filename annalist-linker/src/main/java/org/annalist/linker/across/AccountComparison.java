package org.annalist.linker.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.linker.across.AccountProfile.Window;
import org.annalist.linker.cluster.Comparison;
import org.annalist.linker.cluster.Recent;
import org.annalist.linker.incident.IncidentKind;
import org.annalist.model.Ids;
import org.annalist.model.event.CountRange;
import org.annalist.model.link.GroupSummary;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkPart;

/** How far two accounts may tell of one incident. Keeps the profiles it read last. */
final class AccountComparison implements Comparison {
  private static final int KEPT = 40_000;
  private static final String NO_DAY = "9999-12-31";

  private final LinkWeights weights;
  private final double enough;
  private final double certain;
  private final double weak;
  private final double doubtful;
  private final Recent<String, Read> profiles = new Recent<>(KEPT);

  /** The first of two nodes: it is compared with many one after the other. */
  private Optional<First> first = Optional.empty();

  /** A node with what was read of it. */
  private record First(LinkNode node, Window window, AccountProfile profile) {}

  /** A profile and the text it was read from. */
  private record Read(String text, AccountProfile profile) {}

  AccountComparison(LinkWeights weights) {
    this.weights = weights;
    this.enough = weights.of("enough");
    this.certain = weights.of("certain");
    this.weak = weights.of("weak");
    this.doubtful = weights.of("doubtful");
  }

  @Override
  public List<LinkPart> parts(LinkNode a, LinkNode b) {
    List<LinkPart> out = new ArrayList<>();
    compare(a, b, (feature, share, detail) -> out.add(weights.part(feature, share, detail.get())));
    out.sort(
        Comparator.comparingDouble((LinkPart p) -> -Math.abs(p.weight()))
            .thenComparing(LinkPart::feature));
    return out;
  }

  @Override
  public double score(LinkNode a, LinkNode b) {
    double[] sum = {0};
    compare(a, b, (feature, share, detail) -> sum[0] += share * weights.of(feature));
    return sum[0];
  }

  /** Days far apart outweigh everything else together: see the weight of {@code time.far}. */
  @Override
  public boolean mayBeAlike(LinkNode a, LinkNode b) {
    return !PairFeatures.areFar(first(a).window(), ProfileText.window(b.profile()));
  }

  private void compare(LinkNode a, LinkNode b, PairFeatures.Sink out) {
    boolean inOrder = a.id().compareTo(b.id()) <= 0;
    AccountProfile one = first(a).profile();
    AccountProfile two = profile(b);
    PairFeatures.of(inOrder ? one : two, inOrder ? two : one, out);
  }

  private First first(LinkNode node) {
    if (first.filter(f -> f.node() == node).isEmpty()) {
      first = Optional.of(new First(node, ProfileText.window(node.profile()), profile(node)));
    }
    return first.orElseThrow();
  }

  AccountProfile profile(LinkNode node) {
    Read known = profiles.get(node.id(), id -> read(node));
    return known.text().equals(node.profile()) ? known.profile() : read(node).profile();
  }

  private static Read read(LinkNode node) {
    return new Read(node.profile(), ProfileText.read(node.document(), node.profile()));
  }

  @Override
  public String order(LinkNode node) {
    AccountProfile.Source source = profile(node).source();
    String day = source.published().map(d -> LocalDate.ofEpochDay(d).toString()).orElse(NO_DAY);
    return day + " " + source.uri() + " " + source.document();
  }

  @Override
  public String groupId(LinkNode anchor) {
    return Ids.of("lin", anchor.id());
  }

  @Override
  public GroupSummary summary(List<LinkNode> members) {
    List<AccountProfile> all = members.stream().map(this::profile).toList();
    AccountProfile telling =
        all.stream().max(Comparator.comparingInt(AccountComparison::detail)).orElseThrow();
    Optional<AccountProfile> dated =
        all.stream()
            .filter(p -> p.window().from().isPresent())
            .min(Comparator.comparingLong(AccountComparison::days));
    Optional<AccountProfile> placed =
        all.stream()
            .filter(p -> !p.spot().country().isEmpty())
            .max(Comparator.comparingInt(p -> p.spot().point().isPresent() ? 1 : 0));
    return new GroupSummary(
        telling.telling().type(),
        telling.telling().label(),
        dated.flatMap(p -> p.window().from()).map(LocalDate::ofEpochDay),
        dated.flatMap(p -> p.window().to()).map(LocalDate::ofEpochDay),
        placed.map(p -> p.spot().country()),
        placed.flatMap(p -> p.spot().point()),
        all.stream()
            .flatMap(p -> p.telling().killed().stream())
            .mapToInt(CountRange::max)
            .max()
            .orElse(0),
        (int) all.stream().map(p -> p.source().document()).distinct().count(),
        all.stream().flatMap(p -> p.parties().names().stream()).toList());
  }

  private static long days(AccountProfile profile) {
    return profile.window().to().orElseThrow() - profile.window().from().orElseThrow();
  }

  /** How much an account knows, for the choice of the label. */
  private static int detail(AccountProfile profile) {
    int detail = profile.telling().group().equals(IncidentKind.ANY) ? 0 : 1;
    detail += profile.spot().point().isPresent() ? 2 : 0;
    return detail + (profile.window().isDay() ? 2 : 0);
  }

  @Override
  public double enough() {
    return enough;
  }

  @Override
  public double certain() {
    return certain;
  }

  @Override
  public double weak() {
    return weak;
  }

  @Override
  public double doubtful() {
    return doubtful;
  }
}
