package org.annalist.model.text;

/**
 * What a block of lines of a document is. Only {@link #TITLE}, {@link #LEAD} and {@link #BODY} are
 * coded.
 */
public enum BlockKind {
  /** The report's own headline. */
  TITLE(true),
  /** Stand-first, summary or headline bullets. */
  LEAD(true),
  /** Running text of the report. */
  BODY(true),
  /** A stray headline of, or link to, another story. */
  RELATED(false),
  /** Caption of a picture. */
  CAPTION(false),
  /** Byline, dateline on its own line, menu, notice: anything else that is not the report. */
  FURNITURE(false);

  private final boolean coded;

  BlockKind(boolean coded) {
    this.coded = coded;
  }

  /** Whether events are coded from a block of this kind. */
  public boolean isCoded() {
    return coded;
  }
}
