/** A class without a network on the screen: its plan, the files that come back, and a student's side of it. */
import type { ClassSummary } from '@shared/contract/classroom/class-summary';
import type { ResultTaken } from '@shared/contract/classroom/results';
import type { ReadPlan } from '@shared/contract/plan-list';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { areResults, refusedResult } from '../../../../src-renderer/parts/file-drop/dropped-file';
import { takenHeadline, takenNames } from '../../../../src-renderer/screens/class/stick/taken-words';
import type { FakeScruple } from '../../kit/fake-scruple';
import { seatOf } from '../../kit/plain-class';
import { plainPlan, reportOf, sittingOf } from '../../kit/plain-sitting';
import { press, showApp } from '../../kit/show-app';

const planRow = { id: 'plan-1', plan: plainPlan, origin: 'own' as const, says: '10 items', skillCount: 12 };
const asked = (fake: FakeScruple, wanted: string) =>
  fake.asked.filter(({ name }) => name === wanted).map(({ ask }) => ask);

const summaryOf = (...names: readonly string[]): ClassSummary => ({
  id: 'c1',
  called: 'Two drips',
  startedAt: '2026-03-14T09:40:00.000Z',
  isOnStick: true,
  rounds: [
    {
      number: 1,
      called: 'Two drips',
      items: [{ number: 1, right: 0, answered: 0 }],
      seats: names.map((name) => ({ ...seatOf(name, 'r'), points: 1, of: 1, share: 100, meanMs: 9000 })),
      mistakes: [],
      boardRows: [],
    },
  ],
});

