/** Working step by step: one row open, a slip costs once, later steps are carried. */
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { unreadableMark } from '../kit/drip-problem';
import { answerWith, field, press, showProblem } from '../kit/show-app';

describe('the steps', () => {
  it('open with F4, before the answer, with the focus in the first one', async () => {
    await showProblem();
    await press('F4');
    expect(screen.getByRole('textbox', { name: 'Step 1, Infusion time in minutes' })).toBe(document.activeElement);
  });

  it('go on to the next step with Enter', async () => {
    await showProblem();
    await press('F4');
    await answerWith('420 min');
    expect(screen.getByRole('textbox', { name: 'Step 2, Drops in the bag' })).toBe(document.activeElement);
  });

  it('name a slip with the right value, and carry the next step from it', async () => {
    await showProblem();
    await press('F4');
    for (const entry of ['420 min', '250 gtt', '0.6 gtt/min']) await answerWith(entry);
    expect(screen.getByText('Drop factor left out')).toBeTruthy();
    expect(screen.getByText('3,750 gtt')).toBeTruthy();
    expect(screen.getByText('Credit, carried from 2')).toBeTruthy();
    const totals = ['right', 'slip', 'carried'].map((word) => screen.getByText(word).parentElement?.textContent);
    expect(totals).toEqual(['right1', 'slip1', 'carried1']);
  });

  it('hand the last step in as the answer', async () => {
    const fake = await showProblem();
    await press('F4');
    for (const entry of ['420 min', '250 gtt', '0.6 gtt/min']) await answerWith(entry);
    expect(document.activeElement?.textContent).toContain('Check the answer');
    fireEvent.click(screen.getByRole('button', { name: /Check the answer/ }));
    await screen.findByText('Worked solution');
    expect(fake.asked.at(-1)).toMatchObject({ name: 'answer', ask: { response: '0.6 gtt/min' } });
  });

  it('ask again for an entry that cannot be read, and stay where they are', async () => {
    await showProblem({ answerStep: () => ({ verdict: 'unreadable', danger: false, says: unreadableMark.says }) });
    await press('F4');
    await answerWith('4..2 min');
    expect(field().value).toBe('4..2 min');
    expect(screen.getAllByText(/Not counted\./).length).toBeGreaterThan(0);
    expect(screen.getByText('right').parentElement?.textContent).toBe('right0');
  });

  it('can be gone through with Ctrl and the arrow keys', async () => {
    await showProblem();
    await press('F4');
    await press('ArrowDown', { ctrlKey: true });
    expect(screen.getByRole('textbox', { name: 'Step 2, Drops in the bag' })).toBe(document.activeElement);
    await press('ArrowUp', { ctrlKey: true });
    expect(screen.getByRole('textbox', { name: 'Step 1, Infusion time in minutes' })).toBe(document.activeElement);
  });

  it('show the solution when asked, and say that the problem no longer counts', async () => {
    const fake = await showProblem();
    await press('F4');
    fireEvent.click(screen.getByRole('button', { name: 'Show the solution' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'This problem no longer counts.' })).toBeTruthy();
    expect(fake.asked.at(-1)?.name).toBe('reveal');
  });
});
