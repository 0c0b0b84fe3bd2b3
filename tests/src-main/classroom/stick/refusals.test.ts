// Result files that are refused: each with the sentence that says why, and nothing of them in the class.
import { readClassPlan } from '@shared/classroom/class-plan-file';
import { provenText, writeResults } from '@shared/classroom/results-file';
import { longestPlanFile } from '@shared/contract/plan-file-size';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultProof } from '../../../../src-main/calls/sitting/for-class/result-proof';
import { type SatStick, type StickClass, saveClass, sitStick, stickPlan, take } from './kit/stick-class';

type Fields = Record<string, unknown>;

/** A class of two names, and Ada's good results. */
async function classWithAda(): Promise<StickClass & { readonly ada: SatStick }> {
  const stick = await saveClass({ roster: [{ name: 'Ada' }, { name: 'Ben' }] });
  return { ...stick, ada: await sitStick(stick.planText, { seatId: 's1' }) };
}

/** The file with its results changed by hand, its proof left alone. */
const edited = (text: string, change: (results: Fields) => unknown): string => {
  const file = JSON.parse(text);
  return JSON.stringify({ ...file, results: change(file.results) });
};

/** The same by somebody who owns the program and makes the proof anew. */
const forged = (planText: string, text: string, change: (results: Fields) => unknown): string => {
  const read = readClassPlan(planText);
  if ('refused' in read) throw new Error(read.refused);
  const results = JSON.parse(JSON.stringify(change(JSON.parse(text).results)));
  return writeResults(results, resultProof(read.classPlan, provenText(results)));
};

const deeds = (results: Fields): Fields[] => {
  const { deeds: found } = results;
  return Array.isArray(found) ? found : [];
};
const typedFirst = (results: Fields, change: Fields): Fields => {
  const first = deeds(results).findIndex(({ is }) => is === 'typed');
  return { ...results, deeds: deeds(results).map((deed, at) => (at === first ? { ...deed, ...change } : deed)) };
};

async function refusalOf({ teacher, sessionId }: StickClass, text: string): Promise<string> {
  const [taken] = await take(teacher, { name: 'ada.scruple-results', text });
  expect(taken).toMatchObject({ is: 'refused' });
  const { rounds } = await teacher.calls.classSummary({ sessionId });
  expect(rounds[0]?.seats).toEqual([]);
  expect(teacher.reports).toEqual([]);
  return taken?.says ?? '';
}

