/** The learners of this installation. The first start makes one; every attempt carries its id from the beginning. */
import { preparingFor, type Settings, settings } from '@shared/contract/learner';
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';

export interface Learner {
  readonly id: string;
  readonly name: string;
  readonly preparingFor: z.infer<typeof preparingFor> | undefined;
  readonly settings: Settings;
  /** Whether the questions of the first start were answered or put aside. */
  readonly wasAsked: boolean;
}

export const standardSettings: Settings = {
  theme: 'system',
  textSize: 100,
  hintWaits: true,
  readsMath: false,
  showsPoints: true,
  playsSounds: false,
};

const row = z.object({
  id: z.string(),
  name: z.string(),
  preparing_for: preparingFor.nullable().catch(null),
  settings: z.string(),
  was_asked: z.number(),
});

/** The learner of this installation, made where there is none. */
export function firstLearner({ firm }: Store, newId: () => string, now: Date): Learner {
  const found = statement(
    firm,
    'SELECT id, name, preparing_for, settings, was_asked FROM learners ORDER BY rowid LIMIT 1',
  ).get();
  if (found) return learnerOf(row.parse(found));
  const made: Learner = { id: newId(), name: '', preparingFor: undefined, settings: standardSettings, wasAsked: false };
  statement(
    firm,
    'INSERT INTO learners (id, name, preparing_for, settings, was_asked, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(made.id, made.name, null, JSON.stringify(made.settings), 0, now.toISOString());
  return made;
}

/** Keeps what the learner said of herself, or her settings. */
export function saveLearner({ firm }: Store, learner: Learner): void {
  statement(firm, 'UPDATE learners SET name = ?, preparing_for = ?, settings = ?, was_asked = ? WHERE id = ?').run(
    learner.name,
    learner.preparingFor ?? null,
    JSON.stringify(learner.settings),
    Number(learner.wasAsked),
    learner.id,
  );
}

function learnerOf(found: z.infer<typeof row>): Learner {
  return {
    id: found.id,
    name: found.name,
    preparingFor: found.preparing_for ?? undefined,
    settings: settingsOf(found.settings),
    wasAsked: found.was_asked !== 0,
  };
}

/** Settings that cannot be read, or are of another edition, fall back to the standard ones. */
function settingsOf(text: string): Settings {
  try {
    return settings.parse(JSON.parse(text));
  } catch {
    return standardSettings;
  }
}
