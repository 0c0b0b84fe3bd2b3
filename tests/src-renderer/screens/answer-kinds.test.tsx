/** Choices, times, dates and codes: chosen or typed by keyboard, and shown as words beside the right ones. */
import type { OpenProblem } from '@shared/contract/problem';
import type { Marked } from '@shared/contract/verdict';
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dripProblem, dripSolution } from '../kit/drip-problem';
import { answerWith, press, showApp, skillButton } from '../kit/show-app';

const choiceProblem: OpenProblem = {
  ...dripProblem,
  kind: 'choice',
  unit: 'mg/day',
  prompt: {
    ...dripProblem.prompt,
    question: [{ text: 'Would you hand it out?', isFigure: false }],
    rounding: 'Choose one: the limit itself is allowed.',
    options: [
      { id: 'within', words: 'At or below the maximum' },
      { id: 'over', words: 'Above the maximum' },
      { id: 'unknown', words: 'It cannot be known' },
    ],
  },
};

function marked(yours: string, right: string): Marked {
  const words = (number: string) => ({ number, unit: '' });
  const result = { yours: words(yours), right: words(right), solution: { ...dripSolution, answer: right } };
  return { verdict: 'wrong', danger: false, headline: 'Another choice is right.', says: 'It fits no slip.', result };
}

/** The app on a problem of this kind; its fake door marks every answer so. */
async function showKind(problem: OpenProblem, verdict: Marked) {
  const fake = await showApp({ drawProblem: () => ({ problem, shownLines: [], card: [] }), answer: () => verdict });
  fireEvent.click(skillButton('Gravity drip rate'));
  await screen.findByRole('heading', { level: 1, name: problem.prompt.question.map(({ text }) => text).join('') });
  await act(async () => {}); // what follows the first paint, such as the keys
  return fake;
}

const showChoice = (problem = choiceProblem) =>
  showKind(problem, marked('Above the maximum', 'At or below the maximum'));
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const answersOf = (fake: Awaited<ReturnType<typeof showChoice>>) => fake.asked.filter(({ name }) => name === 'answer');

describe('a choice', () => {
  it('is a group named by the question, each option by its letter and words', async () => {
    await showChoice();
    expect(screen.getByRole('group', { name: 'Would you hand it out?' })).toBeTruthy();
    const names = screen.getAllByRole('radio').map((it) => it.getAttribute('aria-label'));
    expect(names).toEqual(['A, At or below the maximum', 'B, Above the maximum', 'C, It cannot be known']);
  });

  it('begins with the focus at the first option and with none chosen', async () => {
    await showChoice();
    expect(document.activeElement).toBe(radio('A, At or below the maximum'));
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it.each(['b', 'B'])('is made by the letter %s, and the focus goes along', async (letter) => {
    await showChoice();
    await press(letter);
    expect(radio('B, Above the maximum').checked).toBe(true);
    expect(document.activeElement).toBe(radio('B, Above the maximum'));
  });

  it('is changed by another letter, and a letter beyond the options does nothing', async () => {
    await showChoice();
    await press('b');
    await press('c');
    await press('d');
    expect(radio('C, It cannot be known').checked).toBe(true);
  });

  it('does not go on by itself', async () => {
    const fake = await showChoice();
    await press('b');
    expect(answersOf(fake)).toEqual([]);
  });

  it('is asked for when nothing is chosen, and nothing is handed in', async () => {
    const fake = await showChoice();
    fireEvent.click(screen.getByRole('button', { name: /Check/ }));
    expect(await screen.findByText('Choose one first. Not counted.')).toBeTruthy();
    expect(answersOf(fake)).toEqual([]);
    await press('a');
    expect(screen.queryByText('Choose one first. Not counted.')).toBeNull();
  });

  it('is handed in by its id, and both choices are shown in words', async () => {
    const fake = await showChoice();
    await press('b');
    fireEvent.click(screen.getByRole('button', { name: /Check/ }));
    const yours = await screen.findByText('Yours');
    expect(answersOf(fake)).toMatchObject([{ ask: { response: 'over' } }]);
    expect(yours.parentElement?.textContent).toBe('YoursAbove the maximum');
    expect(screen.getByText('Right').parentElement?.textContent).toBe('RightAt or below the maximum');
  });

  it('has no chain of fractions that would come to words', async () => {
    await showChoice();
    await press('b');
    fireEvent.click(screen.getByRole('button', { name: /Check/ }));
    await screen.findByText('7 × 60');
    expect(document.querySelector('math')).toBeNull();
  });

  it('is given after the steps are in', async () => {
    await showChoice({ ...choiceProblem, steps: dripProblem.steps.slice(0, 1) });
    await press('F4');
    await answerWith('420 min');
    fireEvent.click(screen.getByRole('button', { name: /Give the answer/ }));
    expect(document.activeElement).toBe(radio('A, At or below the maximum'));
  });

  it('of a meaning has no steps: no button and no key leads there', async () => {
    await showChoice({ ...choiceProblem, steps: [] });
    expect(screen.queryByRole('button', { name: /step by step/ })).toBeNull();
    await press('F4');
    expect(screen.getByRole('group')).toBeTruthy();
  });
});

describe.each([
  ['time', 'time of day', '9:45 pm', '21:45', '23:01'],
  ['date', 'date', '2026-03-14', 'March 14, 2026', 'April 1, 2026'],
  ['code', 'code', '00781-1506-10', '00781-1506-10', '07811-5061-00'],
] as const)('a %s', (kind, unit, typed, shown, right) => {
  it('is typed, shown as it is read, and marked beside the right one', async () => {
    await showKind({ ...dripProblem, kind, unit }, marked(shown, right));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: typed } });
    expect(plain(document.body.textContent)).toContain(`Read as ${shown}`);
    await answerWith(typed);
    expect(screen.getByText('Yours').parentElement?.textContent).toBe(`Yours${shown}`);
    expect(screen.getByText('Right').parentElement?.textContent).toBe(`Right${right}`);
  });
});

function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}