const plain: readonly [what: string, says: string, change: (text: string) => string][] = [
  ['nothing', 'not JSON', () => ''],
  ['half of it', 'It may be cut off', (text) => text.slice(0, text.length / 2)],
  ['a list', 'no result file', () => '[]'],
  ['a drill plan', 'its "schema" should be "scruple-results"', () => '{"schema":"scruple-plan","version":1}'],
  ['a newer version', 'newer Scruple', (text) => text.replace('"version": 1', '"version": 2')],
  ['no version', 'damaged', (text) => text.replace('"version": 1', '"version": "1"')],
  ['a field more', 'damaged', (text) => text.replace('{', '{"run": "rm -rf",')],
  [
    'a deed that is none',
    'cannot be used at "deeds.0.is"',
    (text) => edited(text, (of) => ({ ...of, deeds: [{ at: 0, is: 'win' }] })),
  ],
  ['an endless clock', 'cannot be used at "clock"', (text) => text.replace(/"clock": [\d.]+/, '"clock": 1e999')],
  ['more than 5 MB', 'larger than 5 MB', () => `"${'é'.repeat(longestPlanFile / 2)}"`],
  ['lists without end', 'nested deeper', () => '['.repeat(100_000)],
  ['another seat', 'changed or damaged', (text) => edited(text, (of) => ({ ...of, seat: 's2', name: 'Ben' }))],
  ['another answer', 'changed or damaged', (text) => edited(text, (of) => typedFirst(of, { response: '1 mL/h' }))],
  ['another proof', 'changed or damaged', (text) => text.replace(/"proof": "./, '"proof": "x')],
  ['no class that is here', 'not on this computer', (text) => edited(text, (of) => ({ ...of, session: 'elsewhere' }))],
];

const byOwner: readonly [what: string, says: string, change: (results: Fields) => unknown][] = [
  ['a seat that is not of the class', 'not one of this class', (of) => ({ ...of, seat: 's3', name: 'Cy' })],
  ['the name of another seat', 'not one of this class', (of) => ({ ...of, name: 'Ben' })],
  ['the problems of another seat', 'had other numbers', (of) => ({ ...of, seat: 's2', name: 'Ben' })],
  ['another class plan', 'class plan that was changed', (of) => ({ ...of, plan: '0'.repeat(64) })],
  ['a wrong answer that says right', 'the file says “right”', (of) => typedFirst(of, { response: '0.001 mL/h' })],
  ['a right answer that says wrong', 'is marked “right” here', (of) => typedFirst(of, { verdict: 'wrong' })],
  ['an answer without its problem', 'without the problem', (of) => ({ ...of, items: [] })],
  ['an answer to no item', 'without the problem', (of) => typedFirst(of, { number: 300 })],
  ['an answer to an item to come', 'does not allow', (of) => typedFirst(of, { number: 2 })],
  ['a step that is none', 'does not allow', (of) => typedFirst(of, { step: 'constructor' })],
  ['a sitting that goes on', 'not handed in', (of) => ({ ...of, deeds: deeds(of).slice(0, 2) })],
  ['nothing but an end', 'does not allow', (of) => ({ ...of, deeds: deeds(of).slice(-1) })],
];

describe('a result file is refused in a sentence', () => {
  test.each(plain)('%s', async (_, says, change) => {
    const stick = await classWithAda();
    expect(await refusalOf(stick, change(stick.ada.file.text))).toContain(says);
  });

  test.each(byOwner)('with a proof made anew: %s', async (_, says, change) => {
    const stick = await classWithAda();
    expect(await refusalOf(stick, forged(stick.planText, stick.ada.file.text, change))).toContain(says);
  });

  test('of a seat whose results are in already, unless it is the very same file', async () => {
    const { teacher, planText, ada } = await classWithAda();
    const again = await sitStick(planText, { seatId: 's1' });
    expect(await take(teacher, ada.file, again.file)).toMatchObject([
      { is: 'taken' },
      { is: 'refused', says: 'Other results of Ada are in already. The first ones stand.' },
    ]);
  });

  test('of a class that was removed here, or of a plan that was edited on its way', async () => {
    const { teacher, sessionId, planText, ada } = await classWithAda();
    const longer = planText.replace('"items": 2', '"items": 1');
    const short = await sitStick(longer, { seatId: 's2' });
    expect(await take(teacher, short.file)).toMatchObject([
      { is: 'refused', says: expect.stringContaining('plan that was changed') },
    ]);
    await teacher.calls.removeClass({ sessionId });
    expect(await take(teacher, ada.file)).toMatchObject([
      { is: 'refused', says: expect.stringContaining('not on this computer') },
    ]);
  });

  test('a file that is spoilt anywhere is refused, or says what it said before; no fault comes of it', async () => {
    const { teacher, ada } = await classWithAda();
    const { text } = ada.file;
    await take(teacher, ada.file);
    const spoilt = fc
      .tuple(
        fc.nat(text.length - 1),
        fc.nat(6),
        fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('"', '{', ']', '9', 'null', '')),
      )
      .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    await fc.assert(
      fc.asyncProperty(spoilt, async (hostile) => {
        const [taken] = await take(teacher, { name: 'x.scruple-results', text: hostile });
        if (taken?.is === 'refused') expect(taken.says).toMatch(/^[^\p{Cc}\p{Cf}]{10,260}$/u);
        else expect(JSON.parse(hostile.replace(/^\uFEFF/, ''))).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000, seed: 61 },
    );
    expect(teacher.reports).toEqual([]);
  });

  test('whatever an owner of the program puts into the deeds, it is taken or refused, and marks are made here', async () => {
    const stick = await classWithAda();
    const { teacher, planText, ada } = stick;
    const at = fc.oneof(fc.nat(1e6), fc.double({ min: 0, max: 1e12, noNaN: true }));
    const number = fc.integer({ min: 1, max: 4 });
    const deed = fc.oneof(
      fc.record({ at, is: fc.constantFrom('start', 'pause', 'resume', 'hand in', 'time') }),
      fc.record({ at, is: fc.constantFrom('hint', 'skip', 'go to'), number }),
      fc.record({ at, is: fc.constant('flag'), number, isFlagged: fc.boolean() }),
      fc.record({
        at,
        is: fc.constant('typed'),
        number,
        response: fc.string(),
        verdict: fc.constantFrom('wrong', 'unreadable', 'right'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (others) => {
        const text = forged(planText, ada.file.text, (of) => ({ ...of, deeds: [{ at: 0, is: 'start' }, ...others] }));
        const [taken] = await take(teacher, { name: 'x.scruple-results', text });
        expect(['taken', 'refused']).toContain(taken?.is);
      }),
      { numRuns: 300, seed: 62 },
    );
    expect(teacher.reports).toEqual([]);
  });
});

describe('a class plan', () => {
  const readBy = async (text: string) =>
    (await classWithAda()).ada.program.calls.readPlanFile({ name: 'x.scruple', text });

  test.each<[what: string, says: string, change: (text: string) => string]>([
    ['of a newer version', 'another version than 1', (text) => text.replace('"version": 1', '"version": 2')],
    ['cut off', 'not JSON', (text) => text.slice(0, 200)],
    ['without its key', 'key', (text) => text.replace(/"key": "[0-9a-f]+"/, '"key": "x"')],
    ['with a name that hides', 'roster', (text) => text.replace('"Ada"', '"A\\u202eda"')],
  ])('%s is refused', async (_, says, change) => {
    const { planText } = await classWithAda();
    await expect(readBy(change(planText))).rejects.toThrow(says);
  });

  test('of another edition, or with skills that cannot be asked so, is refused at its start', async () => {
    const { planText } = await saveClass();
    const version = (text: string) => text.replace(/("iv-flow.pump-rate": )\d+/, '$199');
    await expect(sitStick(version(planText), { name: 'Ada' })).rejects.toThrow('another edition of Scruple');
    const none = (text: string) => text.replace(/"iv-flow.pump-rate": \d+/, '');
    await expect(sitStick(none(planText), { name: 'Ada' })).rejects.toThrow('cannot be asked');
  });

  test('shows a student neither its key nor its seed', async () => {
    const { planText } = await saveClass({ plan: { ...stickPlan, called: 'Quiet' } });
    const { ada } = await classWithAda();
    const read = JSON.stringify(await ada.program.calls.readPlanFile({ name: 'x.scruple', text: planText }));
    const { key, seed } = JSON.parse(planText);
    expect(read).not.toContain(key);
    expect(read).not.toContain(seed);
  });
});