async function pressed(name: RegExp | string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

async function toClass(answers = {}): Promise<FakeScruple> {
  const fake = await showApp(answers);
  await pressed('Class');
  await screen.findByRole('heading', { name: 'Without a network' });
  return fake;
}

/** The simulated document has files, but not their text. */
const fileOf = (name: string) => Object.assign(new File([], name), { text: async () => `text of ${name}` });

const drop = (...files: readonly File[]) =>
  act(async () => {
    const event = new Event('drop', { cancelable: true });
    window.dispatchEvent(Object.assign(event, { dataTransfer: { files } }));
  });

describe('a teacher without a network', () => {
  const answers = { listPlans: () => [planRow], classChoices: () => ({ addresses: [] }) };
  const saved = { sessionId: 'c1', name: 'two-drips-class.scruple', isWritten: true };

  it('saves a class plan with usual values, though there is no network, and sees that nothing is in yet', async () => {
    const fake = await toClass({ ...answers, saveClassPlan: () => saved, classSummary: () => summaryOf() });
    await pressed('Make a class plan');
    await screen.findByText('10 items');
    expect(screen.getByText(/a student who owns Scruple can work out every problem beforehand/)).toBeTruthy();
    await press('Enter', { ctrlKey: true });
    expect(await screen.findByText('Saved as two-drips-class.scruple.')).toBeTruthy();
    expect(screen.getByText(/^No results yet\./)).toBeTruthy();
    expect(asked(fake, 'saveClassPlan')).toEqual([{ plan: plainPlan, numbers: 'own', roster: [], teacher: 'Dana' }]);
  });

  it('stays where she is when she closes the dialog of the system', async () => {
    await toClass({ ...answers, saveClassPlan: () => ({ name: 'two-drips-class.scruple', isWritten: false }) });
    await pressed('Make a class plan');
    await screen.findByText('10 items');
    await press('Enter', { ctrlKey: true });
    expect(screen.getByRole('heading', { name: 'Make a class plan' })).toBeTruthy();
  });

  it('drops files on any screen, and reads whose results are in and which file was refused', async () => {
    const takeResults = ({ name }: { readonly name: string }): ResultTaken =>
      name === 'ada.scruple-results'
        ? { file: name, is: 'taken', says: 'Ada', sessionId: 'c1' }
        : { file: name, is: 'refused', says: 'Its sitting was not handed in.' };
    const fake = await showApp({ takeResults, classSummary: () => summaryOf('Ada') });
    await drop(fileOf('ada.scruple-results'), fileOf('ben.scruple-results'));
    const card = await screen.findByRole('region', { name: '1 result taken, 1 file refused' });
    expect(within(card).getByText('New: Ada.')).toBeTruthy();
    expect(within(card).getByText('ben.scruple-results')).toBeTruthy();
    expect(within(card).getByText('Its sitting was not handed in.')).toBeTruthy();
    expect(await screen.findByRole('row', { name: /^Ada 1 of 1/ })).toBeTruthy();
    expect(asked(fake, 'takeResults')).toHaveLength(2);
    await act(async () => fireEvent.click(within(card).getByRole('button', { name: 'Close' })));
    expect(screen.queryByText('New: Ada.')).toBeNull();
  });

  it('sees a fault of one file beside its name, and the others are taken all the same', async () => {
    const takeResults = ({ name }: { readonly name: string }) =>
      name.startsWith('a')
        ? { code: 'not-kept' as const, says: 'The disk is full.' }
        : { file: name, is: 'again' as const, says: 'Ben', sessionId: 'c1' };
    await toClass({ takeResults, classSummary: () => summaryOf('Ben') });
    fireEvent.change(screen.getByLabelText('Result files'), {
      target: { files: [fileOf('a.scruple-results'), fileOf('b.scruple-results')] },
    });
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    expect(screen.getByText('In already: Ben.')).toBeTruthy();
  });
});

describe('a student with a class plan', () => {
  const read = (forClass: ReadPlan['forClass']): ReadPlan => ({
    name: 'two-drips-class.scruple',
    plan: plainPlan,
    says: '10 items',
    skillCount: 12,
    forClass,
  });
  const start = { startClassPlan: () => sittingOf() };

  it('types her name, which is hers to begin with', async () => {
    const forClass = { session: 'c1', teacher: 'Ms. Alvarez', numbers: 'own' as const };
    const fake = await showApp({ ...start, openedPlanFile: () => ({ read: read(forClass) }) });
    expect(await screen.findByText(/^For Ms\. Alvarez, with your own numbers\./)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveProperty('value', 'Dana');
    await pressed(/^Start$/);
    expect(asked(fake, 'startClassPlan')).toEqual([{ session: 'c1', name: 'Dana' }]);
  });

  it('chooses her name from the list of the class, and not none', async () => {
    const seats = [
      { seatId: 's1', name: 'Ada' },
      { seatId: 's2', name: 'Ben' },
    ];
    const forClass = { session: 'c1', teacher: '', numbers: 'same' as const, seats };
    const fake = await showApp({ ...start, openedPlanFile: () => ({ read: read(forClass) }) });
    const name = await screen.findByRole('combobox', { name: 'Your name' });
    await pressed(/^Start$/);
    expect(screen.getByText('Choose your name first.')).toBeTruthy();
    fireEvent.change(name, { target: { value: 's2' } });
    await pressed(/^Start$/);
    expect(asked(fake, 'startClassPlan')).toEqual([{ session: 'c1', seatId: 's2' }]);
  });

  it('saves her results first; after that the report proposes what to do next', async () => {
    const name = 'two-drips-s1-ada.scruple-results';
    const row = {
      id: 's',
      called: 'Two drips',
      state: 'handed-in' as const,
      startedAt: '2026-03-14T09:40:00.000Z',
      answered: 2,
      of: 2,
    };
    const fake = await showApp({
      listSittings: () => [row],
      sittingReport: () => reportOf({ forClass: { name: 'Ada', teacher: 'Ms. Alvarez' } }),
      saveResults: () => ({ name, isWritten: true }),
    });
    await pressed('Drill');
    await act(async () => fireEvent.click(await screen.findByRole('button', { name: /^Report/ })));
    expect(await screen.findByText('Ada, your results go to Ms. Alvarez as a file')).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Save results for the teacher' })));
    expect(await screen.findByText(`Saved as ${name}.`)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save them again' })).toBeTruthy();
    expect(asked(fake, 'saveResults')).toHaveLength(1);
  });
});

describe('words and files', () => {
  it('counts what came of the files', () => {
    const of = (is: ResultTaken['is'], says: string) => ({ is, says });
    const taken = [of('taken', 'Ada'), of('taken', 'Ben'), of('again', 'Cy'), of('refused', 'no')];
    expect(takenHeadline(taken)).toBe('2 results taken, 1 file refused');
    expect(takenNames(taken)).toBe('New: Ada, Ben. In already: Cy.');
    expect(takenHeadline([of('again', 'Cy')])).toBe('Nothing new was taken');
  });

  it('knows result files by their names, and refuses what is none or too large', () => {
    const results = { name: 'Ada.SCRUPLE-RESULTS', size: 9000 };
    expect(areResults([results, results])).toBe(true);
    expect(areResults([results, { name: 'friday.scruple', size: 1 }])).toBe(false);
    expect(areResults([])).toBe(false);
    expect(refusedResult(results)).toBeUndefined();
    expect(refusedResult({ ...results, size: 5 * 1024 * 1024 + 1 })).toMatch(/larger than 5 MB/);
    expect(refusedResult({ name: 'ada.txt', size: 1 })).toMatch(/no result file/);
  });
});
