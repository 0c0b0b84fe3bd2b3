/** A teacher’s class on the screen while it runs: grid, counts, directions, and what is shown to all. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dripProblem, dripSolution, mistakeMark } from '../../kit/drip-problem';
import type { FakeScruple } from '../../kit/fake-scruple';
import { classOf, projectorOf, seatOf } from '../../kit/plain-class';
import { press, showApp } from '../../kit/show-app';

const { id: _, stage: __, draft: ___, ...problem } = dripProblem;
const directions = (fake: FakeScruple) => fake.asked.filter(({ name }) => name === 'directClass').map(({ ask }) => ask);

async function pressed(name: RegExp | string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

describe('the live class', () => {
  const live = (part = {}, answers = {}) =>
    showApp({ classView: () => ({ view: classOf(part) }), directClass: () => classOf(part), ...answers });

  it('is a grid of students and items, one stop for Tab, moved through by arrow keys', async () => {
    await live();
    const grid = await screen.findByRole('grid', { name: 'Students and problems' });
    const buttons = within(grid).getAllByRole('button');
    expect(buttons).toHaveLength(3 * 13);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => buttons[0]?.focus());
    await press('ArrowRight');
    await press('ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Benny, 1: right');
  });

  it('says who is away at the item that she works on', async () => {
    await live();
    expect(await screen.findByRole('button', { name: 'Quinn, 8: away' })).toBeTruthy();
    expect(screen.getByText('Quinn is away, work kept.')).toBeTruthy();
  });

  it('counts the commonest mistake, dangerous ones in a frame of their own, and shows it step by step', async () => {
    const fake = await live();
    const card = await screen.findByRole('region', { name: 'Problem 5: mg and mcg mixed' });
    expect(card.textContent).toContain('6 of 24 made it. One of them reads: “The order is in mcg');
    fireEvent.click(within(card).getByRole('button', { name: 'Show it step by step' }));
    await act(async () => undefined);
    expect(directions(fake)).toEqual([{ is: 'reveal', number: 5, shown: 0 }]);
  });

  it('asks before a repair round ends the round that runs', async () => {
    const fake = await live();
    fireEvent.click(await screen.findByRole('button', { name: 'Repair round' }));
    expect(screen.getByRole('dialog').textContent).toContain('2 students are still working.');
    await pressed('End it and repair');
    expect(directions(fake)).toEqual([{ is: 'finish' }, { is: 'repair' }]);
  });

  it('turns names on the projector, late joiners and sound for everybody', async () => {
    const fake = await live();
    for (const name of ['Names hidden on projector', 'Late joiners let in', 'Sound off for all'])
      fireEvent.click(await screen.findByRole('button', { name }));
    await act(async () => undefined);
    expect(directions(fake)).toEqual([
      { is: 'show names', areShown: true },
      { is: 'lock', isLocked: true },
      { is: 'silence', isSilent: false },
    ]);
  });

  it('ends a led round with N at its last problem, and one at own pace once everybody is done', async () => {
    const done = [seatOf('Ada', 'rr', { isDone: true })];
    for (const part of [
      { pace: 'led', led: { number: 2, of: 2, finished: 1 }, seats: done },
      { seats: done },
    ] as const) {
      const fake = await live({ ...part, seats: [...part.seats] });
      await screen.findByRole('button', { name: /^End this round/ });
      await press('n');
      expect(directions(fake)).toEqual([{ is: 'finish' }]);
      cleanup();
    }
  });

  it('offers no time where the class has no clock', async () => {
    await live({ clock: { spentMs: 0 } });
    fireEvent.click(await screen.findByRole('button', { name: 'Ada' }));
    expect(screen.queryByRole('button', { name: '+ 1 min' })).toBeNull();
  });

  it('starts a repair round between rounds', async () => {
    const fake = await live({ state: 'between' });
    fireEvent.click(await screen.findByRole('button', { name: 'Repair round' }));
    await act(async () => undefined);
    expect(directions(fake)).toEqual([{ is: 'repair' }]);
  });

  it('pauses with F7, and opens the next problem with N where the teacher leads', async () => {
    const fake = await live({ pace: 'led', led: { number: 2, of: 12, finished: 3 } });
    await screen.findByRole('grid');
    await press('F7');
    await press('n');
    expect(directions(fake)).toEqual([{ is: 'pause' }, { is: 'next' }]);
  });

  it('asks first when students still work on the problem that is open', async () => {
    const fake = await live({ pace: 'led', led: { number: 8, of: 12, finished: 1 } });
    await screen.findByRole('grid');
    await press('n');
    expect(screen.getByRole('dialog').textContent).toContain('1 student has not answered this one');
    expect(directions(fake)).toEqual([]);
    await pressed('Open the next problem');
    expect(directions(fake)).toEqual([{ is: 'next' }]);
  });

  it('opens what a student typed, with its diagnosis, and comes back with Escape', async () => {
    const fake = await live(
      {},
      {
        classAnswer: () => ({ number: 2, problem, response: '5 gtt/min', solution: dripSolution, marked: mistakeMark }),
      },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Ada, 2: slip' }));
    expect(await screen.findByText('You took an hour as 100 minutes.')).toBeTruthy();
    expect(fake.asked).toContainEqual({ name: 'classAnswer', ask: { seatId: 'seat-Ada', number: 2 } });
    await act(async () => undefined);
    await press('Escape');
    expect(screen.getByRole('grid')).toBeTruthy();
  });

  it('gives one student more time, hides a name, frees and removes a seat', async () => {
    const fake = await live();
    for (const name of ['+ 2 min', 'Hide the name', 'Free the seat']) {
      if (!screen.queryByRole('dialog')) fireEvent.click(await screen.findByRole('button', { name: 'Ada' }));
      await pressed(name);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Ada' }));
    await pressed('Remove');
    await pressed('Remove Ada now');
    expect(directions(fake)).toEqual([
      { is: 'add time', seconds: 120, seatId: 'seat-Ada' },
      { is: 'hide name', seatId: 'seat-Ada', isHidden: true },
      { is: 'free', seatId: 'seat-Ada' },
      { is: 'remove', seatId: 'seat-Ada' },
    ]);
  });

  it('takes names as text and nothing else', async () => {
    await live({ seats: [seatOf('<img src=x>', 'rr')] });
    expect(await screen.findByRole('button', { name: '<img src=x>' })).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  it('asks before it ends, says who still works, and leads to the summary', async () => {
    const summary = { id: 'class-1', called: 'IV flow', startedAt: '2026-03-14T09:40:00.000Z', rounds: [] };
    const fake = await live({}, { classSummary: () => summary });
    await screen.findByRole('grid');
    await pressed('End');
    expect(screen.getByRole('dialog').textContent).toContain('2 students are still working.');
    await pressed('End the class');
    expect(directions(fake)).toEqual([{ is: 'end' }]);
    await act(async () => fake.tell('classChanged', classOf({ state: 'ended' })));
    expect(await screen.findByRole('heading', { name: 'IV flow' })).toBeTruthy();
  });
});

describe('an item shown to all', () => {
  it('goes a line on with Page Down, back with Page Up, and away with Escape', async () => {
    const view = classOf({ reveal: { number: 5, shown: 1, of: 3 } });
    const reveal = { number: 5, problem, shown: 1, of: 3, lines: dripSolution.lines.slice(0, 1) };
    const fake = await showApp({
      classView: () => ({ view }),
      directClass: () => view,
      projectorView: () => ({ view: projectorOf({ reveal }) }),
    });
    expect(await screen.findByText('Turn the hours into minutes.')).toBeTruthy();
    expect(screen.queryByText('Count every drop in the bag.')).toBeNull();
    for (const key of ['PageDown', 'PageUp', 'Escape']) await press(key);
    expect(directions(fake)).toEqual([
      { is: 'reveal', number: 5, shown: 2 },
      { is: 'reveal', number: 5, shown: 0 },
      { is: 'conceal' },
    ]);
  });
});
