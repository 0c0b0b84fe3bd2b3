// The files of a class without a network: their names, and what is written is read again.
import { classPlanFileName, readClassPlan, seatSeed, seatsOf, writeClassPlan } from '@shared/classroom/class-plan-file';
import { provenText, readResults, resultsFileName, writeResults } from '@shared/classroom/results-file';
import type { ClassPlan } from '@shared/contract/classroom/class-plan';
import { type Results, results } from '@shared/contract/classroom/results';
import { plainWords } from '@shared/sitting/plain-words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainPlan } from '../../kit/plain-plan';

const classPlan: ClassPlan = {
  version: 1,
  session: 'a-session',
  key: '0123456789abcdef0123456789abcdef',
  seed: 'a-seed',
  numbers: 'own',
  skills: { 'iv-flow.pump-rate': 2, 'dosage.oral-liquid-volume': 1 },
  teacher: 'Ms. Alvarez',
  roster: ['Ada', 'José', '点滴'],
  plan: plainPlan,
};

const plainResults: Results = {
  session: 'a-session',
  plan: 'a'.repeat(64),
  seat: 's2',
  name: 'José',
  startedAt: '2026-03-14T09:40:00.000Z',
  deeds: [{ at: 0, is: 'start' }],
  clock: 12,
  items: [],
};

describe('a class plan', () => {
  test('is read again as it was written', () => {
    expect(readClassPlan(writeClassPlan(classPlan))).toEqual({ classPlan });
    const { roster: _, ...typed } = classPlan;
    expect(readClassPlan(writeClassPlan(typed))).toEqual({ classPlan: typed });
  });

  test('numbers its seats in the order of the list, each with numbers of its own where it says so', () => {
    expect(seatsOf(['Ada', 'Ben'])).toEqual([
      { seatId: 's1', name: 'Ada' },
      { seatId: 's2', name: 'Ben' },
    ]);
    expect(seatSeed(classPlan, 's2')).toBe('a-seeds2');
    expect(seatSeed({ ...classPlan, numbers: 'same' }, 's2')).toBeUndefined();
  });
});

describe('results', () => {
  test('are read again as they were written, with the text that their proof is about', () => {
    const read = readResults(writeResults(plainResults, 'proof'));
    expect(read).toEqual({ results: plainResults, proof: 'proof', proven: provenText(plainResults) });
  });

  test('of any content are read again', () => {
    const typed = fc.record({
      at: fc.nat(),
      is: fc.constant('typed' as const),
      number: fc.integer({ min: 1, max: 300 }),
      response: fc.string({ unit: 'binary', maxLength: 40 }),
      verdict: fc.constant('right'),
    });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1 }), (deeds) => {
        const of = { ...plainResults, deeds };
        const read = readResults(writeResults(of, 'proof'));
        expect(read).toMatchObject({ results: results.parse(of), proven: provenText(of) });
      }),
      { seed: 63 },
    );
  });
});

describe('names of files', () => {
  test.each([
    ['Week 7: drips', 'José', 'week-7-drips-s2-jose.scruple-results'],
    ['点滴', '点滴', 'class-s2.scruple-results'],
    ['../../etc/passwd', 'CON', 'etc-passwd-s2-con.scruple-results'],
    ['a'.repeat(60), 'b'.repeat(60), `${'a'.repeat(40)}-s2-${'b'.repeat(24)}.scruple-results`],
  ])('%s by %s is %s', (called, name, file) => {
    expect(resultsFileName(called, { seat: 's2', name })).toBe(file);
  });

  test('a class plan is named after its plan', () => {
    expect(classPlanFileName(classPlan)).toBe('ten-of-everything-class.scruple');
  });

  test('whatever a name is, its words hold small letters, digits and single hyphens within', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        expect(plainWords(text, most)).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(plainWords(text, most).length).toBeLessThanOrEqual(most);
      }),
      { seed: 64 },
    );
  });
});
