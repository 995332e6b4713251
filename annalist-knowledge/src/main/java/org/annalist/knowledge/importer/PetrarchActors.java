package org.annalist.knowledge.importer;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads actor dictionaries of PETRARCH and TABARI: {@code PHRASE_ [CODE]}, {@code +SYNONYM}, and
 * {@code [CODE >20040101]} with dates, on lines of their own or behind the phrase.
 */
final class PetrarchActors implements KnowledgeImporter {
  private final CameoCodes codes = new CameoCodes();

  @Override
  public String format() {
    return "petrarch-actors";
  }

  @Override
  public String description() {
    return "actor dictionaries of PETRARCH and TABARI (PHRASE [CODE], +SYNONYM, dated codes)";
  }

  @Override
  public String licence() {
    return "MIT (dictionaries of PETRARCH)";
  }

  @Override
  public void read(String file, InputStream in, ImportSink sink) throws IOException {
    PetrarchEntries entries = new PetrarchEntries(file, codes, sink);
    Lines.each(in, sink, entries::line);
    entries.close();
  }
}
