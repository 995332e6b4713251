package org.annalist.linker.across;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkStore;

/**
 * Which account of a new version of a report stands for which of the old one. Corrections and ids
 * given for the old one then hold for the new one, and claims that the new version leaves out are
 * noted.
 */
final class Succession {
  private static final double ENOUGH = 0.5;

  private final LinkStore store;
  private final AccountComparison comparison;

  Succession(LinkStore store, AccountComparison comparison) {
    this.store = store;
    this.comparison = comparison;
  }

  void settle(List<LinkNode> old, List<LinkNode> now) {
    Set<String> taken = new HashSet<>();
    for (LinkNode before : old) {
      Optional<LinkNode> same = now.stream().filter(n -> n.id().equals(before.id())).findFirst();
      same.or(() -> best(before, now, taken))
          .ifPresent(
              after -> {
                taken.add(after.id());
                if (!after.id().equals(before.id())) {
                  store.succeed(before.id(), after.id());
                }
                noteWithdrawn(before, after);
              });
    }
  }

  private Optional<LinkNode> best(LinkNode before, List<LinkNode> now, Set<String> taken) {
    String type = comparison.profile(before).telling().type();
    return now.stream()
        .filter(n -> !taken.contains(n.id()))
        .filter(n -> comparison.profile(n).telling().type().equals(type))
        .filter(n -> likeness(before, n) >= ENOUGH)
        .max(Comparator.comparingDouble((LinkNode n) -> likeness(before, n)));
  }

  /** The score, without what speaks against two incidents of one report. */
  private double likeness(LinkNode before, LinkNode after) {
    return comparison.parts(before, after).stream()
        .filter(p -> !p.feature().equals("report.same"))
        .mapToDouble(p -> p.weight())
        .sum();
  }

  private void noteWithdrawn(LinkNode before, LinkNode after) {
    store.notes(before.id()).stream()
        .filter(n -> !before.id().equals(after.id()))
        .forEach(n -> store.note(after.id(), n));
    List<String> kept =
        comparison.profile(after).source().claims().stream().map(Succession::gist).toList();
    comparison.profile(before).source().claims().stream()
        .filter(claim -> !kept.contains(gist(claim)))
        .filter(claim -> !store.notes(after.id()).contains(claim))
        .forEach(claim -> store.note(after.id(), claim));
  }

  /** Who claims what, without the words: an edit of the words withdraws nothing. */
  private static String gist(String claim) {
    return claim.substring(0, claim.indexOf(": ") + 1);
  }
}
