// A small clean skill for tests of the engine and of the laws, and copies of it that are broken in one place.
import type { Skill } from '@shared/skill/skill';
import { skillSchema } from '@shared/skill/skill-schema';

export const plainSkill: Skill = {
  id: 'trial.drip-rate',
  version: 1,
  title: 'Drip rate for trials',
  level: 2,
  audience: ['technician'],
  exams: ['PTCE'],
  settings: ['hospital'],
  asks: [
    {
      order: 'Infuse {volume} of {fluid} over {infusionTime} through a set of {dropFactor}.',
      question: 'How many drops per minute are counted?',
      namesUnit: true,
    },
    {
      order: 'A set delivers {dropFactor}; {volume} of {fluid} must be in after {infusionTime}.',
      question: 'What drip rate is set?',
    },
  ],
  givens: {
    fluid: { kind: 'word', draw: { row: 'bags' } },
    volume: { unit: 'mL', draw: { row: 'bags' } },
    infusionTime: { unit: 'h', draw: { from: 2, to: 9, by: 0.5 } },
    dropFactor: { unit: 'gtt/mL', draw: { oneOf: [10, 15, 20] } },
  },
  rows: {
    bags: [
      { fluid: 'saline', volume: 500 },
      { fluid: 'dextrose', volume: { oneOf: [500, 1000] } },
    ],
  },
  steps: {
    infusionMinutes: { unit: 'min', is: 'infusionTime * minutesPerHour', says: 'Turn the hours into minutes.' },
    totalDrops: { unit: 'gtt', is: 'volume * dropFactor', says: 'Count the drops.' },
    dripRate: { unit: 'gtt/min', is: 'totalDrops / infusionMinutes', says: 'Share the drops over the minutes.' },
  },
  answer: { of: 'dripRate', round: { to: 1 }, because: 'a drop cannot be split' },
  realistic: ['dripRate >= 8', 'volume / infusionTime <= 250'],
  mistakes: {
    'hours-left': {
      at: 'infusionMinutes',
      is: 'infusionTime',
      kind: 'unit',
      called: 'hours left as hours',
      headline: 'You left the hours as hours.',
      says: 'You used {infusionTime} as it was.',
    },
    'no-factor': {
      at: 'totalDrops',
      is: 'volume',
      kind: 'set-up',
      called: 'drop factor left out',
      says: 'You shared {volume} over the minutes.',
    },
    'factor-over': {
      at: 'totalDrops',
      is: 'volume / dropFactor',
      kind: 'set-up',
      called: 'drop factor upside down',
      says: 'You divided {volume} by {dropFactor}.',
    },
  },
  facts: { set: { called: 'Set', says: '{dropFactor}' } },
  picture: { kind: 'drip-chamber', shows: ['dropFactor'] },
  card: ['Hours into minutes.', 'Volume into drops.', 'Drops over minutes.'],
  worked: { volume: 1000, infusionTime: 8, dropFactor: 15, answer: 31 },
  sources: ['written for these tests'],
};

/** The clean skill with the values at some paths (`steps.dripRate.is`) replaced; `undefined` takes one out. */
export function brokenSkill(changes: Readonly<Record<string, unknown>>, from: unknown = plainSkill): unknown {
  return Object.entries(changes).reduce<unknown>((tree, [path, value]) => replaced(tree, path.split('.'), value), from);
}

/** The same as a declaration that the engine can work with. */
export function alteredSkill(changes: Readonly<Record<string, unknown>>, from: Skill = plainSkill): Skill {
  return skillSchema.parse(brokenSkill(changes, from));
}

function replaced(tree: unknown, [head = '', ...rest]: readonly string[], value: unknown): unknown {
  if (head === '') return value;
  const entries = Object.entries(Object(tree)).filter(([name]) => name !== head);
  const inner = replaced(Object(tree)[head], rest, value);
  if (Array.isArray(tree)) return tree.map((entry, at) => (String(at) === head ? inner : entry));
  const before = Object.keys(Object(tree)).indexOf(head);
  if (inner === undefined) return Object.fromEntries(entries);
  return Object.fromEntries(before < 0 ? [...entries, [head, inner]] : entries.toSpliced(before, 0, [head, inner]));
}
