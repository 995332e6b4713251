package org.annalist.coder.role;

import java.util.List;
import org.annalist.coder.mention.Statement;
import org.annalist.coder.mention.Statements;
import org.annalist.language.Token;
import org.annalist.model.text.Span;

/** Whether an act and the words for somebody are told by the same voice. Immutable. */
final class Voices {
  private final Statements statements;
  private final List<Statement> over;

  Voices(Statements statements, Span act) {
    this.statements = statements;
    over = statements.covering(act);
  }

  /**
   * {@code plain} when the paper tells both, {@code both} when one speaker does, {@code act} or
   * {@code he} when only one of them is said by somebody.
   */
  String of(Token word) {
    if (over.isEmpty()) {
      return statements.covering(word.span()).isEmpty() ? "plain" : "he";
    }
    return over.get(0).says(word.span()) ? "both" : "act";
  }
}
