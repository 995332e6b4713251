package org.annalist.record.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.annalist.record.brief.Brief.Passage;

/** Numbers the passages that a brief cites, each once, in the order of their first use. */
final class Passages {
  private static final int AROUND = 160;

  private final BriefMaterial material;
  private final List<Passage> all = new ArrayList<>();
  private final SortedSet<String> documents = new TreeSet<>();

  Passages(BriefMaterial material) {
    this.material = material;
  }

  List<Passage> all() {
    return List.copyOf(all);
  }

  /** Ids of the reports cited. */
  SortedSet<String> documents() {
    return new TreeSet<>(documents);
  }

  /** The number of a passage; empty when its report is gone. */
  List<Integer> cite(String document, Span span) {
    Optional<Passage> known =
        all.stream()
            .filter(p -> p.document().equals(document))
            .filter(p -> p.start() == span.start() && p.end() == span.end())
            .findFirst();
    if (known.isPresent()) {
      return List.of(known.get().number());
    }
    return material.document().apply(document).filter(d -> fits(d, span)).stream()
        .map(d -> add(d.document(), span))
        .toList();
  }

  private static boolean fits(LinkedDocument linked, Span span) {
    return span.end() <= linked.document().text().length();
  }

  private int add(Document document, Span span) {
    String text = document.text();
    int from = sentenceStart(text, span.start());
    int to = sentenceEnd(text, span.end());
    int number = all.size() + 1;
    all.add(
        new Passage(
            number,
            document.id(),
            span.start(),
            span.end(),
            span.in(text),
            text.substring(from, span.start()),
            text.substring(span.end(), to),
            source(document)));
    documents.add(document.id());
    return number;
  }

  /** "Coast Courier, 11 March 2024". */
  static String source(Document document) {
    String who =
        document.publisher().or(document::title).filter(t -> !t.isBlank()).orElse(document.uri());
    return document.published().map(d -> who + ", " + Wording.day(d)).orElse(who);
  }

  private static int sentenceStart(String text, int at) {
    int line = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int stop = Math.max(text.lastIndexOf(". ", at - 1), text.lastIndexOf(".” ", at - 1));
    int from = Math.max(line, stop < 0 ? 0 : text.indexOf(' ', stop) + 1);
    return Math.min(at, Math.max(from, at - AROUND * 2));
  }

  private static int sentenceEnd(String text, int at) {
    int line = text.indexOf('\n', at);
    int stop = text.indexOf(". ", Math.max(0, at - 1));
    int to = line < 0 ? text.length() : line;
    if (stop >= 0 && stop + 1 < to) {
      to = Math.max(at, stop + 1);
    }
    return Math.min(to, at + AROUND * 2);
  }
}
