package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.speech.CueSense;
import org.annalist.language.Token;
import org.annalist.model.event.Stance;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** Statements made by a reporting verb. */
final class VerbStatements {
  private static final Set<String> RESPONSIBILITY = Set.of("responsibility", "credit");

  private static final int MIN_CONTENT = 12;

  private final CueVerbs verbs;

  VerbStatements(CueVerbs verbs) {
    this.verbs = verbs;
  }

  /** The statements of one sentence. */
  List<Statement> in(Tree tree, SpeechText text) {
    List<Statement> found = new ArrayList<>();
    for (CueSite site : verbs.in(tree)) {
      if (text.quotationAround(site.verb()).isEmpty()) {
        statement(site, text).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Statement> statement(CueSite site, SpeechText text) {
    Optional<Source> source = site.isImpersonal() ? Optional.empty() : SourceFinder.of(site, text);
    if (!site.isAsserted() || source.isEmpty() && !site.mayLackSource()) {
      return Optional.empty();
    }
    TokenSet content = ContentFinder.of(site, source);
    if (content.isEmpty() && site.cue().sense() == CueSense.SPEECH) {
      content = WordOrder.content(site, source);
    }
    TokenSet clause = CueClause.words(site, source, content);
    List<Span> spans = new QuoteContent(text).join(site, content, clause);
    return spans.isEmpty() || isTrifle(spans, text)
        ? Optional.empty()
        : Optional.of(build(site, source, spans));
  }

  /** A word or two without quotation marks: "said so", "showed it". */
  private static boolean isTrifle(List<Span> spans, SpeechText text) {
    return spans.stream().mapToInt(Span::length).sum() < MIN_CONTENT
        && spans.stream().allMatch(s -> text.quotationsIn(s).isEmpty());
  }

  private static Statement build(CueSite site, Optional<Source> source, List<Span> spans) {
    TokenSpan cue = CueClause.cueSpan(site.tree(), site.verb());
    return new Statement(
        site.tree().sentence().index(),
        source.map(Source::tokens),
        source.map(s -> s.head().index()).orElse(Token.ROOT),
        cue,
        site.cue().cue(),
        stance(site),
        spans);
  }

  private static Stance stance(CueSite site) {
    boolean responsible =
        site.cue().cue().equals("claim")
            && site.tree().children(site.verb(), "obj", "nsubj:pass").stream()
                .anyMatch(o -> RESPONSIBILITY.contains(o.lemma()));
    return responsible ? Stance.CLAIMED : site.cue().stance();
  }
}
