/** Drill plans, sittings and their events (append-only), what is noted of a running one, and attempts within a sitting. */
export const plansAndSittings = {
  version: 2,
  called: 'plans and sittings',
  sql: `
    CREATE TABLE plans (
      id TEXT PRIMARY KEY,
      learner_id TEXT NOT NULL REFERENCES learners (id),
      plan TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE sittings (
      id TEXT PRIMARY KEY,
      learner_id TEXT NOT NULL REFERENCES learners (id),
      plan TEXT NOT NULL,
      seed TEXT NOT NULL,
      draws TEXT NOT NULL,
      started_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX sittings_by_learner ON sittings (learner_id, started_at);

    CREATE TABLE sitting_events (
      sitting_id TEXT NOT NULL REFERENCES sittings (id),
      number INTEGER NOT NULL,
      event TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (sitting_id, number)
    ) STRICT;

    CREATE TABLE sitting_items (
      sitting_id TEXT NOT NULL REFERENCES sittings (id),
      item INTEGER NOT NULL,
      skill TEXT NOT NULL,
      seed TEXT NOT NULL,
      PRIMARY KEY (sitting_id, item)
    ) STRICT;

    CREATE TABLE sitting_notes (
      sitting_id TEXT PRIMARY KEY REFERENCES sittings (id),
      clock_ms REAL NOT NULL,
      noted_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE sitting_drafts (
      sitting_id TEXT NOT NULL REFERENCES sittings (id),
      item INTEGER NOT NULL,
      step TEXT NOT NULL,
      draft TEXT NOT NULL,
      PRIMARY KEY (sitting_id, item, step)
    ) STRICT;

    ALTER TABLE attempts ADD COLUMN sitting_id TEXT REFERENCES sittings (id);
    ALTER TABLE attempts ADD COLUMN item INTEGER;
    CREATE INDEX attempts_by_sitting ON attempts (sitting_id, item, id) WHERE sitting_id IS NOT NULL;
  `,
};
