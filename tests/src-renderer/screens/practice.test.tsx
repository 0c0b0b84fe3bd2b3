/** Practice by keyboard: reading, marking, hints and verdicts. */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hundredSolution, mistakeMark } from '../kit/drip-problem';
import { usualSettings, usualStart } from '../kit/fake-scruple';
import { answerWith, enter, field, press, showProblem, type } from '../kit/show-app';

describe('before the verdict', () => {
  it('begins with the focus in the answer box', async () => {
    await showProblem();
    expect(document.activeElement).toBe(field());
  });

  it('shows no figure of the answer', async () => {
    await showProblem();
    expect(document.body.textContent).not.toMatch(/\b9\u00a0?gtt\/min|8\.9286|3,750|420/);
  });

  it('shows what the problem is read as while it is typed', async () => {
    await showProblem();
    type('9 gtts/min');
    expect(document.body.textContent).toContain('Read as 9\u00a0gtt/min');
  });

  it('offers the safer form of unsafe writing', async () => {
    await showProblem();
    type('.5 gtt/min');
    expect(document.body.textContent).toContain('Read as 0.5\u00a0gtt/min. Lead with the zero.');
  });

  it('says that the unit is missing and what cannot be read', async () => {
    await showProblem();
    type('9');
    expect(document.body.textContent).toContain('Write its unit beside it.');
    type('9..5 gtt/min');
    expect(document.body.textContent).toMatch(/decimal points/);
  });

  it('supplies the unit where the question names it', async () => {
    const { dripProblem } = await import('../kit/drip-problem');
    const prompt = { ...dripProblem.prompt, unitShown: true };
    await showProblem({ drawProblem: () => ({ problem: { ...dripProblem, prompt }, shownLines: [], card: [] }) });
    type('9');
    expect(document.body.textContent).toContain('Read as 9\u00a0gtt/min');
  });

  it.each(['9', '9..5 gtt/min'])('asks again for %s, and keeps the focus and the entry', async (text) => {
    await showProblem();
    await answerWith(text);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe(text);
    expect(screen.getAllByText(/Not counted\./).length).toBeGreaterThan(0);
    expect(screen.queryByText('Worked solution')).toBeNull();
  });

  it('keeps the entry when the answer could not be kept, and says so', async () => {
    await showProblem({ answer: () => ({ code: 'not-kept', says: 'The disk is full.' }) });
    await answerWith('9 gtt/min');
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    expect(field().value).toBe('9 gtt/min');
  });

  it('brings the last checked entry back with Up', async () => {
    await showProblem();
    await answerWith('9');
    type('');
    await press('ArrowUp');
    expect(field().value).toBe('9');
  });

  it('asks before it is left with Escape', async () => {
    await showProblem();
    await press('Escape');
    expect(screen.getByRole('dialog', { name: 'Leave this problem?' })).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Keep working');
  });

  it('keeps the draft shortly after the last key', async () => {
    const fake = await showProblem();
    type('9 gt');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(fake.asked).toContainEqual({ name: 'keepDraft', ask: { problemId: expect.any(String), draft: '9 gt' } });
  });
});

describe('hints', () => {
  it('come one at a time, and the next one waits', async () => {
    const fake = await showProblem();
    await press('F2');
    await press('F2');
    expect(fake.asked.filter(({ name }) => name === 'takeHint')).toHaveLength(1);
    const next = screen.getByRole('button', { name: /Next hint/ });
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(next.textContent).toContain('in 8 s');
  });

  it('do not wait where waiting is switched off; earlier ones fold to their headline', async () => {
    await showProblem({ start: () => ({ ...usualStart, settings: { ...usualSettings, hintWaits: false } }) });
    await press('F2');
    await press('F2');
    const first = screen.getByRole('button', { name: 'What has to disappear?' });
    const second = screen.getByRole('button', { name: 'Which numbers do you need?' });
    expect(first.getAttribute('aria-expanded')).toBe('false');
    expect(second.getAttribute('aria-expanded')).toBe('true');
  });

  it('say beforehand what the last one costs', async () => {
    await showProblem();
    expect(
      screen.getByText('The last hint is a full worked example. After it, this problem no longer counts.'),
    ).toBeTruthy();
  });
});

