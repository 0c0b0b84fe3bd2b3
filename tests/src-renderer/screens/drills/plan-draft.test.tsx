/** A plan while it is edited: what is read from it, and which sentence says what does not fit. */
import { plan as planSchema } from '@shared/contract/plan';
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  newPlan,
  type PlanDraft,
  readDraft,
  toggled,
} from '../../../../src-renderer/screens/drills/plan-draft';
import { dayOf, openWords, plansOf, shareWords, sittingsOf } from '../../../../src-renderer/screens/drills/plan-words';
import { plainPlan } from '../../kit/plain-sitting';

const read = (part: Partial<PlanDraft>) => readDraft({ ...draftOf(plainPlan), ...part });

describe('a plan that is edited', () => {
  it.each([
    plainPlan,
    { ...plainPlan, length: { minutes: 2 } },
    { ...plainPlan, time: { perItemSeconds: 45 } },
    { ...plainPlan, time: { inAllSeconds: 840 }, draws: { weakest: 3 } },
    { ...plainPlan, numbers: { seed: 'friday-7' } },
    { ...plainPlan, draws: { exam: { id: 'PTCE' as const, edition: '2026-01-06' }, levels: [1, 2] } },
  ])('and left as it was is the same plan: %j', (plan) => {
    expect(readDraft(draftOf(plan))).toEqual({ plan });
  });

  it('is one that the door takes', () => {
    const made = readDraft(draftOf({ ...newPlan, called: 'Mine' }));
    expect('plan' in made && planSchema.safeParse(made.plan).success).toBe(true);
  });

  it('loses a time that was taken back', () => {
    const timed = draftOf({ ...plainPlan, time: { perItemSeconds: 45 } });
    expect(readDraft({ ...timed, timeIn: 'none' })).toEqual({ plan: plainPlan });
  });

  it.each<[Partial<PlanDraft>, RegExp]>([
    [{ plan: { ...plainPlan, called: '  ' } }, /needs a name/],
    [{ length: '0' }, /items, 1 to 300/],
    [{ length: '301' }, /items, 1 to 300/],
    [{ length: '2.5' }, /items, 1 to 300/],
    [{ length: '' }, /items, 1 to 300/],
    [{ lengthIn: 'minutes', length: '241' }, /minutes, 1 to 240/],
    [{ timeIn: 'per-item', time: '4' }, /seconds, 5 to 3,600/],
    [{ timeIn: 'in-all', time: 'ten' }, /minutes, 1 to 600/],
    [{ weakest: '21' }, /1 to 20, or nothing/],
    [{ plan: { ...plainPlan, numbers: { seed: '' } }, seed: 'two words' }, /no spaces/],
    [{ plan: { ...plainPlan, draws: { exam: { id: 'PTCE', edition: '' } } }, edition: '2026-02-30' }, /a date as/],
    [{ plan: { ...plainPlan, goesBack: true } }, /^An answer that was marked cannot be changed.*\.$/],
    [{ lengthIn: 'minutes', length: '2', timeIn: 'in-all', time: '2' }, /^A length in minutes/],
  ])('says what does not fit: %j', (part, says) => {
    const made = read(part);
    expect('fault' in made && made.fault).toMatch(says);
  });

  it('is, whatever is typed, a plan that the door takes or a sentence in our words', () => {
    const typed = [
      '',
      ' ',
      '-1',
      '0',
      '1',
      '7.5',
      '99999',
      'ten',
      '1e3',
      '2026-02-30',
      '\u202Ex',
      'x y',
      'x'.repeat(61),
    ];
    const places = ['length', 'time', 'weakest', 'seed', 'edition', 'called'] as const;
    const whole: PlanDraft = {
      ...draftOf({ ...plainPlan, numbers: { seed: 'a' }, draws: { exam: { id: 'PTCE', edition: '2026-01-06' } } }),
      timeIn: 'per-item',
      time: '60',
    };
    const faults = places.flatMap((place) =>
      typed.flatMap((text) => {
        const changed =
          place === 'called' ? { ...whole, plan: { ...whole.plan, called: text } } : { ...whole, [place]: text };
        const made = readDraft(changed);
        if ('fault' in made) return [made.fault];
        expect(planSchema.safeParse(made.plan).error, `${place} ${text}`).toBeUndefined();
        return [];
      }),
    );
    expect(faults.length).toBeGreaterThan(40);
    for (const fault of faults) {
      expect(fault).toMatch(/^[A-Z].+\.$/);
      expect(fault).not.toMatch(/expected|invalid|<=|>=|too |received/i);
    }
  });

  it('takes every length and time at its bounds', () => {
    for (const part of [{ length: '1' }, { length: '300' }, { timeIn: 'per-item' as const, time: '3600' }]) {
      const made = read(part);
      expect('plan' in made && planSchema.safeParse(made.plan).success).toBe(true);
    }
  });
});

describe('a filter', () => {
  it('that is empty again means all', () => {
    expect(toggled(undefined, 'iv-flow', true)).toEqual(['iv-flow']);
    expect(toggled(['iv-flow', 'dosage'], 'dosage', false)).toEqual(['iv-flow']);
    expect(toggled(['iv-flow'], 'iv-flow', false)).toBeUndefined();
  });
});

describe('the lists', () => {
  const sitting = { id: 's', called: 'Sprint', startedAt: '2026-03-14T12:00:00.000Z', answered: 9 };

  it('put mocks under Exam and all others under Drill', () => {
    const mock = { ...sitting, id: 'm', mockOf: 'PTCE' as const, state: 'running' as const };
    const drill = { ...sitting, state: 'running' as const };
    expect(sittingsOf('exam', [mock, drill])).toEqual([mock]);
    expect(sittingsOf('drill', [mock, drill])).toEqual([drill]);
    const row = { id: 'p', plan: plainPlan, origin: 'ready' as const, says: '', skillCount: 1 };
    expect(plansOf('drill', [row, { ...row, origin: 'own' }])).toEqual({
      ready: [row],
      own: [{ ...row, origin: 'own' }],
    });
    expect(plansOf('exam', [row]).ready).toEqual([]);
  });

  it('say how far a sitting is and what it came to', () => {
    expect(openWords({ ...sitting, state: 'paused', of: 16, remainingMs: 222_000 })).toBe(
      '9 of 16 answered, 3:42 left',
    );
    expect(openWords({ ...sitting, state: 'paused' })).toBe('9 answered');
    expect(shareWords({ ...sitting, state: 'timed-out', share: 81.8 })).toBe('82%, time was over');
    expect(shareWords({ ...sitting, state: 'handed-in' })).toBe('no result');
    expect(dayOf(sitting.startedAt)).toBe('March 14');
  });
});
