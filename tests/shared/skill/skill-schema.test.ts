// A declaration that nobody compiled, such as a teacher's file, goes through the schema: unknown keys are refused.
import { schemaComplaints } from '@shared/skill/schema-complaints';
import { skillSchema } from '@shared/skill/skill-schema';
import { describe, expect, test } from 'vitest';
import { brokenSkill, plainSkill } from '../../kit/plain-skill';

function complaint(changes: Readonly<Record<string, unknown>>): string {
  const parsed = skillSchema.safeParse(brokenSkill(changes));
  return parsed.success ? '' : schemaComplaints(parsed.error.issues).join('; ');
}

test('a clean declaration comes through as it is', () => {
  expect(skillSchema.parse(plainSkill)).toEqual(plainSkill);
});

describe('refused is', () => {
  test.each([
    ['a level of 6', { level: 6 }, 'level'],
    ['version 0', { version: 0 }, 'version'],
    ['an id without its area', { id: 'drip-rate' }, 'id: an id is area.kebab-name'],
    ['a name with a capital', { 'givens.Volume': { unit: 'mL', draw: { oneOf: [1] } } }, 'givens'],
    ['a mistake with a space in its id', { 'mistakes.hours left': plainSkill.mistakes['no-factor'] }, 'mistakes'],
    ['a kind of mistake there is not', { 'mistakes.no-factor.kind': 'stupidity' }, 'mistakes.no-factor.kind'],
    ['a range that goes down', { 'givens.infusionTime.draw.to': 1 }, 'a range goes up and has at most 100,000 values'],
    [
      'a range without end',
      { 'givens.infusionTime.draw.by': 0.00001 },
      'a range goes up and has at most 100,000 values',
    ],
    ['steps of nothing', { 'givens.infusionTime.draw.by': 0 }, 'givens.infusionTime'],
    ['an empty list to draw from', { 'givens.dropFactor.draw.oneOf': [] }, 'givens.dropFactor'],
    ['a number that is none', { 'givens.dropFactor.draw.oneOf': [Number.NaN] }, 'givens.dropFactor'],
    ['a formula of 601 letters', { 'steps.dripRate.is': 'a'.repeat(601) }, 'steps.dripRate.is'],
    ['ten decimals', { 'answer.round': { decimals: 10 } }, 'answer.round'],
    ['an unknown key in a step', { 'steps.dripRate.note': 'x' }, 'Unrecognized key: "note"'],
    ['a function instead of a formula', { 'steps.dripRate.is': () => 1 }, 'steps.dripRate.is'],
  ])('%s', (_, changes, says) => {
    expect(complaint(changes)).toContain(says);
  });
});
