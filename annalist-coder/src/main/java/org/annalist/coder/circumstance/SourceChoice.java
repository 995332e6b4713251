package org.annalist.coder.circumstance;

import java.util.Optional;
import org.annalist.coder.mention.Statement;

/**
 * On whose word an event may be told. Who accuses or vows is who does it, not who says that it was
 * done: the saying itself is no source of the event.
 *
 * @param kind what it rests on
 * @param statement the statement; absent of kind {@link Kind#NOBODY}
 */
public record SourceChoice(Kind kind, Optional<Statement> statement) {
  /** What a source rests on. */
  public enum Kind {
    /** The event stands in what is said. */
    SAID,
    /** Something is said in the same sentence. */
    BESIDE,
    /** Somebody spoke in the sentences before. */
    BEFORE,
    /** The paper itself. */
    NOBODY
  }

  static SourceChoice of(Kind kind, Statement statement) {
    return new SourceChoice(kind, Optional.of(statement));
  }

  static SourceChoice of(Kind kind) {
    return new SourceChoice(kind, Optional.empty());
  }
}
