package org.annalist.record.brief;

/** Writes a brief as text. Stateless and thread-safe. */
public final class BriefWriter {
  private BriefWriter() {}

  /** Markdown with the passages as footnotes. */
  public static String markdown(Brief brief) {
    return new MarkdownBrief(brief).write();
  }

  /** One JSON object, {@code annalist.brief/1}, closed by a line break. */
  public static String json(Brief brief) {
    return JsonBrief.write(brief);
  }
}
