// The door under questions that no screen asks. `npm run soak` asks ten thousand of each call.
import { callNames } from '@shared/contract/call-names';
import { describe, expect, test } from 'vitest';
import { complaintOf, fuzzCall } from './kit/fuzz-door';
import { fightingBack } from './kit/hostile-asks';
import { openPractice } from './kit/practice';
import { wholeContent } from './kit/rows';

/** Calls whose question is the empty object, which a date or a promise is as well. */
const askNothing: readonly string[] = [
  'start',
  'listSkills',
  'openProblem',
  'listPlans',
  'openedPlanFile',
  'listSittings',
  'classChoices',
  'classView',
  'projectorView',
  'listClasses',
  'findClasses',
  'studentView',
  'leaveClass',
];

describe('hostile questions', () => {
  test.each(callNames)('of the call %s are refused with a type, write nothing and break nothing', async (name) => {
    await fuzzCall(openPractice(), name, 300);
  });

  test.each([...fightingBack()])('to every call: %s', async (_, ask) => {
    const { dispatch, store, reports } = openPractice();
    const before = wholeContent(store);
    const replies = await Promise.all(callNames.map((name) => dispatch(name, ask)));
    expect(replies.map((reply, at) => complaintOf(reply, callNames[at] ?? ''))).toEqual(callNames.map(() => undefined));
    expect(callNames.filter((name, at) => replies[at]?.ok && !askNothing.includes(name))).toEqual([]);
    expect(wholeContent(store)).toBe(before);
    expect(reports).toEqual([]);
  });

  test('would be noticed if they came through: a reply without a type is complained of', () => {
    const failed = { ok: false, fault: { code: 'failed', says: 'x' } } as const;
    const wordless = { ok: false, fault: { code: 'malformed', says: '' } } as const;
    expect(complaintOf(failed, 'start')).toBe('start gave failed');
    expect(complaintOf(wordless, 'start')).toBe('start has no fit sentence');
  });
});
