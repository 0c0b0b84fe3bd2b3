/** Classes whose plan travels on a stick, with that plan; and sittings that were sat here for such a class. */
export const classPlans = {
  version: 4,
  called: 'class plans',
  sql: `
    ALTER TABLE classes ADD COLUMN class_plan TEXT;

    CREATE TABLE class_sittings (
      sitting_id TEXT PRIMARY KEY REFERENCES sittings (id),
      session TEXT NOT NULL,
      seat TEXT NOT NULL,
      name TEXT NOT NULL,
      class_plan TEXT NOT NULL
    ) STRICT;
    CREATE INDEX class_sittings_by_session ON class_sittings (session);
  `,
};
