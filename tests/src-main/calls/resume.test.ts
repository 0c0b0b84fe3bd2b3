// A window that was closed or killed comes back to the same problem: its words, what was typed, steps and help.
import { describe, expect, test } from 'vitest';
import { openPractice } from '../kit/practice';
import { attemptsIn } from '../kit/rows';
import { temporaryFolder } from '../kit/temporary-folder';

const skillId = 'iv-flow.gravity-drip-rate';

describe('the store opened again', () => {
  test('has no open problem before one was drawn', async () => {
    expect(await openPractice().calls.openProblem({})).toEqual({});
  });

  test('gives the very problem that was open, with what was being typed', async () => {
    const folder = temporaryFolder();
    const first = openPractice({ folder });
    const { problem } = await first.calls.drawProblem({ skillId, stage: 'alone' });
    await first.calls.keepDraft({ problemId: problem.id, draft: '31 gt' });
    first.close();
    expect(await openPractice({ folder }).calls.openProblem({})).toMatchObject({
      left: { problem: { ...problem, draft: '31 gt' } },
    });
  });

  test('gives the latest of several problems', async () => {
    const folder = temporaryFolder();
    const first = openPractice({ folder });
    await first.calls.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
    const { problem } = await first.calls.drawProblem({ skillId, stage: 'alone' });
    first.close();
    expect(await openPractice({ folder }).calls.openProblem({})).toMatchObject({ left: { problem } });
  });

  test('is not pushed out of its place by a late draft for the problem before it', async () => {
    const folder = temporaryFolder();
    const first = openPractice({ folder });
    const before = await first.calls.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
    const { problem } = await first.calls.drawProblem({ skillId, stage: 'alone' });
    await first.calls.keepDraft({ problemId: before.problem.id, draft: 'late' });
    expect(await first.calls.openProblem({})).toMatchObject({ left: { problem } });
    first.close();
    expect(await openPractice({ folder }).calls.openProblem({})).toMatchObject({ left: { problem } });
  });

  test('keeps a drawn problem once it was answered, with what was typed by then', async () => {
    const waiting: (() => void)[] = [];
    const folder = temporaryFolder();
    const first = openPractice({ folder, soon: (run) => waiting.push(run) });
    const { problem } = await first.calls.drawProblem({ skillId, stage: 'alone' });
    expect(await openPractice({ folder }).calls.openProblem({})).toEqual({});
    await first.calls.keepDraft({ problemId: problem.id, draft: '12' });
    for (const run of waiting) run();
    expect(await openPractice({ folder }).calls.openProblem({})).toMatchObject({
      left: { problem: { id: problem.id, draft: '12' } },
    });
  });

  test.each(['example', 'last-step'] as const)('gives an %s with all that it was drawn with', async (stage) => {
    const folder = temporaryFolder();
    const first = openPractice({ folder });
    const drawn = await first.calls.drawProblem({ skillId, stage });
    first.close();
    const { left } = await openPractice({ folder }).calls.openProblem({});
    expect(left).toEqual({ ...drawn, hints: [], steps: [] });
    expect(stage === 'example' ? left?.solution : left?.shownLines.length).toBeTruthy();
  });

  test('gives the hints taken and no further one, and a solution only once it was shown', async () => {
    const folder = temporaryFolder();
    const first = openPractice({ folder });
    const { problem } = await first.calls.drawProblem({ skillId, stage: 'alone' });
    const taken = [0, 1].map((rung) => first.calls.takeHint({ problemId: problem.id, rung }));
    const hints = await Promise.all(taken);
    first.close();
    const second = openPractice({ folder });
    const { left } = await second.calls.openProblem({});
    expect(left).toEqual({ problem, shownLines: [], card: [], hints, steps: [] });
    const solution = await second.calls.reveal({ problemId: problem.id });
    expect((await second.calls.openProblem({})).left).toEqual({
      problem,
      solution,
      shownLines: [],
      card: [],
      hints,
      steps: [],
    });
  });

  test('gives every marked step as it was marked then, in whatever order, and stores no attempt by that', async () => {
    const folder = temporaryFolder();
    const first = openPractice({ folder, newSeed: () => 'resume.2' });
    const { problem } = await first.calls.drawProblem({ skillId, stage: 'alone' });
    const enter = async (step: string, response: string) => {
      const marked = await first.calls.answerStep({ problemId: problem.id, step, response, elapsedMs: 1 });
      return { step, response, marked };
    };
    const late = await enter('dripRate', '1 gtt/min');
    await enter('totalDrops', 'unreadable');
    const slipped = await enter('infusionMinutes', '77 min');
    first.close();
    const second = openPractice({ folder });
    expect((await second.calls.openProblem({})).left?.steps).toEqual([late, slipped]);
    expect([late.marked.verdict, slipped.marked.verdict]).toEqual(['slip', 'slip']);
    expect(attemptsIn(second.store)).toHaveLength(3);
  });

  test('gives no problem that was answered', async () => {
    const folder = temporaryFolder();
    const first = openPractice({ folder });
    const { problem } = await first.calls.drawProblem({ skillId, stage: 'alone' });
    await first.calls.answer({ problemId: problem.id, response: '1 gtt/min', elapsedMs: 1 });
    first.close();
    expect(await openPractice({ folder }).calls.openProblem({})).toEqual({ lastSkill: skillId });
  });

  test('still carries the steps that were entered', async () => {
    const folder = temporaryFolder();
    const first = openPractice({ folder, newSeed: () => 'resume.1' });
    const { problem } = await first.calls.drawProblem({ skillId, stage: 'alone' });
    await first.calls.answerStep({ problemId: problem.id, step: 'infusionMinutes', response: '77 min', elapsedMs: 1 });
    first.close();
    const second = openPractice({ folder });
    await second.calls.answer({ problemId: problem.id, response: '1 gtt/min', elapsedMs: 1 });
    expect(attemptsIn(second.store).at(-1)?.step_entries).toEqual({ infusionMinutes: '77 min' });
  });

  test('still knows which hints were taken and that the solution was shown', async () => {
    const folder = temporaryFolder();
    const first = openPractice({ folder });
    const { problem } = await first.calls.drawProblem({ skillId, stage: 'alone' });
    await first.calls.takeHint({ problemId: problem.id, rung: 0 });
    await first.calls.reveal({ problemId: problem.id });
    first.close();
    const second = openPractice({ folder });
    await second.calls.takeHint({ problemId: problem.id, rung: 1 });
    await second.calls.answer({ problemId: problem.id, response: '1 gtt/min', elapsedMs: 1 });
    expect(attemptsIn(second.store)).toMatchObject([{ hints: 2, counts: 0 }]);
  });

  test('keeps name, aim and settings of the learner, and asks nothing a second time', async () => {
    const folder = temporaryFolder();
    const first = openPractice({ folder });
    expect((await first.calls.start({})).isFirstStart).toBe(true);
    await first.calls.saveLearner({ name: '  Zoë  ', preparingFor: 'NAPLEX' });
    const settings = {
      theme: 'dark',
      textSize: 200,
      hintWaits: false,
      readsMath: true,
      showsPoints: true,
      playsSounds: false,
    } as const;
    await first.calls.saveSettings(settings);
    first.close();
    const started = await openPractice({ folder }).calls.start({});
    expect(started).toEqual({
      isFirstStart: false,
      name: 'Zoë',
      preparingFor: 'NAPLEX',
      settings,
      door: 'window',
      canSaveCopy: false,
    });
  });
});
