package org.annalist.coder.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.model.event.Actor;

/** Mentions resolved so far, latest last. */
final class History {
  private final List<Named> past = new ArrayList<>();

  void add(Named named) {
    past.add(named);
  }

  /** The latest mention that fits, at most so many sentences before. */
  Optional<Named> latest(int sentence, int reach, Predicate<Named> fits) {
    for (int i = past.size() - 1; i >= 0; i--) {
      Named named = past.get(i);
      if (sentence - named.draft().sentence() > reach) {
        break;
      }
      if (fits.test(named)) {
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  /** The latest in the sentence before a token, else the first of the nearest earlier sentence. */
  Optional<Named> salient(int sentence, int token, int reach, Predicate<Named> fits) {
    List<Named> near = since(sentence - reach);
    Optional<Named> here =
        near.stream()
            .filter(n -> n.draft().sentence() == sentence && n.tokens().end() <= token)
            .filter(fits)
            .findFirst();
    if (here.isPresent()) {
      return here;
    }
    for (int s = sentence - 1; s >= Math.max(0, sentence - reach); s--) {
      int at = s;
      Optional<Named> first =
          near.stream().filter(n -> n.draft().sentence() == at).filter(fits).findFirst();
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  /** The mentions from a sentence on; they are added in text order of sentences. */
  private List<Named> since(int sentence) {
    int from = past.size();
    while (from > 0 && past.get(from - 1).draft().sentence() >= sentence) {
      from--;
    }
    return past.subList(from, past.size());
  }

  /** The two states of which the text spoke last, in text order; fewer when not two are near. */
  List<Actor> pair(int sentence, int reach) {
    Map<String, Actor> found = new LinkedHashMap<>();
    for (int i = past.size() - 1; i >= 0 && found.size() < 2; i--) {
      Named named = past.get(i);
      if (sentence - named.draft().sentence() > reach) {
        break;
      }
      if (named.isState() && named.members().size() == 1) {
        named
            .country()
            .filter(Setting::isState)
            .ifPresent(c -> found.putIfAbsent(c, named.members().get(0)));
      }
    }
    List<Actor> pair = new ArrayList<>(found.values());
    return pair.size() == 2 ? List.of(pair.get(1), pair.get(0)) : List.of();
  }
}
