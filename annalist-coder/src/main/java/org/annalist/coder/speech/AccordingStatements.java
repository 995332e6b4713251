package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.CueClass;
import org.annalist.knowledge.speech.ReportingCue;
import org.annalist.knowledge.speech.ReportingLexicon;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** Statements marked by a phrase before the source: "according to", "in the words of". */
final class AccordingStatements {
  private static final Set<UniversalTag> NOMINAL =
      Set.of(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.PRON);

  private final List<PhraseCue> phrases;

  private record PhraseCue(List<String> words, ReportingCue cue) {}

  AccordingStatements(ReportingLexicon lexicon) {
    phrases =
        lexicon.all(CueClass.PHRASE).stream()
            .map(c -> new PhraseCue(List.of(c.cue().split(" ")), c))
            .toList();
  }

  /** The statements of one sentence. */
  List<Statement> in(Tree tree, SpeechText text) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < tree.sentence().size(); i++) {
      for (PhraseCue phrase : phrases) {
        if (stands(tree, i, phrase.words())) {
          statement(tree, new TokenSpan(i, i + phrase.words().size()), phrase.cue(), text)
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean stands(Tree tree, int at, List<String> words) {
    if (at + words.size() >= tree.sentence().size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tree.token(at + i).text().toLowerCase(Locale.ROOT).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Statement> statement(
      Tree tree, TokenSpan cue, ReportingCue row, SpeechText text) {
    Optional<Source> source = sourceAfter(tree, cue);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    TokenSpan phrase = new TokenSpan(cue.start(), source.get().tokens().end());
    List<Span> content = content(tree, phrase, source.get(), text);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                tree.sentence().index(),
                Optional.of(source.get().tokens()),
                source.get().head().index(),
                cue,
                row.cue(),
                row.stance(),
                content));
  }

  /** The nominal after the cue: the outermost that starts there. */
  private static Optional<Source> sourceAfter(Tree tree, TokenSpan cue) {
    int from = cue.end();
    Optional<Token> first =
        tree.sentence().tokens().stream()
            .filter(t -> t.index() >= from && NOMINAL.contains(t.upos()))
            .findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Token top = first.get();
    for (Token up : tree.ancestors(top)) {
      if (up.index() < from || !NOMINAL.contains(up.upos())) {
        break;
      }
      top = up;
    }
    int end = SourceFinder.phrase(tree, top, tree.token(cue.start())).end();
    while (end < tree.sentence().size()
        && tree.token(end).upos() == UniversalTag.PROPN
        && tree.token(end - 1).upos() == UniversalTag.PROPN) {
      end++;
    }
    end = Math.max(beforeVerb(tree, cue, end), top.index() + 1);
    return Optional.of(new Source(new TokenSpan(from, end), top));
  }

  /** In ", according to X, fired ..." what follows the comma goes on with the clause. */
  private static int beforeVerb(Tree tree, TokenSpan cue, int end) {
    if (cue.start() == 0 || !tree.token(cue.start() - 1).text().equals(",")) {
      return end;
    }
    for (int i = cue.end() + 1; i + 1 < end; i++) {
      if (tree.token(i).text().equals(",") && SourceFinder.isFinite(tree.token(i + 1))) {
        return i;
      }
    }
    return end;
  }

  private static List<Span> content(Tree tree, TokenSpan phrase, Source source, SpeechText text) {
    TokenSet said = new TokenSet(tree.sentence());
    boolean leads = isEmpty(tree, 0, phrase.start());
    boolean trails = isEmpty(tree, phrase.end(), tree.sentence().size());
    if (!leads && !trails) {
      clauseAround(tree, phrase, source).forEach(said::add);
    }
    if (said.isEmpty() || !hasVerb(tree, said)) {
      said.add(new TokenSpan(0, tree.sentence().size()));
    }
    said.removeAll(new TokenSet(tree.sentence()).add(phrase));
    List<Span> spans = new ArrayList<>(said.runs());
    for (var quote : text.quotationsIn(tree.sentence().span())) {
      boolean holdsCue = quote.span().overlaps(tree.token(phrase.start()).span());
      if (holdsCue) {
        return clip(spans, quote.inner());
      }
      if (spans.stream().anyMatch(s -> s.overlaps(quote.span()))) {
        spans.add(quote.span());
      }
    }
    return Spans.merged(spans, text.text());
  }

  private static List<Span> clip(List<Span> spans, Span window) {
    return spans.stream()
        .filter(s -> s.overlaps(window))
        .map(s -> new Span(Math.max(s.start(), window.start()), Math.min(s.end(), window.end())))
        .toList();
  }

  /** The clause that the phrase hangs from, when it is large enough to be one. */
  private static List<Token> clauseAround(Tree tree, TokenSpan phrase, Source source) {
    Optional<Token> verb =
        tree.ancestors(source.head()).stream()
            .filter(t -> !phrase.contains(t.index()))
            .filter(t -> t.isRoot() || Tree.is(t, "conj", "ccomp", "parataxis", "advcl"))
            .findFirst();
    return verb.map(v -> tree.below(v, t -> !phrase.contains(t.index()))).orElse(List.of());
  }

  private static boolean hasVerb(Tree tree, TokenSet said) {
    return tree.sentence().tokens().stream()
        .anyMatch(t -> said.contains(t) && t.upos() == UniversalTag.VERB);
  }

  private static boolean isEmpty(Tree tree, int from, int to) {
    return tree.sentence().tokens().subList(from, to).stream()
        .allMatch(
            t ->
                t.upos() == UniversalTag.PUNCT
                    || t.upos() == UniversalTag.CCONJ
                    || t.upos() == UniversalTag.ADV);
  }
}
