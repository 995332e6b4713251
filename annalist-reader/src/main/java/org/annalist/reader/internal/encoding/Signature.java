package org.annalist.reader.internal.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Well-known first bytes of files that are not text, to name them in a problem. */
enum Signature {
  PDF("a PDF file", "%PDF-"),
  ZIP("a ZIP archive or office file", "PK\u0003\u0004"),
  GZIP("a gzip file", "\u001f\u008b"),
  PNG("a PNG picture", "\u0089PNG"),
  JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
  GIF("a GIF picture", "GIF8"),
  OLE("an old office file", "\u00d0\u00cf\u0011\u00e0"),
  SQLITE("an SQLite database", "SQLite format 3\u0000"),
  ELF("a program", "\u007fELF"),
  JAVA_CLASS("a Java class", "\u00ca\u00fe\u00ba\u00be"),
  RTF("an RTF file", "{\\rtf");

  private final String label;
  private final byte[] start;

  Signature(String label, String latin1) {
    this.label = label;
    this.start = latin1.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What such a file is, in words. */
  String label() {
    return label;
  }

  /** The signature these bytes begin with. */
  static Optional<Signature> of(byte[] bytes) {
    for (Signature signature : values()) {
      if (signature.begins(bytes)) {
        return Optional.of(signature);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
