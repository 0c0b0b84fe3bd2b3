/** Classes that this computer hosts, with their seats and everything that happened; and the seat that it holds elsewhere. */
export const classes = {
  version: 3,
  called: 'classes',
  sql: `
    CREATE TABLE classes (
      id TEXT PRIMARY KEY,
      setup TEXT NOT NULL,
      code TEXT NOT NULL,
      salt TEXT NOT NULL,
      seed TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      ended_at TEXT,
      port INTEGER,
      guest_port INTEGER
    ) STRICT;

    CREATE TABLE class_events (
      class_id TEXT NOT NULL REFERENCES classes (id),
      number INTEGER NOT NULL,
      event TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (class_id, number)
    ) STRICT;

    CREATE TABLE class_seats (
      class_id TEXT NOT NULL REFERENCES classes (id),
      seat_id TEXT NOT NULL,
      token_hash TEXT NOT NULL,
      PRIMARY KEY (class_id, seat_id)
    ) STRICT;

    CREATE TABLE class_notes (
      class_id TEXT PRIMARY KEY REFERENCES classes (id),
      clock_ms REAL NOT NULL,
      noted_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE held_seats (
      place INTEGER PRIMARY KEY CHECK (place = 1),
      seat TEXT NOT NULL
    ) STRICT;
  `,
};
