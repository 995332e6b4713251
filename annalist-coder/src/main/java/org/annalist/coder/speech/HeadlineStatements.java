package org.annalist.coder.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.tree.Tree;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.Stance;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** "Minister: talks will go on", "Talks will go on: minister", and speakers of a transcript. */
final class HeadlineStatements {
  private static final int MAX_SPEAKER = 5;
  private static final int MIN_CONTENT = 3;
  private static final Set<UniversalTag> SPEAKER =
      Set.of(
          UniversalTag.PROPN,
          UniversalTag.NOUN,
          UniversalTag.ADJ,
          UniversalTag.ADP,
          UniversalTag.DET,
          UniversalTag.PUNCT);

  private HeadlineStatements() {}

  /** The statement of a sentence with a colon between speaker and content. */
  static List<Statement> in(Tree tree) {
    Sentence sentence = tree.sentence();
    return sentence.tokens().stream()
        .filter(t -> t.text().equals(":"))
        .findFirst()
        .flatMap(colon -> statement(tree, colon))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Statement> statement(Tree tree, Token colon) {
    int size = tree.sentence().size();
    int at = colon.index();
    if (isSpeaker(tree, 0, at) && size - at - 1 >= MIN_CONTENT) {
      return Optional.of(build(tree, new TokenSpan(0, at), at, new TokenSpan(at + 1, size)));
    }
    int end = tree.token(size - 1).upos() == UniversalTag.PUNCT ? size - 1 : size;
    if (at >= MIN_CONTENT && at + 1 < end && isSpeaker(tree, at + 1, end)) {
      return Optional.of(build(tree, new TokenSpan(at + 1, end), at, new TokenSpan(0, at)));
    }
    return Optional.empty();
  }

  private static boolean isSpeaker(Tree tree, int from, int to) {
    List<Token> words = tree.sentence().tokens().subList(from, to);
    return !words.isEmpty()
        && words.size() <= MAX_SPEAKER
        && words.stream().allMatch(t -> SPEAKER.contains(t.upos()))
        && words.stream()
            .anyMatch(t -> tree.sentence().nameAt(t.index()).isPresent() || isPerson(t));
  }

  private static boolean isPerson(Token token) {
    return Set.of(
            "police", "minister", "official", "officials", "army", "military", "report", "poll")
        .contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static Statement build(Tree tree, TokenSpan source, int colon, TokenSpan content) {
    Token head = head(tree, source);
    Span said = tree.sentence().spanOf(content);
    return new Statement(
        tree.sentence().index(),
        Optional.of(source),
        head.index(),
        new TokenSpan(colon, colon + 1),
        ":",
        Stance.REPORTED,
        List.of(said));
  }

  private static Token head(Tree tree, TokenSpan words) {
    return tree.sentence().tokens().subList(words.start(), words.end()).stream()
        .filter(t -> !words.contains(t.head()))
        .findFirst()
        .orElse(tree.token(words.start()));
  }
}
