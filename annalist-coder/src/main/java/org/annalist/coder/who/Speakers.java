package org.annalist.coder.who;

import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.mention.Statements;
import org.annalist.language.Quotation;
import org.annalist.model.text.Span;

/** Who speaks the words of a pronoun. */
final class Speakers {
  private final Statements statements;
  private final List<Quotation> quotations;

  Speakers(Statements statements, List<Quotation> quotations) {
    this.statements = statements;
    this.quotations = quotations;
  }

  /** The nearest statement that holds these words and tells its speaker. */
  Optional<Statement> over(Span words) {
    return statements.covering(words).stream().filter(s -> s.source().isPresent()).findFirst();
  }

  /** Whether the words stand between quotation marks. */
  boolean isQuoted(Span words) {
    return quotations.stream().anyMatch(q -> q.span().covers(words));
  }
}
