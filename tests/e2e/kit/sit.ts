// What a student does in a sitting, by keyboard alone, and plans that tests sit.
import type { Plan } from '@shared/contract/plan';
import { sittingView } from '@shared/contract/sitting';
import type { Page } from 'playwright';
import { z } from 'zod';
import { callInPage } from './in-page';
import { answerBox } from './practise';

export const shortDrill: Plan = {
  version: 1,
  called: 'Three drips',
  draws: { skills: ['iv-flow.gravity-drip-rate'] },
  length: { items: 3 },
  time: { inAllSeconds: 600 },
  order: 'mixed',
  numbers: { seed: 'three-drips' },
  feedback: 'each',
  entry: 'line',
  items: 'typed',
  attempts: 1,
  passMark: 90,
  accommodations: { timeFactor: 1, hidesClock: false, largeText: false },
  rounding: 0.5,
  dangerCosts: true,
  help: true,
  pause: true,
  goesBack: false,
  timeAway: 'stands',
  calculator: 'four',
};

/** Calls the door in the page and parses what it gives. */
export async function give<T>(page: Page, name: string, ask: unknown, gives: z.ZodType<T>): Promise<T> {
  const reply = await callInPage(page, name, JSON.stringify(ask));
  return z.object({ ok: z.literal(true), value: gives }).parse(reply).value;
}

/** The right answers of the short drill, in its order: a sitting of the same plan and seed is sat for them. */
export async function rightAnswers(page: Page): Promise<readonly { number: string; unit: string }[]> {
  let view = await give(page, 'startSitting', { plan: shortDrill }, sittingView);
  const sittingId = view.id;
  const right: { number: string; unit: string }[] = [];
  while (view.item) {
    const { number, problem } = view.item;
    view = await give(page, 'answerItem', { sittingId, number, response: `1 ${problem.unit}` }, sittingView);
    const { verdict } = view.item ?? {};
    right.push(verdict?.right ?? { number: '1', unit: problem.unit });
    if (!view.ahead) break;
    view = await give(page, 'goToItem', { sittingId, number: view.ahead.number }, sittingView);
  }
  await callInPage(page, 'handIn', JSON.stringify({ sittingId }));
  return right;
}

/** Goes to a place of the rail by keyboard. */
export async function toPlace(page: Page, name: 'Drill' | 'Exam', heading: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name }).press('Enter');
  await page.getByRole('heading', { name: heading }).waitFor();
}

/** Keeps the short drill and starts it; the focus is in the box. */
export async function startShortDrill(page: Page): Promise<void> {
  await keepShortDrill(page);
  await startKeptDrill(page);
}

export async function keepShortDrill(page: Page): Promise<void> {
  await callInPage(page, 'savePlan', JSON.stringify({ plan: shortDrill }));
}

/** Starts the drill that was kept from its card. */
export async function startKeptDrill(page: Page): Promise<void> {
  await toPlace(page, 'Drill', 'Your own plans');
  await page.getByRole('button', { name: 'Start Three drips' }).press('Enter');
  await answerBox(page).waitFor();
}

export async function startMock(page: Page): Promise<void> {
  await toPlace(page, 'Exam', 'Mock exams');
  await page.getByRole('button', { name: /^Start PTCE/ }).press('Enter');
  await page.getByText('Question 1', { exact: true }).waitFor();
}
