// Results that come back on a stick: what was typed is marked again on the teacher's computer, whatever the plan.
import type { Plan } from '@shared/contract/plan';
import { describe, expect, test } from 'vitest';
import { openProgram } from '../kit/open-class';
import {
  begin,
  marksIn,
  rightOf,
  saveClass,
  sitStick,
  solvedSteps,
  stickPlan,
  type Typed,
  take,
} from './kit/stick-class';

const tenfold = (right: string) => right.replace(/^([\d.,]+)/, (number) => `${Number(number.replace(/,/g, '')) * 10}`);

describe('a class without a network', () => {
  test('a plan goes out, two students sit it, and the teacher sees what each did', async () => {
    const { teacher, sessionId, planText } = await saveClass();
    const ada = await sitStick(planText, { name: 'Ada' });
    const ben = await sitStick(planText, { name: 'Ben' }, (right, number) => (number === 2 ? tenfold(right) : right));
    expect(ada.file.name).toMatch(/^friday-drips-t[0-9a-f]{12}-ada\.scruple-results$/);
    expect(await take(teacher, ada.file, ben.file)).toEqual([
      { file: ada.file.name, is: 'taken', says: 'Ada', sessionId },
      { file: ben.file.name, is: 'taken', says: 'Ben', sessionId },
    ]);
    expect(await marksIn(teacher, sessionId)).toEqual({ Ada: ['right', 'right'], Ben: ['right', 'danger'] });
  });

  test('it stands among the earlier classes from the day on which its plan was saved, and is exported like them', async () => {
    const { teacher, sessionId, planText } = await saveClass();
    const row = { id: sessionId, called: 'Friday drips', state: 'ended', isOnStick: true };
    expect(await teacher.calls.listClasses({})).toMatchObject([{ ...row, seats: 0, answered: 0 }]);
    await take(teacher, (await sitStick(planText, { name: 'Ada' })).file);
    expect(await teacher.calls.listClasses({})).toMatchObject([{ ...row, seats: 1, answered: 2 }]);
    const { text } = await teacher.calls.exportClass({ sessionId });
    expect(text).toContain('1,Ada,,2,2,2,2,100,');
    expect(await teacher.calls.classView({})).toEqual({});
  });

  test('the same file twice is taken once, and after a restart as well', async () => {
    const { teacher, sessionId, planText } = await saveClass();
    const { file } = await sitStick(planText, { name: 'Ada' });
    expect((await take(teacher, file, file)).map(({ is }) => is)).toEqual(['taken', 'again']);
    await teacher.close();
    const later = openProgram(teacher.folder);
    expect((await take(later, file)).map(({ is }) => is)).toEqual(['again']);
    expect(await marksIn(later, sessionId)).toEqual({ Ada: ['right', 'right'] });
  });

  test('students of a list choose their names, sit in their seats and stand in their teams', async () => {
    const roster = [{ name: 'Ada', team: 'Red', code: 'secret-1' }, { name: 'Ben' }];
    const { teacher, sessionId, planText } = await saveClass({ roster });
    expect(planText).not.toContain('secret-1');
    const { file } = await sitStick(planText, { seatId: 's1' });
    expect(file.name).toBe('friday-drips-s1-ada.scruple-results');
    await take(teacher, file);
    const { rounds } = await teacher.calls.classSummary({ sessionId });
    expect(rounds[0]?.seats).toMatchObject([{ seatId: 's1', shown: 'Ada', team: 'Red', right: 2, points: 2, of: 2 }]);
  });

  test('each seat has its own numbers, or all have the same', async () => {
    const rightsOf = async (numbers: 'own' | 'same') => {
      const { planText } = await saveClass({ numbers });
      const sat = [await sitStick(planText, { name: 'Ada' }), await sitStick(planText, { name: 'Ben' })];
      return sat.map(({ program, sittingId }) => [1, 2].map((number) => rightOf(program.store, sittingId, number)));
    };
    const [ada, ben] = await rightsOf('own');
    expect(ada).not.toEqual(ben);
    const [one, other] = await rightsOf('same');
    expect(one).toEqual(other);
  });
});

const drip = 'iv-flow.gravity-drip-rate';
const skills = [drip, 'dosage.oral-liquid-volume', 'dosage.mg-per-kg-day-divided'];
const wrongAt =
  (...wrong: readonly number[]): Typed =>
  (right, number) =>
    wrong.includes(number) ? tenfold(right) : right;

