/** The first shape: learners and their settings, attempts and help taken (both append-only), the open problem. */
export const learnersAndAttempts = {
  version: 1,
  called: 'learners and attempts',
  sql: `
    CREATE TABLE learners (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      preparing_for TEXT,
      settings TEXT NOT NULL,
      was_asked INTEGER NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE attempts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      learner_id TEXT NOT NULL REFERENCES learners (id),
      problem_id TEXT NOT NULL,
      skill TEXT NOT NULL,
      version INTEGER NOT NULL,
      seed TEXT NOT NULL,
      givens TEXT NOT NULL,
      conventions TEXT NOT NULL,
      step TEXT,
      response TEXT NOT NULL,
      verdict TEXT NOT NULL,
      danger INTEGER NOT NULL,
      mistakes TEXT NOT NULL,
      notation TEXT NOT NULL,
      step_entries TEXT NOT NULL,
      hints INTEGER NOT NULL,
      stage TEXT NOT NULL,
      counts INTEGER NOT NULL,
      place TEXT NOT NULL,
      elapsed_ms INTEGER NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX attempts_by_learner ON attempts (learner_id, skill, id);

    CREATE TABLE helps (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      learner_id TEXT NOT NULL REFERENCES learners (id),
      problem_id TEXT NOT NULL,
      skill TEXT NOT NULL,
      kind TEXT NOT NULL,
      rung INTEGER,
      at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE open_problems (
      learner_id TEXT PRIMARY KEY REFERENCES learners (id),
      problem_id TEXT NOT NULL,
      skill TEXT NOT NULL,
      seed TEXT NOT NULL,
      stage TEXT NOT NULL,
      draft TEXT NOT NULL,
      hints INTEGER NOT NULL,
      is_shown INTEGER NOT NULL,
      is_answered INTEGER NOT NULL,
      step_entries TEXT NOT NULL
    ) STRICT;
  `,
};
