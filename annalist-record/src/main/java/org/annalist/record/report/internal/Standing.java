package org.annalist.record.report.internal;

import java.util.Locale;
import org.annalist.model.event.Event;
import org.annalist.model.event.Stance;

/**
 * How an event stands in the report, told apart by word, mark and line style as well as by colour.
 * Each has a class in the style sheet.
 */
enum Standing {
  STATED("●"),
  CLAIMED("❝"),
  PLANNED("○"),
  POSSIBLE("?"),
  DENIED("✕"),
  HABITUAL("↻");

  private final String mark;

  Standing(String mark) {
    this.mark = mark;
  }

  static Standing of(Event event) {
    if (event.saidBy().stream().anyMatch(a -> a.stance() == Stance.DENIED)) {
      return DENIED;
    }
    return switch (event.status()) {
      case DENIED, NEGATED -> DENIED;
      case PLANNED, CONDITIONAL -> PLANNED;
      case POSSIBLE -> POSSIBLE;
      case HABITUAL -> HABITUAL;
      case HAPPENED, ONGOING -> event.saidBy().isEmpty() ? STATED : CLAIMED;
    };
  }

  String mark() {
    return mark;
  }

  /** Class in the style sheet. */
  String style() {
    return "s-" + name().toLowerCase(Locale.ROOT);
  }

  Html sign() {
    return new Html("<span class=\"sign\" aria-hidden=\"true\">" + mark + "</span>");
  }
}
