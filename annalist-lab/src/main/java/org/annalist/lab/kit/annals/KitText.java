package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/** A report of the kit as its scorer sees it; offsets are code points. */
public final class KitText {
  private static final int SHORTEST_RETELLING = 15;

  private final String text;
  private final String low;
  private final List<Sentence> sentences = new ArrayList<>();

  private record Sentence(Span span, String words) {}

  private KitText(String text) {
    this.text = text;
    String normal = Normal.of(text);
    low = normal.length() == text.length() ? normal : text;
    List<Integer> cuts = SentenceCuts.of(text);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      if (cuts.get(i + 1) > cuts.get(i)) {
        Span span = new Span(cuts.get(i), cuts.get(i + 1));
        sentences.add(new Sentence(span, Normal.words(span.in(text))));
      }
    }
  }

  static KitText of(Fields document) {
    return new KitText(CodePoints.flat(full(document)));
  }

  /** Title, lead and text, those that are there, joined by line breaks. */
  public static String full(Fields document) {
    return Stream.of("title", "lead", "text")
        .map(document::text)
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** All places where the words stand; compared as normalised text when they stand nowhere. */
  List<Span> find(String words) {
    if (words.isEmpty()) {
      return List.of();
    }
    String flat = CodePoints.flat(words);
    List<Span> exact = all(text, flat);
    return exact.isEmpty() ? all(low, Normal.of(flat)) : exact;
  }

  /** The places of a quote, or of a span and all retellings of its words. */
  List<Span> places(Fields item, String quote, String span) {
    return item.span(span).map(this::retellings).orElseGet(() -> find(item.text(quote)));
  }

  /** The span and, unless it is short, all other places where its words stand. */
  List<Span> retellings(Span span) {
    int end = Math.min(span.end(), text.length());
    String words = text.substring(Math.min(span.start(), end), end);
    List<Span> out = new ArrayList<>();
    if (words.length() >= SHORTEST_RETELLING) {
      out.addAll(find(words));
    }
    if (!out.contains(span)) {
      out.add(span);
    }
    return out;
  }

  /** The words of every sentence that one of the ranges touches. */
  Set<String> sentences(List<Span> ranges) {
    Set<String> out = new HashSet<>();
    for (Sentence sentence : sentences) {
      if (!sentence.words.isEmpty() && ranges.stream().anyMatch(sentence.span::overlaps)) {
        out.add(sentence.words);
      }
    }
    return out;
  }

  /** The words of the first range, for people. */
  String show(List<Span> ranges) {
    return ranges.stream()
        .findFirst()
        .map(s -> new Span(Math.min(s.start(), text.length()), Math.min(s.end(), text.length())))
        .map(s -> s.in(text))
        .orElse("");
  }

  private static List<Span> all(String text, String words) {
    List<Span> out = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      out.add(new Span(at, at + words.length()));
    }
    return out;
  }
}
