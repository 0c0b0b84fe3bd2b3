// Plans: the list, own ones, files. A hostile file is refused in clear words, and nothing of it is written.
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';
import { plainPlan } from '../../../kit/plain-plan';
import { hostilePlanFiles } from '../../kit/hostile-plan-files';
import { openPractice } from '../../kit/practice';
import { wholeContent } from '../../kit/rows';
import { FaultReply } from '../../kit/typed-calls';

const plan = { ...plainPlan, called: 'Friday test', time: { perItemSeconds: 60 } } as const;

async function written(): Promise<string> {
  const { calls } = openPractice({ door: 'browser' });
  const { id } = await calls.savePlan({ plan });
  return (await calls.exportPlan({ planId: id })).text ?? '';
}

function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'taken',
    (fault) => (fault instanceof FaultReply ? fault.fault.says : String(fault)),
  );
}

describe('the list of plans', () => {
  test('holds the ready ones, the mocks and own ones, each with what it draws from and a sentence', async () => {
    const { calls } = openPractice();
    const { id } = await calls.savePlan({ plan });
    const listed = await calls.listPlans({});
    expect(listed.map(({ origin }) => origin)).toEqual([
      ...listed.slice(0, -4).map(() => 'ready'),
      'mock',
      'mock',
      'mock',
      'own',
    ]);
    expect(listed.every(({ skillCount, says }) => skillCount > 0 && says.length > 10)).toBe(true);
    expect(listed.at(-1)).toMatchObject({ id, plan, origin: 'own' });
  });

  test('keeps own plans, changes them in place and removes them; their sittings stay', async () => {
    const first = openPractice();
    const { id } = await first.calls.savePlan({ plan });
    const { id: sittingId } = await first.calls.startSitting({ planId: id });
    await first.calls.savePlan({ planId: id, plan: { ...plan, called: 'Monday test' } });
    first.close();
    const { calls } = openPractice({ folder: first.folder });
    expect((await calls.listPlans({})).at(-1)?.plan.called).toBe('Monday test');
    await calls.removePlan({ planId: id });
    expect((await calls.listPlans({})).some((one) => one.id === id)).toBe(false);
    expect((await calls.openSitting({ sittingId })).rules.called).toBe('Friday test');
  });

  test('lets nobody change or remove a plan that comes with the app', async () => {
    const { calls } = openPractice();
    expect(await refusal(calls.removePlan({ planId: 'ready.sprint' }))).toMatch(/comes with Scruple/);
    expect(await refusal(calls.savePlan({ planId: 'mock.PTCE', plan }))).toMatch(/comes with Scruple/);
    expect(await refusal(calls.removePlan({ planId: 'nobody' }))).toMatch(/no such plan/);
  });

  test('names skills that this edition does not know, and starts no plan that is left without any', async () => {
    const { calls } = openPractice();
    const some = await calls.savePlan({ plan: { ...plan, draws: { skills: ['iv-flow.pump-rate', 'a.lost-one'] } } });
    const none = await calls.savePlan({ plan: { ...plan, draws: { skills: ['a.lost-one'] } } });
    expect([some.skillCount, some.notice]).toEqual([
      1,
      'This edition does not know a.lost-one; the plan goes on without.',
    ]);
    expect([none.skillCount, none.notice]).toEqual([0, 'No skill of this edition fits this plan.']);
    expect(await refusal(calls.startSitting({ planId: none.id }))).toBe('No skill of this edition fits this plan.');
  });
});

describe('a plan file', () => {
  test('that was written is read as the same plan, and nothing is kept of it', async () => {
    const { calls, store } = openPractice();
    const text = await written();
    const before = wholeContent(store);
    const read = await calls.readPlanFile({ name: 'friday-test.scruple', text });
    expect(read).toMatchObject({ name: 'friday-test.scruple', plan, skillCount: allSkills.length });
    expect(wholeContent(store)).toBe(before);
  });

  test('is written through the dialog in a window, without its text crossing', async () => {
    const saved: string[] = [];
    const desktop = {
      takeOpenedFile: async () => ({ name: 'a.scruple', text: saved[0] ?? '' }),
      saveFile: async (name: string, text: string) => saved.push(text) > 0 && name === 'friday-test.scruple',
      onSleep: () => undefined,
    };
    const { calls } = openPractice({ desktop });
    const { id } = await calls.savePlan({ plan });
    expect(await calls.exportPlan({ planId: id })).toEqual({ name: 'friday-test.scruple', isWritten: true });
    expect((await calls.openedPlanFile({})).read?.plan).toEqual(plan);
  });

  test('that is hostile is refused in clear words, and nothing is written: a hundred and more of them', async () => {
    const { calls, dispatch, store, reports } = openPractice();
    await calls.start({});
    const before = wholeContent(store);
    const files = hostilePlanFiles(await written());
    expect(files.length).toBeGreaterThan(100);
    for (const [what, text] of files) {
      const reply = await dispatch('readPlanFile', { name: 'x.scruple', text });
      if (reply.ok) throw new Error(`${what} was taken`);
      expect(['refused', 'malformed'], what).toContain(reply.fault.code);
      expect(reply.fault.says, what).toMatch(/^(This|The question).{15,400}$/u);
      expect(reply.fault.says, what).not.toMatch(/[\p{Cc}\p{Cf}]|\[object/u);
    }
    expect(wholeContent(store)).toBe(before);
    expect([reports, Object.keys(Object.prototype)]).toEqual([[], []]);
  });
});
