// The state machine of a sitting: its table, its clock, and what each event makes of the items.
import fs from 'node:fs';
import path from 'node:path';
import type { SittingRules } from '@shared/contract/plan';
import { next } from '@shared/sitting/next';
import { itemRemainingMs, remainingMs } from '@shared/sitting/pass-time';
import { newSitting, type Sitting } from '@shared/sitting/sitting';
import type { SittingEvent } from '@shared/sitting/sitting-event';
import { markOf, seriesOf, shareRightOf } from '@shared/sitting/standing';
import { transitions } from '@shared/sitting/transitions';
import { describe, expect, test } from 'vitest';
import { rulesOf } from './kit/rules-of';

/** Everything taken, in order; a refusal fails the test. */
function played(rules: SittingRules, ...events: readonly SittingEvent[]): Sitting {
  return events.reduce((sitting, event) => {
    const moved = next(sitting, event);
    expect(moved.refused).toBeUndefined();
    return moved.sitting;
  }, newSitting(rules));
}

const marks = ({ items, rules }: Sitting) => items.map((item) => markOf(item, rules));
const start = { at: 0, is: 'start' } as const;
const answer = (number: number, outcome: 'again' | 'right' | 'slip' | 'danger', at = 0): SittingEvent => ({
  at,
  is: 'answer',
  number,
  outcome,
});
const goTo = (number: number, at = 0): SittingEvent => ({ at, is: 'go to', number });
const skip = (number: number, at = 0): SittingEvent => ({ at, is: 'skip', number });

describe('the table in docs/model.md', () => {
  test('is the table in the code', () => {
    const text = fs.readFileSync(path.resolve('docs/model.md'), 'utf8');
    const section = text.slice(text.indexOf('## A sitting'));
    const rows = [...section.matchAll(/^\| ([a-z-]+) \| ([a-z ]+) \| ([a-z-]+(?:, [a-z-]+)*) \|$/gm)]
      .map(([, state, event, targets]) => `${state} / ${event} / ${targets}`)
      .filter((row) => !row.startsWith('state'));
    const coded = Object.entries(transitions).flatMap(([state, row]) =>
      Object.entries(row).map(([event, targets]) => `${state} / ${event} / ${targets.join(', ')}`),
    );
    expect(rows).toEqual(coded);
  });
});

describe('feedback after each', () => {
  const rules = rulesOf({ length: { items: 3 }, attempts: 2 });

  test('a right answer locks its item; the next one opens when the student goes on', () => {
    const locked = played(rules, start, answer(1, 'right'));
    expect(locked.state).toBe('item-locked');
    expect(marks(locked)).toEqual(['right', 'to-come', 'to-come']);
    const on = next(locked, goTo(2)).sitting;
    expect(on.state).toBe('running');
    expect(marks(on)).toEqual(['right', 'open', 'to-come']);
  });

  test('a wrong one leaves the item open while a try is left', () => {
    expect(played(rules, start, answer(1, 'slip')).state).toBe('running');
    expect(marks(played(rules, start, answer(1, 'slip'), answer(1, 'danger')))[0]).toBe('danger');
  });

  test('what is asked again costs no try', () => {
    const asked = played(rules, start, answer(1, 'again'), answer(1, 'again'), answer(1, 'again'), answer(1, 'slip'));
    expect(asked.state).toBe('running');
    expect(asked.items[0]?.responses).toBe(1);
  });

  test('a skipped item comes back at the end, in its own order', () => {
    const back = played(rules, start, skip(1), skip(2), answer(3, 'right'), goTo(1), answer(1, 'right'), goTo(2));
    expect(back.current).toBe(2);
    expect(marks(back)).toEqual(['right', 'open', 'right']);
  });

  test('the item that was skipped last comes back at once when no other is left', () => {
    const only = played(rulesOf({ length: { items: 1 } }), start, skip(1));
    expect([only.current, ...marks(only)]).toEqual([1, 'open']);
  });

  test('the verdict of the last item stands until it is handed in', () => {
    const last = played(rulesOf({ length: { items: 1 } }), start, answer(1, 'right'));
    expect(next(last, goTo(1)).refused).toBe('No item is left. Hand in.');
    expect(next(last, { at: 5, is: 'hand in' }).sitting.state).toBe('handed-in');
  });

  test('right ones in a row and the share right follow the items', () => {
    const rules = rulesOf({ length: { items: 9 } });
    const events = (['right', 'right', 'slip', 'right'] as const).flatMap((outcome, at) => [
      answer(at + 1, outcome),
      goTo(at + 2),
    ]);
    const sitting = played(rules, start, ...events);
    expect(seriesOf(sitting)).toEqual({ now: 1, longest: 2 });
    expect(shareRightOf(sitting)).toBe(75);
    expect(shareRightOf(played(rules, start))).toBeUndefined();
  });
});

