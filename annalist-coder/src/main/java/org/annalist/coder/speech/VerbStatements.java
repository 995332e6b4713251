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

  private final CueVerbs verbs;

  VerbStatements(CueVerbs verbs) {
    this.verbs = verbs;
  }

  /** The statements of one sentence. */
  List<Statement> in(Tree tree, SpeechText text) {
    List<Statement> found = new ArrayList<>();
    for (CueSite site : verbs.in(tree)) {
      statement(site, text).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Statement> statement(CueSite site, SpeechText text) {
    Optional<Source> source = SourceFinder.of(site);
    TokenSet content = ContentFinder.of(site, source);
    if (content.isEmpty() && site.cue().sense() == CueSense.SPEECH) {
      content = WordOrder.content(site, source);
    }
    TokenSet clause = CueClause.words(site, source, content);
    List<Span> spans = new QuoteContent(text).join(site, content, clause);
    if (spans.isEmpty() || isBare(site, source)) {
      return Optional.empty();
    }
    TokenSpan cue = CueClause.cueSpan(site.tree(), site.verb());
    return Optional.of(
        new Statement(
            site.tree().sentence().index(),
            source.map(Source::tokens),
            source.map(s -> s.head().index()).orElse(Token.ROOT),
            cue,
            site.cue().cue(),
            stance(site),
            spans));
  }

  /** An infinitive or participle of which nobody says who speaks. */
  private static boolean isBare(CueSite site, Optional<Source> source) {
    return source.isEmpty() && !site.passive();
  }

  private static Stance stance(CueSite site) {
    boolean responsible =
        site.cue().cue().equals("claim")
            && site.tree().children(site.verb(), "obj", "nsubj:pass").stream()
                .anyMatch(o -> RESPONSIBILITY.contains(o.lemma()));
    return responsible ? Stance.CLAIMED : site.cue().stance();
  }
}
