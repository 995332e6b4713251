package org.annalist.model.problem;

/**
 * Every kind of problem Annalist reports. The number says which room found it: 1xx reader, 2xx
 * knowledge, 3xx language, 4xx coder, 5xx linker, 6xx record, 7xx engine. Each code has a section
 * in {@code doc/problems.md} and a test that provokes it.
 */
public enum ProblemCode {
  /** The input has no bytes, or only white space. */
  EMPTY_INPUT("AN-101"),
  /** The input is not text (binary data). */
  NOT_TEXT("AN-102"),
  /** The bytes do not decode in the declared or detected encoding. */
  BAD_ENCODING("AN-103"),
  /** A file or folder cannot be read. */
  UNREADABLE("AN-104"),
  /** A folder holds nothing that can be read. */
  NOTHING_TO_READ("AN-105"),
  /** A record of a JSON lines file is broken. */
  BROKEN_RECORD("AN-106"),
  /** A publication date is in no known format; the document is read as undated. */
  UNKNOWN_DATE_FORMAT("AN-107"),
  /** A web page has no text that looks like a report. */
  NO_ARTICLE("AN-108"),
  /** A very long document or line; it is coded, in pieces if need be. */
  OVERSIZE("AN-109"),
  /** A row of a knowledge file is broken and was skipped. */
  BROKEN_KNOWLEDGE_ROW("AN-201"),
  /** A knowledge file uses a code that the ontology lacks. */
  UNKNOWN_CODE("AN-202"),
  /** Two rows of knowledge have the same id. */
  DUPLICATE_KNOWLEDGE("AN-203"),
  /** A sentence is too long to be parsed as one; it was parsed in pieces. */
  LONG_SENTENCE("AN-301"),
  /** The text is not in a language that can be analysed. */
  UNSUPPORTED_LANGUAGE("AN-302"),
  /** The text is in capitals throughout; it is read in mixed case. */
  TEXT_IN_CAPITALS("AN-303"),
  /** The coder failed on a sentence; the rest was coded. */
  SENTENCE_NOT_CODED("AN-401"),
  /** A statement may be about several incidents; all are kept as candidates. */
  AMBIGUOUS_INCIDENT("AN-501"),
  /** A publication date cannot be right; the report is linked as one without a date. */
  IMPOSSIBLE_DATE("AN-502"),
  /** Reports of one incident give figures that exclude each other. */
  CONTRADICTORY_FIGURES("AN-503"),
  /** A newer version of a report leaves out a claim that the older one had. */
  WITHDRAWN_CLAIM("AN-504"),
  /** An analyst has merged or split the incident. */
  CORRECTED_INCIDENT("AN-505"),
  /** The record was written by a newer version of Annalist. */
  RECORD_TOO_NEW("AN-601"),
  /** The record cannot be opened or written. */
  RECORD_UNUSABLE("AN-602"),
  /** A question file of a brief cannot be read or says something it may not. */
  BROKEN_QUESTION("AN-603"),
  /** A row of a file of places is broken and was left out. */
  BROKEN_SITE("AN-604"),
  /** A stage failed on a document, which is a fault of Annalist; the document is quarantined. */
  STAGE_FAILED("AN-701");

  private final String id;

  ProblemCode(String id) {
    this.id = id;
  }

  /** The published code such as {@code AN-106}. */
  public String id() {
    return id;
  }
}
