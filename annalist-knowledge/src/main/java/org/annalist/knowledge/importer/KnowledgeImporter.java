package org.annalist.knowledge.importer;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format of knowledge. Stateless and thread-safe. */
public interface KnowledgeImporter {
  /** The name of the format on the command line. */
  String format();

  /** What it reads, one line for people. */
  String description();

  /** Under which terms the data usually come; shown and kept with the layer. */
  String licence();

  /**
   * Reads all of a stream and closes nothing.
   *
   * @param file name of the file, for problems
   * @throws IOException if the stream cannot be read, or the sink cannot write
   */
  void read(String file, InputStream in, ImportSink sink) throws IOException;
}