describe('the verdict', () => {
  it('takes the focus to its headline, and Enter draws another like it', async () => {
    const fake = await showProblem();
    await answerWith('5 gtt/min');
    const headline = screen.getByRole('heading', { level: 1 });
    expect(headline.textContent).toBe('You took an hour as 100 minutes.');
    expect(document.activeElement).toBe(headline);
    await press('Enter');
    expect(fake.asked.at(-1)).toEqual({
      name: 'drawProblem',
      ask: { skillId: 'iv-flow.gravity-drip-rate', stage: 'alone' },
    });
    expect(field().value).toBe('');
  });

  it('names a slip with its kind, both values, and the one factor that differs', async () => {
    await showProblem();
    await answerWith('5 gtt/min');
    expect(screen.getByText('Not yet · unit')).toBeTruthy();
    expect(await screen.findByText('This is the only factor that differs.')).toBeTruthy();
    expect(screen.getByText('Yours').parentElement?.textContent).toBe('Yours5 gtt/min');
    expect(screen.getByText('Right').parentElement?.textContent).toBe('Right9 gtt/min');
  });

  it('shows an empty place where a factor was left out, and names the factor', async () => {
    const chain = [{ top: { symbols: [] }, leftOut: '15 gtt per mL' }, ...hundredSolution.chain.slice(2)];
    const yourSolution = { ...hundredSolution, chain };
    await showProblem({
      answer: () => ({
        ...mistakeMark,
        ...(mistakeMark.result && { result: { ...mistakeMark.result, yourSolution } }),
      }),
    });
    await answerWith('5 gtt/min');
    expect(await screen.findByText('Left out: 15 gtt per mL.')).toBeTruthy();
    expect(screen.getByText('left out').textContent).toBe('15 gtt per mL left out');
  });

  it('says plainly that a slip is not recognized', async () => {
    await showProblem();
    await answerWith('12.5 gtt/min');
    expect(screen.getByText('Not yet · not recognized')).toBeTruthy();
  });

  it('starts with Stop for a dangerous slip, as an alert', async () => {
    await showProblem();
    await answerWith('90 gtt/min');
    expect(screen.getByRole('alert').textContent).toMatch(/^Stop · tenfold10 times too high\./);
  });

  it('tells right unaided from right with a hint', async () => {
    await showProblem();
    await answerWith('9 gtt/min');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Right, unaided');
    await press('Enter');
    await press('F2');
    await answerWith('9 gtt/min');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Right, with a hint');
  });

  it('reads the chain as one sentence, with the fractions hidden from it', async () => {
    await showProblem();
    await answerWith('9 gtt/min');
    expect(await screen.findByText(/^250 milliliters per 7 hours, times/)).toBeTruthy();
    expect(document.querySelector('math')?.closest('[aria-hidden="true"]')).toBeTruthy();
  });

  it('gives the fractions themselves to those who chose them', async () => {
    await showProblem({ start: () => ({ ...usualStart, settings: { ...usualSettings, readsMath: true } }) });
    await answerWith('9 gtt/min');
    await screen.findByText(/left over/);
    expect(screen.queryByText(/^250 milliliters per 7 hours/)).toBeNull();
    expect(document.querySelector('math')?.closest('[aria-hidden="true"]')).toBeNull();
  });

  it('names what cancels and what is left over', async () => {
    await showProblem();
    await answerWith('9 gtt/min');
    expect(await screen.findByText(/left over: gtt on top, min below/)).toBeTruthy();
  });

  it('shows and hides the order with F3', async () => {
    await showProblem();
    await answerWith('9 gtt/min');
    expect(screen.queryByText('No pump free')).toBeNull();
    await press('F3');
    expect(screen.getByText('No pump free')).toBeTruthy();
  });

  it('marks once when Enter is pressed twice', async () => {
    const fake = await showProblem();
    type('9 gtt/min');
    const first = enter();
    const second = enter();
    await Promise.all([first, second]);
    expect(fake.asked.filter(({ name }) => name === 'answer')).toHaveLength(1);
  });
});
