/** A student’s class on the screen: working, waiting, a link that is down, and the end. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { studentOf } from '../../kit/plain-class';
import { itemOf, reportItemOf, sittingOf } from '../../kit/plain-sitting';
import { field, press, showApp, type } from '../../kit/show-app';

describe('a student at work', () => {
  it('has the screens of a drill alone, with the class and the link above', async () => {
    await showApp({ studentView: () => ({ view: studentOf() }) });
    await screen.findByRole('textbox');
    expect(screen.getByText('connected, answers saved')).toBeTruthy();
    expect(screen.getByText('Team Amber')).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Main' })).toBeNull();
  });

  it('keeps what is typed while the link is down and the host tells of it', async () => {
    const fake = await showApp({ studentView: () => ({ view: studentOf() }), keepItemDraft: () => ({}) });
    await screen.findByRole('textbox');
    type('12 g');
    await act(async () => fake.tell('studentChanged', studentOf({ link: 'down', waiting: 2 })));
    expect(screen.getByText('Host out of reach. Keep going, 2 answers wait here.')).toBeTruthy();
    expect(field().value).toBe('12 g');
  });

  it('asks before leaving, in the words of a class', async () => {
    const fake = await showApp({ studentView: () => ({ view: studentOf() }), leaveClass: () => ({}) });
    await screen.findByRole('textbox');
    await press('Escape');
    expect(screen.getByRole('dialog').textContent).toContain('Your answers stay with the teacher.');
    fireEvent.click(screen.getByRole('button', { name: 'Leave the class' }));
    expect(await screen.findByRole('heading', { name: 'Join a class' })).toBeTruthy();
    expect(fake.asked.some(({ name }) => name === 'leaveClass')).toBe(true);
  });

  it('is told of another item and shows it', async () => {
    const fake = await showApp({ studentView: () => ({ view: studentOf() }) });
    await screen.findByRole('textbox');
    type('12 g');
    const sitting = sittingOf({ rules: studentOf().sitting?.rules ?? sittingOf().rules, item: itemOf(2) });
    await act(async () => fake.tell('studentChanged', studentOf({ sitting })));
    expect(field().value).toBe('');
  });

  it('waits after each problem where the teacher leads, with its verdict, and never hands in by itself', async () => {
    const verdict = { verdict: 'right' as const, danger: false, headline: 'Right.', says: 'Safe to hand on.' };
    const item = itemOf(5, { isLocked: true, verdict: { ...verdict, right: { number: '83', unit: 'mL/h' } } });
    const led = { number: 5, of: 12 };
    const fake = await showApp({
      studentView: () => ({ view: studentOf({ led, sitting: sittingOf({ state: 'item-locked', item }) }) }),
    });
    expect(await screen.findByText('Problem 6 of 12 is next')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Problem 5: right' })).toBeTruthy();
    expect(screen.getByText(/have finished problem 5/)).toBeTruthy();
    expect(fake.asked.some(({ name }) => name === 'handIn')).toBe(false);
  });
});

describe('what the class typed', () => {
  const verdict = { verdict: 'right' as const, danger: false, headline: 'Right.', says: 'Safe to hand on.' };
  const item = itemOf(5, { isLocked: true, verdict: { ...verdict, right: { number: '83', unit: 'mL/h' } } });
  const waiting: Partial<StudentView> = {
    led: { number: 5, of: 12 },
    sitting: sittingOf({ state: 'item-locked', item }),
    ways: {
      number: 5,
      mine: 'right',
      isScaled: true,
      values: { right: '83', 'minutes-left-in': '1.4', tenth: '8.3', 'ninety-as-hours': '1,390' },
    },
    standing: {
      state: 'running',
      clock: { spentMs: 0 },
      here: 24,
      finished: 18,
      board: [],
      typed: {
        number: 5,
        ways: [
          { key: 'right', called: 'right', danger: false, count: 11 },
          { key: 'minutes-left-in', called: 'minutes left in', danger: false, count: 3 },
          { key: 'tenth', called: 'tenfold too low', danger: true, count: 2 },
          { key: 'ninety-as-hours', called: '90 min as 0.9 h', danger: false, count: 1 },
          { key: ':wrong', called: 'not recognized', danger: false, count: 1 },
        ],
      },
    },
  };

  it('stands in the order of values in her numbers, each way with its name, and what has none last', async () => {
    await showApp({ studentView: () => ({ view: studentOf(waiting) }) });
    const bars = within(await screen.findByRole('list', { name: 'What the class typed' })).getAllByRole('listitem');
    expect(bars.map(({ textContent }) => textContent)).toEqual([
      '3 typed 1.4 minutes left in',
      '2 typed 8.3 tenfold too low',
      '11 typed 83 right, yours',
      '1 typed 1,390 90 min as 0.9 h',
      '1 typed  not recognized',
    ]);
    expect(screen.getByText(/Nobody is named, and everyone’s numbers are scaled to yours\./)).toBeTruthy();
  });

  it('is not there while it is another problem’s, nor before it is told', async () => {
    const { standing } = studentOf();
    await showApp({ studentView: () => ({ view: studentOf({ ...waiting, ...(standing && { standing }) }) }) });
    await screen.findByText('Problem 6 of 12 is next');
    expect(screen.queryByRole('list', { name: 'What the class typed' })).toBeNull();
  });

  it('leaves one thing to look at: her last slip, opened by its number', async () => {
    const slip = { ...verdict, verdict: 'mistake' as const, headline: 'You rounded early.', says: 'Keep 100 ÷ 60.' };
    const lookBack = itemOf(3, { isLocked: true, verdict: slip });
    await showApp({ studentView: () => ({ view: studentOf({ ...waiting, lookBack }) }) });
    expect(await screen.findByText('In problem 3: Keep 100 ÷ 60.')).toBeTruthy();
    await press('3');
    expect(screen.getByRole('dialog', { name: 'Problem 3' }).textContent).toContain('You rounded early.');
  });
});

describe('sound', () => {
  it('is off in class whatever she has set, until the teacher lets everybody choose', async () => {
    const fake = await showApp({ studentView: () => ({ view: studentOf() }) });
    await screen.findByRole('textbox');
    expect(screen.getByText('sound is off in class')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Sound is/ })).toBeNull();
    await act(async () => fake.tell('studentChanged', studentOf({ isSilent: false })));
    expect(screen.getByRole('button', { name: /^Sound is/ })).toBeTruthy();
  });
});

describe('a student who waits', () => {
  it.each([
    ['lobby', 'You are in. Eyes up front.'],
    ['paused', 'Paused for all'],
    ['between', 'This round is over'],
    ['ended', 'The class has ended'],
  ] as const)('reads what is on while the class is %s', async (state, title) => {
    await showApp({ studentView: () => ({ view: studentOf({ state }) }) });
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('sees the board as far as it is told, her own team marked', async () => {
    await showApp({ studentView: () => ({ view: studentOf({ state: 'between' }) }) });
    expect(await screen.findByText('4 of 5 right first time.')).toBeTruthy();
    expect(screen.getByText(', yours').parentElement?.textContent).toContain('Amber');
  });

  it('sees her own items with their slips after the end, where the host tells them', async () => {
    const items = [
      reportItemOf(1),
      reportItemOf(2, { isRight: false, verdict: 'mistake', called: 'hours left as hours' }),
    ];
    const view = studentOf({ state: 'ended', link: 'gone', says: 'The class has ended.' });
    const report = [{ number: 1, called: 'Two drips', items }];
    await showApp({ studentView: () => ({ view: { ...view, report } }) });
    fireEvent.click(screen.getByRole('button', { name: 'Class' }));
    const table = within(await screen.findByRole('region', { name: 'Your items' })).getByRole('table');
    expect(within(table).getByRole('row', { name: /hours left as hours/ })).toBeTruthy();
    expect(within(table).queryByRole('button')).toBeNull();
  });

  it('reads why a seat is gone, and goes back', async () => {
    await showApp({
      studentView: () => ({ view: studentOf({ link: 'gone', says: 'Your seat was opened on another computer.' }) }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Class' }));
    expect(await screen.findByRole('heading', { name: 'Your seat was opened on another computer.' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Close/ }));
    expect(await screen.findByRole('heading', { name: 'Join a class' })).toBeTruthy();
  });
});
