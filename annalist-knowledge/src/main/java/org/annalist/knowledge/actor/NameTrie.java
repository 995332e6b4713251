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

  private record Cased(Casing casing, Entry entry) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Cased> entries = new ArrayList<>();
  }

  private final Node root = new Node();

  /** Adds a name. */
  void add(NamedEntry named) {
    List<String> key = Words.key(named.text());
    if (key.isEmpty()) {
      return;
    }
    Casing casing = Casing.of(named.text(), named.entry().kind());
    put(key, new Cased(casing, named.entry()));
    List<String> bare = withoutArticles(key);
    if (named.entry().kind() == EntryKind.PERSON && bare.size() < key.size()) {
      put(bare, new Cased(casing, named.entry()));
    }
  }

  private static List<String> withoutArticles(List<String> key) {
    return key.stream().filter(w -> !"al".equals(w) && !"el".equals(w)).toList();
  }

  private void put(List<String> key, Cased entry) {
    Node node = root;
    for (String word : key) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
    }
  }

  /** The longest name that starts at a word. */
  Optional<Match> longest(List<Word> words, int start) {
    Node node = root;
    Optional<Match> best = Optional.empty();
    for (int i = start; i < words.size(); i++) {
      node = node.next.get(words.get(i).norm());
      if (node == null) {
        break;
      }
      List<Entry> fitting = fitting(node, words.get(start), words.get(i));
      if (!fitting.isEmpty()) {
        best = Optional.of(new Match(fitting, i - start + 1));
      }
    }
    return best;
  }

  private static List<Entry> fitting(Node node, Word first, Word last) {
    return node.entries.stream().filter(c -> c.casing.fits(first, last)).map(Cased::entry).toList();
  }
}