describe('a mock that goes back', () => {
  const rules = rulesOf({ length: { items: 4 }, feedback: 'end', goesBack: true, help: false, pause: false });

  test('answers stay open to change and no mark tells what is right', () => {
    const changed = played(rules, start, answer(1, 'slip'), goTo(3), goTo(1), answer(1, 'right'));
    expect(changed.items[0]).toMatchObject({ status: 'answered', outcome: 'right', responses: 2 });
    expect(marks(changed)).toEqual(['answered', 'to-come', 'skipped', 'to-come']);
  });

  test('an answer that can no longer be read is open again', () => {
    expect(marks(played(rules, start, answer(1, 'right'), answer(1, 'again')))[0]).toBe('open');
  });

  test('flags stand beside the marks', () => {
    const flagged = played(rules, start, { at: 1, is: 'flag', number: 4, isFlagged: true });
    expect(flagged.items[3]?.isFlagged).toBe(true);
  });

  test('what the plan does not allow is refused in words', () => {
    const sitting = played(rules, start, answer(1, 'right'));
    const refused = (event: SittingEvent) => next(sitting, event).refused;
    expect(refused({ at: 1, is: 'pause' })).toBe('This plan has no pause.');
    expect(refused({ at: 1, is: 'hint', number: 1 })).toBe('This plan gives no hints.');
    expect(refused({ at: 1, is: 'step', number: 1 })).toBe('This plan takes the answer in one line.');
    expect(refused(skip(1))).toBe('This item is answered. Go on to another one.');
    expect(refused(goTo(5))).toBe('There is no item 5; the last one is 4.');
    expect(refused(answer(2, 'right'))).toBe('Item 2 is not open; item 1 is.');
  });
});

describe('a mock that does not go back', () => {
  const rules = rulesOf({ length: { items: 3 }, feedback: 'end', help: false, pause: false });

  test('each answer opens the next item, and the last one hands in', () => {
    const sitting = played(rules, start, answer(1, 'slip'), skip(2), answer(3, 'right'));
    expect(sitting.state).toBe('handed-in');
    expect(marks(sitting)).toEqual(['answered', 'skipped', 'answered']);
  });

  test('it goes to no other item and keeps no flags', () => {
    const sitting = played(rules, start, answer(1, 'right'));
    expect(next(sitting, goTo(1)).refused).toBe('This plan goes on item by item and does not go back.');
    expect(next(sitting, { at: 0, is: 'flag', number: 2, isFlagged: true }).refused).toContain('flagged only where');
  });
});

describe('time', () => {
  const perItem = rulesOf({ length: { items: 3 }, time: { perItemSeconds: 60 }, feedback: 'end' });

  test('an item is missed to the millisecond and the next one opens then', () => {
    const sitting = played(perItem, start, { at: 59_999, is: 'time' });
    expect(itemRemainingMs(sitting)).toBe(1);
    const missed = next(sitting, { at: 60_500, is: 'time' }).sitting;
    expect(marks(missed)).toEqual(['missed', 'open', 'to-come']);
    expect(itemRemainingMs(missed)).toBe(59_500);
  });

  test('a long absence passes every deadline on its way', () => {
    const away = played(perItem, start, { at: 1_000_000, is: 'time' });
    expect(away.state).toBe('handed-in');
    expect(away.spentMs).toBe(180_000);
    expect(marks(away)).toEqual(['missed', 'missed', 'missed']);
  });

  test('with feedback after each a missed item waits, and its clock stands while the one in all goes on', () => {
    const sitting = played(rulesOf({ length: { minutes: 2 }, time: { perItemSeconds: 30 } }), start, {
      at: 50_000,
      is: 'time',
    });
    expect([sitting.state, ...marks(sitting)]).toEqual(['item-locked', 'missed']);
    expect(itemRemainingMs(sitting)).toBe(0);
    expect(remainingMs(sitting)).toBe(70_000);
    expect(next(sitting, { at: 120_000, is: 'time' }).sitting.state).toBe('timed-out');
  });

  test('extra time stretches every clock: 2 minutes at 1.5 are 180,000 ms', () => {
    const accommodations = { timeFactor: 1.5, hidesClock: true, largeText: false };
    expect(remainingMs(newSitting(rulesOf({ length: { minutes: 2 }, accommodations })))).toBe(180_000);
    const inAll = rulesOf({ time: { inAllSeconds: 840 }, accommodations });
    expect(remainingMs(newSitting(inAll))).toBe(1_260_000);
  });

  test('a pause costs nothing and hides nothing of the state behind it', () => {
    const rules = rulesOf({ length: { minutes: 1 } });
    const locked = played(rules, start, answer(1, 'right', 10_000), { at: 12_000, is: 'pause' });
    const back = played(
      rules,
      start,
      answer(1, 'right', 10_000),
      { at: 12_000, is: 'pause' },
      { at: 500_000, is: 'resume' },
    );
    expect(locked.state).toBe('paused');
    expect([back.state, back.spentMs, back.items[0]?.spentMs]).toEqual(['item-locked', 12_000, 10_000]);
    expect(back).not.toHaveProperty('pausedIn');
  });

  test('a clock that goes back changes nothing', () => {
    const sitting = played(perItem, start, { at: 30_000, is: 'time' });
    expect(next(sitting, { at: 20_000, is: 'time' }).sitting).toEqual(sitting);
  });

  test('an answer after the end is refused, and the end is noted', () => {
    const sitting = played(rulesOf({ length: { minutes: 1 } }), start);
    const late = next(sitting, answer(1, 'right', 60_000));
    expect(late.refused).toBe('The time of this sitting is over; nothing in it changes any more.');
    expect(late.sitting.state).toBe('timed-out');
    expect(late.sitting.items[0]?.outcome).toBeUndefined();
  });
});
