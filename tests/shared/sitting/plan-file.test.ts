// Plans as files: what is written is read again, and whatever else comes in is refused with a sentence.
import { type Plan, plan } from '@shared/contract/plan';
import { longestPlanFile } from '@shared/contract/plan-file-size';
import { examPlans } from '@shared/sitting/exam-plans';
import { planFileName, readPlan, writePlan } from '@shared/sitting/plan-file';
import { readyPlans } from '@shared/sitting/ready-plans';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf } from './kit/rules-of';

const whole = planOf({
  called: 'Week 7: drips',
  draws: { skills: ['iv-flow.pump-rate'], levels: [1, 2], exam: { id: 'PTCE', edition: '2026-01-06' }, weakest: 3 },
  numbers: { seed: 'class-7' },
  time: { perItemSeconds: 90 },
});
const written = (change: object) => JSON.stringify({ ...JSON.parse(writePlan(whole)), ...change });
const refusal = (text: string): string => {
  const read = readPlan(text);
  return 'refused' in read ? read.refused : expect.fail('it was taken');
};

describe('a plan that is written', () => {
  test.each([...readyPlans, ...examPlans, ['all fields', whole] as const])('%s is read again as it was', (_, ready) => {
    expect(readPlan(writePlan(ready))).toEqual({ plan: ready });
  });

  test('a byte order mark does no harm', () => {
    expect(readPlan(`\uFEFF${writePlan(whole)}`)).toEqual({ plan: whole });
  });

  test.each([
    ['Week 7: drips', 'week-7-drips.scruple'],
    ['../../etc/passwd', 'etc-passwd.scruple'],
    ['点滴', 'plan.scruple'],
  ])('%s is kept as %s', (called, name) => {
    expect(planFileName({ ...whole, called })).toBe(name);
  });
});

const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

describe('a hostile file is refused', () => {
  test.each<[title: string, text: string, says: string]>([
    ['nothing', '', 'not JSON'],
    ['no JSON', 'called: Sprint', 'not JSON'],
    ['a zip', 'PK\u0003\u0004\u0000', 'not JSON'],
    ['cut off', writePlan(whole).slice(0, -20), 'not JSON'],
    ['null', 'null', 'no drill plan'],
    ['a number', '17', 'no drill plan'],
    ['a list', '[]', 'no drill plan'],
    ['a text', '"scruple-plan"', 'no drill plan'],
    ['no schema', written({ schema: undefined }), 'no drill plan'],
    ['another schema', written({ schema: 'scruple-paper' }), 'no drill plan'],
    ['a newer version', written({ version: 2 }), 'another version than 1'],
    ['a version as text', written({ version: '1' }), 'another version than 1'],
    ['lists too deep', deep('[', ']', 200_000), 'deeper than 64'],
    ['objects too deep', `{"a":${deep('{"a":', '}', 65)}`, 'deeper than 64'],
    ['brackets hidden behind an escaped quote', `{"a\\"":${deep('[', ']', 80)}}`, 'deeper than 64'],
    ['too large', `"${'x'.repeat(longestPlanFile)}"`, 'larger than 5 MB'],
    ['too large in bytes, not in characters', `"${'é'.repeat(longestPlanFile / 2)}"`, 'larger than 5 MB'],
    ['an unknown key', written({ onStart: 'rm -rf' }), 'onStart'],
    ['its own __proto__', writePlan(whole).replace('{', '{"__proto__":{"isOwner":true},'), 'cannot be used'],
    ['its own constructor', written({ constructor: {} }), 'constructor'],
    ['a name of two lines', written({ called: 'a\nb' }), 'one line'],
    ['a name that turns the text round', written({ called: 'a\u202Eb' }), 'none of them hidden'],
    ['a name of spaces', written({ called: '   ' }), 'not spaces alone'],
    ['a name too long', written({ called: 'x'.repeat(61) }), 'at most 60'],
    ['301 items', written({ length: { items: 301 } }), 'length'],
    ['no items', written({ length: { items: 0 } }), 'length'],
    ['half an item', written({ length: { items: 1.5 } }), 'length'],
    ['items and minutes', written({ length: { items: 3, minutes: 3 } }), 'length'],
    ['endless items', written({}).replace('"items":10', '"items":1e999'), 'length'],
    ['a time below 5 seconds', written({ time: { perItemSeconds: 0 } }), 'time'],
    ['extra time below none', written({ accommodations: { ...whole.accommodations, timeFactor: 0 } }), 'timeFactor'],
    ['a pass mark of its own', written({ passMark: 1 }), 'passMark'],
    ['a seed with a space', written({ numbers: { seed: 'a b' } }), 'seed'],
    ['a seed too long', written({ numbers: { seed: 'x'.repeat(57) } }), 'seed'],
    ['a day that is none', written({ draws: { exam: { id: 'PTCE', edition: '2026-02-30' } } }), 'edition'],
    ['an unknown examination', written({ draws: { exam: { id: 'USMLE', edition: '2026-01-06' } } }), 'draws.exam.id'],
    ['a skill that is no text', written({ draws: { skills: [{}] } }), 'draws.skills.0'],
    ['501 skills', written({ draws: { skills: Array(501).fill('a.b') } }), 'draws.skills'],
    ['rules that contradict', written({ goesBack: true, feedback: 'each' }), 'time per item exclude'],
  ])('%s', (_, text, says) => {
    expect(refusal(text)).toContain(says);
    expect(refusal(text)).toMatch(/^[^\p{Cc}\p{Cf}]{20,260}\.$/u);
    expect('isOwner' in {}).toBe(false);
  });

  test('brackets inside of texts are no depth', () => {
    expect(readPlan(written({ called: `${'['.repeat(30)}${'{'.repeat(30)}` }))).toHaveProperty('plan');
  });

  test('what a key brings with it cannot hide or turn the sentence round', () => {
    expect(refusal(written({ 'a\u202E\u0000\nb': 1 }))).toMatch(/^[^\p{C}]+$/u);
    expect(refusal(written({ ['x'.repeat(100_000)]: 1 })).length).toBeLessThan(300);
  });

  test('a plan spoilt anywhere is either still a plan or refused; nothing is thrown', () => {
    const text = writePlan(whole);
    const spoilt = fc
      .tuple(
        fc.nat(text.length - 1),
        fc.nat(6),
        fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('"', '{', ']', '9', 'null')),
      )
      .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(spoilt, (hostile) => {
        const read = readPlan(hostile);
        if ('plan' in read) expect(plan.parse(read.plan) satisfies Plan).toEqual(read.plan);
        else expect(read.refused).toMatch(/\.$/);
      }),
      { numRuns: 2000, seed: 41 },
    );
  });
});
