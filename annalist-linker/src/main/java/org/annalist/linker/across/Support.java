package org.annalist.linker.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.annalist.linker.incident.StatedTime;
import org.annalist.model.event.Place;
import org.annalist.model.event.When;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.Sourced;

/**
 * What most reports agree on. Printings of one story count as one voice. Of values with the same
 * support the most precise wins, then the one told first.
 */
final class Support {
  private static final double NEAR_KM = 30;

  private final List<IncidentAccount> accounts;
  private final Map<String, String> stories;

  /**
   * Support among these accounts.
   *
   * @param accounts oldest first
   * @param stories document to the group of its printings
   */
  Support(List<IncidentAccount> accounts, Map<String, String> stories) {
    this.accounts = accounts;
    this.stories = stories;
  }

  /** Of times told in words: of others nobody knows more than that it was before the report. */
  Optional<Sourced<When>> when() {
    return best(
        a ->
            a.incident()
                .when()
                .filter(StatedTime::is)
                .filter(w -> a.doubts().isEmpty() || PublicationDay.isSaidInFull(w)),
        Support::agree,
        Comparator.comparing((When w) -> w.partial().isPresent()).thenComparing(When::precision));
  }

  Optional<Sourced<Place>> where() {
    return best(a -> a.incident().where(), Support::agree, Comparator.comparing(Place::precision));
  }

  private <T> Optional<Sourced<T>> best(
      Function<IncidentAccount, Optional<T>> field,
      BiPredicate<T, T> agree,
      Comparator<T> precise) {
    List<Sourced<T>> all = new ArrayList<>();
    for (IncidentAccount account : accounts) {
      field
          .apply(account)
          .ifPresent(v -> all.add(new Sourced<>(v, account, voices(field, agree, v))));
    }
    return all.stream()
        .min(
            Comparator.comparingInt((Sourced<T> s) -> -s.support())
                .thenComparing(Sourced::value, precise));
  }

  private <T> int voices(
      Function<IncidentAccount, Optional<T>> field, BiPredicate<T, T> agree, T value) {
    Set<String> out = new HashSet<>();
    for (IncidentAccount account : accounts) {
      if (field.apply(account).filter(v -> agree.test(v, value)).isPresent()) {
        out.add(stories.getOrDefault(account.document(), account.document()));
      }
    }
    return out.size();
  }

  private static boolean agree(When a, When b) {
    if (a.partial().isPresent() || b.partial().isPresent()) {
      return a.iso().equals(b.iso());
    }
    return !a.from().orElseThrow().isAfter(b.to().orElseThrow())
        && !b.from().orElseThrow().isAfter(a.to().orElseThrow());
  }

  private static boolean agree(Place a, Place b) {
    if (a.name().equalsIgnoreCase(b.name())) {
      return true;
    }
    if (a.point().isPresent() && b.point().isPresent()) {
      return Earth.kilometres(a.point().get(), b.point().get()) <= NEAR_KM;
    }
    return false;
  }

  /** The value that most voices give; of equals the one told first. */
  Optional<String> most(Function<IncidentAccount, Optional<String>> field) {
    Map<String, Integer> counts = new TreeMap<>();
    accounts.stream()
        .flatMap(a -> field.apply(a).stream())
        .forEach(v -> counts.computeIfAbsent(v, x -> voices(field, String::equals, x)));
    return accounts.stream()
        .flatMap(a -> field.apply(a).stream())
        .min(Comparator.comparingInt(v -> -counts.getOrDefault(v, 0)));
  }

  /** The account that has this label, or the first one. */
  IncidentAccount teller(String label) {
    return accounts.stream()
        .filter(a -> a.incident().label().equals(label))
        .findFirst()
        .orElse(accounts.get(0));
  }
}
