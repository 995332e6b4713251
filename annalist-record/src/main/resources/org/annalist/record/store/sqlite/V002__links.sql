-- The record, version 2: what ties reports together. See doc/linking.md.
-- space is 0 for accounts of incidents, 1 for whole reports. key is a checksum of the block's name.
CREATE TABLE link_node (
  space    INTEGER NOT NULL,
  id       TEXT NOT NULL,
  document TEXT NOT NULL,
  profile  TEXT NOT NULL,
  keys     TEXT NOT NULL,
  in_group TEXT,
  PRIMARY KEY (space, id)
) WITHOUT ROWID;

CREATE INDEX link_node_document ON link_node (space, document);

CREATE INDEX link_node_group ON link_node (space, in_group);

CREATE TABLE link_key (
  key  INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  node TEXT NOT NULL,
  PRIMARY KEY (key, rank, node)
) WITHOUT ROWID;

CREATE TABLE link_pair (
  space   INTEGER NOT NULL,
  first   TEXT NOT NULL,
  second  TEXT NOT NULL,
  score   REAL NOT NULL,
  parts   TEXT NOT NULL,
  PRIMARY KEY (space, first, second)
) WITHOUT ROWID;

CREATE INDEX link_pair_second ON link_pair (space, second);

CREATE TABLE link_group (
  space     INTEGER NOT NULL,
  id        TEXT NOT NULL,
  anchor    TEXT NOT NULL,
  type      TEXT NOT NULL,
  label     TEXT NOT NULL,
  date_from TEXT,
  date_to   TEXT,
  country   TEXT,
  latitude  REAL,
  longitude REAL,
  killed    INTEGER NOT NULL,
  reports   INTEGER NOT NULL,
  actors    TEXT NOT NULL,
  PRIMARY KEY (space, id)
) WITHOUT ROWID;

CREATE INDEX link_group_date ON link_group (space, date_from);

CREATE TABLE link_anchor (
  space  INTEGER NOT NULL,
  id     TEXT NOT NULL,
  anchor TEXT NOT NULL,
  PRIMARY KEY (space, id)
) WITHOUT ROWID;

CREATE TABLE link_successor (
  account   TEXT PRIMARY KEY,
  successor TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE link_note (
  no      INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  note    TEXT NOT NULL
);

CREATE INDEX link_note_account ON link_note (account);

CREATE TABLE correction (
  no         INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('MERGE', 'SPLIT', 'UNDO')),
  left_side  TEXT NOT NULL,
  right_side TEXT NOT NULL,
  undoes     INTEGER REFERENCES correction (no),
  by_whom    TEXT NOT NULL,
  at         TEXT NOT NULL,
  reason     TEXT NOT NULL
);

CREATE TRIGGER correction_stays BEFORE UPDATE ON correction BEGIN
  SELECT raise(ABORT, 'corrections are only added');
END;

CREATE TRIGGER correction_not_removed BEFORE DELETE ON correction BEGIN
  SELECT raise(ABORT, 'corrections are only added');
END;

CREATE TABLE link_pending (
  document TEXT PRIMARY KEY
) WITHOUT ROWID;

INSERT INTO link_pending SELECT id FROM document;

CREATE TRIGGER document_to_link AFTER INSERT ON document BEGIN
  INSERT OR IGNORE INTO link_pending VALUES (new.id);
END;

CREATE TRIGGER document_to_unlink AFTER DELETE ON document BEGIN
  INSERT OR IGNORE INTO link_pending VALUES (old.id);
END;
