package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the longest known name at a word. Thread-safe once filled. */
final class NameTrie {
  /** A name found: what it may stand for and how many words it takes. */
  record Match(List<Entry> entries, int length) {}

  private static final class Node {
    private static final int FEW = 4;

    private Map<String, Node> next = Map.of();
    private List<Entry> entries = List.of();
    private List<Casing> casings = List.of();

    Node child(String word) {
      if (next.isEmpty()) {
        next = new HashMap<>(FEW);
      }
      return next.computeIfAbsent(word, w -> new Node());
    }

    /** Adds what a row gives, once; a row gives one object. */
    void add(Casing casing, Entry entry) {
      for (int i = 0; i < entries.size(); i++) {
        if (casings.get(i) == casing && entries.get(i) == entry) {
          return;
        }
      }
      entries = with(entries, entry);
      casings = with(casings, casing);
    }

    private static <T> List<T> with(List<T> list, T more) {
      if (list.isEmpty()) {
        return List.of(more);
      }
      List<T> all = new ArrayList<>(list);
      all.add(more);
      return List.copyOf(all);
    }

    /** What the name may stand for when written like this; no copy when all fit. */
    List<Entry> fitting(Word first, Word last) {
      boolean all = true;
      for (int i = 0; all && i < casings.size(); i++) {
        all = casings.get(i).fits(first, last);
      }
      return all ? entries : some(first, last);
    }

    private List<Entry> some(Word first, Word last) {
      List<Entry> some = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        if (casings.get(i).fits(first, last)) {
          some.add(entries.get(i));
        }
      }
      return some;
    }
  }

  private final Node root = new Node();

  /** Adds a name. */
  void add(NamedEntry named) {
    List<String> key = Words.key(named.text());
    if (key.isEmpty()) {
      return;
    }
    Casing casing = Casing.of(named.text(), named.entry().kind());
    put(key, casing, named.entry());
    boolean person = named.entry().kind() == EntryKind.PERSON;
    if (person && key.removeIf(w -> "al".equals(w) || "el".equals(w))) {
      put(key, casing, named.entry());
    }
  }

  private void put(List<String> key, Casing casing, Entry entry) {
    Node node = root;
    for (String word : key) {
      node = node.child(word);
    }
    node.add(casing, entry);
  }

  /** The longest name that starts at a word. */
  Optional<Match> longest(List<Word> words, int start) {
    Node node = root;
    List<Entry> best = List.of();
    int length = 0;
    for (int i = start; i < words.size(); i++) {
      node = node.next.get(words.get(i).norm());
      if (node == null) {
        break;
      }
      List<Entry> fitting = node.fitting(words.get(start), words.get(i));
      if (!fitting.isEmpty()) {
        best = fitting;
        length = i - start + 1;
      }
    }
    return length == 0 ? Optional.empty() : Optional.of(new Match(best, length));
  }
}
