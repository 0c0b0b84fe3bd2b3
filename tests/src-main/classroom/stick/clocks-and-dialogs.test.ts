// The edges of a class without a network: sittings that end by the clock, and dialogs of the system that come to nothing.
import type { Plan } from '@shared/contract/plan';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../../src-main/refusal';
import { fakeClock } from '../../kit/fake-clock';
import { openPractice } from '../../kit/practice';
import { openProgram } from '../kit/open-class';
import { rightOf, saveClass, stickPlan, take } from './kit/stick-class';

describe('a sitting that the clock ended', () => {
  test.each<[title: string, plan: Partial<Plan>, marks: readonly string[]]>([
    ['in all', { time: { inAllSeconds: 60 } }, ['right', 'missed', 'to-come']],
    ['item by item', { feedback: 'end', time: { perItemSeconds: 20 } }, ['right', 'missed', 'missed']],
    [
      'with extra time',
      { time: { inAllSeconds: 30 }, accommodations: { ...stickPlan.accommodations, timeFactor: 2 } },
      ['right', 'missed', 'to-come'],
    ],
  ])('%s is marked up to there', async (_, changes, marks) => {
    const { teacher, sessionId, planText } = await saveClass({
      plan: { ...stickPlan, length: { items: 3 }, ...changes },
    });
    const clock = fakeClock();
    const student = openPractice({ door: 'browser', clock });
    const { forClass } = await student.calls.readPlanFile({ name: 'x.scruple', text: planText });
    const { id: sittingId } = await student.calls.startClassPlan({ session: forClass?.session ?? '', name: 'Ada' });
    clock.pass(9000);
    const response = rightOf(student.store, sittingId, 1);
    const { ahead } = await student.calls.answerItem({ sittingId, number: 1, response });
    if (ahead) await student.calls.goToItem({ sittingId, number: 2 });
    for (let second = 0; second < 60; second++) clock.pass(1000);
    await student.calls.openSitting({ sittingId });
    const { name, text = '' } = await student.calls.saveResults({ sittingId });
    expect(await take(teacher, { name, text })).toMatchObject([{ is: 'taken' }]);
    const { rounds } = await teacher.calls.classSummary({ sessionId });
    expect(rounds[0]?.seats).toMatchObject([{ marks, meanMs: 9000, points: 1, of: 3 }]);
  });
});

describe('a class plan that was not saved', () => {
  const ask = { plan: stickPlan, numbers: 'own' as const, roster: [], teacher: '' };

  test('leaves no class behind where the dialog was closed', async () => {
    const { calls, reports } = openPractice({ desktop: { saveFile: async () => false } });
    expect(await calls.saveClassPlan(ask)).toEqual({ name: 'friday-drips-class.scruple', isWritten: false });
    expect(await calls.listClasses({})).toEqual([]);
    expect(reports).toEqual([]);
  });

  test('leaves none where the stick takes nothing, and says so', async () => {
    const saveFile = async () => {
      throw new Refusal('refused', 'friday-drips-class.scruple could not be written there.');
    };
    const { calls } = openPractice({ desktop: { saveFile } });
    await expect(calls.saveClassPlan(ask)).rejects.toThrow('could not be written there');
    expect(await calls.listClasses({})).toEqual([]);
  });

  test('stays and can be written again where it was saved once', async () => {
    const written: string[] = [];
    const saveFile = async (_: string, text: string) => written.push(text) > 0;
    const { calls } = openPractice({ desktop: { saveFile } });
    const { sessionId = '' } = await calls.saveClassPlan(ask);
    await calls.writeClassPlan({ sessionId });
    expect(written[1]).toBe(written[0]);
  });

  test('is refused where no skill of this edition fits', async () => {
    const { calls } = openProgram();
    const plan = { ...stickPlan, draws: { skills: ['no.such-skill'] } };
    await expect(calls.saveClassPlan({ ...ask, plan })).rejects.toThrow('No skill of this edition fits this plan.');
  });
});
