package org.annalist.coder.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.language.ParsedText;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;
import org.annalist.model.text.TokenSpan;

/** Joins two dates that tell a range: "from 10 to 12 June", "1979-1989", "between May and July". */
final class RangeJoiner {
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> LINKS = Set.of("to", "until", "till", "through");

  private final ParsedText parsed;

  RangeJoiner(ParsedText parsed) {
    this.parsed = parsed;
  }

  List<TimeExpression> join(List<TimeExpression> all) {
    List<TimeExpression> joined = new ArrayList<>();
    int i = 0;
    while (i < all.size()) {
      Optional<TimeExpression> range =
          i + 1 < all.size() ? range(all.get(i), all.get(i + 1)) : Optional.empty();
      joined.add(range.orElse(all.get(i)));
      i += range.isPresent() ? 2 : 1;
    }
    return joined;
  }

  private Optional<TimeExpression> range(TimeExpression first, TimeExpression second) {
    boolean dates = first.kind() == TimeKind.DATE && second.kind() == TimeKind.DATE;
    if (!dates
        || first.sentence() != second.sentence()
        || first.when().isEmpty()
        || second.when().isEmpty()
        || !isLinked(first, second)) {
      return Optional.empty();
    }
    Span span = first.span().union(second.span());
    String text = parsed.document().text();
    Optional<When> when =
        TimeFinder.range(first.when().get(), second.when().get(), span.in(text), span);
    TokenSpan tokens = new TokenSpan(first.tokens().start(), second.tokens().end());
    return when.map(
        w ->
            new TimeExpression(
                first.sentence(),
                tokens,
                span,
                TimeKind.DATE,
                first.value() + "/" + second.value(),
                Optional.of(w)));
  }

  private boolean isLinked(TimeExpression first, TimeExpression second) {
    String text = parsed.document().text();
    String between =
        text.substring(first.span().end(), second.span().start()).strip().toLowerCase(Locale.ROOT);
    String before = text.substring(Math.max(0, first.span().start() - 9), first.span().start());
    String cue = before.strip().toLowerCase(Locale.ROOT);
    return DASHES.contains(between)
        || LINKS.contains(between)
        || between.equals("and") && cue.endsWith("between");
  }
}
