-- The record, version 1. Statements are set apart by empty lines.
-- source is the uri where that makes a document the same at the next reading.
-- coded is the line of annalist.coded/1; the other tables are made from it for queries.
CREATE TABLE document (
  no        INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  uri       TEXT NOT NULL,
  source    TEXT UNIQUE,
  title     TEXT,
  publisher TEXT,
  published TEXT,
  language  TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  text      TEXT NOT NULL,
  blocks    TEXT NOT NULL,
  coded     TEXT NOT NULL,
  words     TEXT NOT NULL,
  version   INTEGER NOT NULL
);

CREATE INDEX document_uri ON document (uri);

CREATE TABLE event (
  document   INTEGER NOT NULL REFERENCES document (no) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  id         TEXT NOT NULL,
  type       TEXT NOT NULL,
  mode       TEXT,
  cameo      TEXT,
  quad       INTEGER NOT NULL,
  status     TEXT NOT NULL,
  date_from  TEXT,
  date_to    TEXT,
  date_partial TEXT,
  place      TEXT,
  country    TEXT,
  latitude   REAL,
  longitude  REAL,
  killed_min INTEGER,
  killed_max INTEGER,
  injured_min INTEGER,
  injured_max INTEGER,
  confidence REAL NOT NULL,
  core       INTEGER NOT NULL,
  rule       TEXT NOT NULL,
  incident   TEXT,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE INDEX event_type ON event (type, status);

CREATE INDEX event_date ON event (date_from);

CREATE TABLE party (
  document INTEGER NOT NULL,
  event    INTEGER NOT NULL,
  role     TEXT NOT NULL CHECK (role IN ('ACTOR', 'RECIPIENT', 'SPEAKER', 'VICTIM')),
  ordinal  INTEGER NOT NULL,
  text     TEXT NOT NULL,
  name     TEXT NOT NULL,
  country  TEXT,
  sectors  TEXT NOT NULL,
  entity   TEXT,
  verb     TEXT,
  stance   TEXT,
  PRIMARY KEY (document, event, role, ordinal),
  FOREIGN KEY (document, event) REFERENCES event (document, ordinal) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX party_country ON party (country);

CREATE TABLE incident (
  document   INTEGER NOT NULL REFERENCES document (no) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  id         TEXT NOT NULL,
  type       TEXT NOT NULL,
  label      TEXT NOT NULL,
  date_from  TEXT,
  date_to    TEXT,
  date_partial TEXT,
  place      TEXT,
  country    TEXT,
  latitude   REAL,
  longitude  REAL,
  killed_min INTEGER,
  killed_max INTEGER,
  injured_min INTEGER,
  injured_max INTEGER,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE claim (
  document   INTEGER NOT NULL REFERENCES document (no) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  stance     TEXT NOT NULL,
  by_name    TEXT NOT NULL,
  about_name TEXT,
  text       TEXT NOT NULL,
  incident   TEXT,
  candidates TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE ledger (
  document   INTEGER NOT NULL REFERENCES document (no) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  id         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  by_name    TEXT NOT NULL,
  by_country TEXT,
  to_name    TEXT,
  to_country TEXT,
  what       TEXT NOT NULL,
  answers    TEXT,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE quarantine (
  id       TEXT PRIMARY KEY,
  uri      TEXT NOT NULL,
  base64   TEXT NOT NULL,
  coded    TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX quarantine_uri ON quarantine (uri);

CREATE TABLE run (
  no            INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  version       TEXT NOT NULL,
  read          INTEGER NOT NULL,
  coded         INTEGER NOT NULL,
  empty         INTEGER NOT NULL,
  quarantined   INTEGER NOT NULL,
  CHECK (coded + empty + quarantined = read)
);

CREATE TABLE run_setting (
  run   INTEGER NOT NULL REFERENCES run (no) ON DELETE CASCADE,
  kind  TEXT NOT NULL CHECK (kind IN ('COMPONENT', 'CONFIGURATION')),
  name  TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (run, kind, name)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE document_words USING fts5 (
  title, text, words,
  content = 'document', content_rowid = 'no', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER document_added AFTER INSERT ON document BEGIN
  INSERT INTO document_words (rowid, title, text, words)
  VALUES (new.no, new.title, new.text, new.words);
END;

CREATE TRIGGER document_removed AFTER DELETE ON document BEGIN
  INSERT INTO document_words (document_words, rowid, title, text, words)
  VALUES ('delete', old.no, old.title, old.text, old.words);
END;