describe('marks come out as the student saw them', () => {
  test.each<[title: string, plan: Partial<Plan>, typed: Typed]>([
    ['with feedback at the end', { feedback: 'end' }, wrongAt(2)],
    ['where answers may be changed until they are handed in', { feedback: 'end', goesBack: true }, wrongAt(1)],
    ['on a ladder', { order: 'ladder', length: { items: 6 }, draws: { skills } }, wrongAt(1, 2, 5)],
    ['with a clock in all', { time: { inAllSeconds: 600 } }, wrongAt(2)],
    ['with a clock for each item', { time: { perItemSeconds: 60 } }, wrongAt(2)],
    ['with options', { items: 'options' }, () => 'A'],
    ['in a tenfold hunt', { items: 'hunt' }, () => 'off'],
    ['with conventions of a school', { conventions: { poundsPerKilogram: '2.2046' } }, wrongAt(2)],
  ])('%s', async (_, plan, typed) => {
    const { teacher, sessionId, planText } = await saveClass({ plan: { ...stickPlan, ...plan } });
    const { program, sittingId, file } = await sitStick(planText, { name: 'Ada' }, typed);
    const report = await program.calls.sittingReport({ sittingId });
    expect(await take(teacher, file)).toMatchObject([{ is: 'taken' }]);
    const { rounds } = await teacher.calls.classSummary({ sessionId });
    const [seat] = rounds[0]?.seats ?? [];
    expect(seat?.points).toBe(report.points.earned);
    expect(seat?.of).toBe(report.points.of);
    expect(seat?.right).toBe(report.items.filter(({ isRight }) => isRight).length);
  });

  test('in minutes, where the item that was open at the end counts nowhere', async () => {
    const { teacher, sessionId, planText } = await saveClass({ plan: { ...stickPlan, length: { minutes: 5 } } });
    const stopsAt3: Typed = (right, number) => (number < 3 ? right : undefined);
    const { program, sittingId, file } = await sitStick(planText, { name: 'Ada' }, stopsAt3);
    const { points } = await program.calls.sittingReport({ sittingId });
    await take(teacher, file);
    const { rounds } = await teacher.calls.classSummary({ sessionId });
    expect(points).toMatchObject({ earned: 2, of: 2 });
    expect(rounds[0]?.seats).toMatchObject([{ points: 2, of: 2 }]);
  });

  test('step by step, each step as it was entered', async () => {
    const plan: Plan = { ...stickPlan, entry: 'steps', draws: { skills: [drip] }, length: { items: 1 } };
    const { teacher, sessionId, planText } = await saveClass({ plan });
    const ada = await begin(planText, 'Ada');
    const steps = solvedSteps(ada);
    for (const [at, { name, value, unit }] of steps.entries()) {
      const response = at === 0 ? `${value * 10} ${unit}` : `${value} ${unit}`;
      await ada.enter(name, response);
    }
    await ada.calls.handIn({ sittingId: ada.sittingId });
    expect(await take(teacher, await ada.saved())).toMatchObject([{ is: 'taken' }]);
    const { rounds } = await teacher.calls.classSummary({ sessionId });
    const report = await ada.calls.sittingReport({ sittingId: ada.sittingId });
    expect(rounds[0]?.seats[0]?.points).toBe(report.points.earned);
    expect(report.points.earned).toBeLessThan(1);
  });

  test('with a hint, steps, entries that were asked again, a pause, a second try and a skipped item', async () => {
    const plan = { ...stickPlan, length: { items: 3 }, attempts: 2, draws: { skills: [drip] } };
    const { teacher, sessionId, planText } = await saveClass({ plan });
    const ada = await begin(planText, 'Ada');
    const { calls, sittingId } = ada;
    const [step] = solvedSteps(ada);
    await ada.answer(1, 'xx');
    await calls.takeItemHint({ sittingId, number: 1 });
    await ada.enter(step?.name ?? '', 'xx');
    await ada.enter(step?.name ?? '', '1 mL');
    await calls.pauseSitting({ sittingId });
    await calls.resumeSitting({ sittingId });
    await ada.answer(1, tenfold(ada.right(1)));
    await ada.answer(1, ada.right(1));
    await calls.goToItem({ sittingId, number: 2 });
    await calls.skipItem({ sittingId, number: 2 });
    await ada.answer(3, tenfold(ada.right(3)));
    await calls.handIn({ sittingId });
    expect(await take(teacher, await ada.saved())).toMatchObject([{ is: 'taken' }]);
    expect(await marksIn(teacher, sessionId)).toEqual({ Ada: ['helped', 'skipped', 'missed'] });
    const { rounds } = await teacher.calls.classSummary({ sessionId });
    expect(rounds[0]?.seats).toMatchObject([{ points: 0.5, of: 3 }]);
  });
});

describe('a seat sits once', () => {
  test('on a computer, whether it is chosen from the list or its name is typed', async () => {
    const typed = await saveClass();
    const { program } = await sitStick(typed.planText, { name: 'Ada' });
    await expect(sitStick(typed.planText, { name: ' ada ' }, undefined, program)).rejects.toThrow(
      'Ada has sat this class plan on this computer.',
    );
    await sitStick(typed.planText, { name: 'Ben' }, undefined, program);
    const listed = await saveClass({ roster: [{ name: 'Ada' }, { name: 'Ben' }] });
    await sitStick(listed.planText, { seatId: 's1' }, undefined, program);
    await expect(sitStick(listed.planText, { seatId: 's1' }, undefined, program)).rejects.toThrow('has sat this class');
    await expect(sitStick(listed.planText, { name: 'Ada' })).rejects.toThrow('Choose your name from the list');
  });

  test('results are saved of sittings for a class alone, and only once they are over', async () => {
    const { planText } = await saveClass();
    const { calls, sittingId } = await begin(planText, 'Ada');
    await expect(calls.saveResults({ sittingId })).rejects.toThrow('still goes on');
    const { id } = await calls.startSitting({ plan: stickPlan });
    await calls.handIn({ sittingId: id });
    await expect(calls.saveResults({ sittingId: id })).rejects.toThrow('is for no class');
    expect((await calls.sittingReport({ sittingId: id })).forClass).toBeUndefined();
    await calls.handIn({ sittingId });
    const { forClass } = await calls.sittingReport({ sittingId });
    expect(forClass).toEqual({ name: 'Ada', teacher: 'Ms. Alvarez' });
  });
});
