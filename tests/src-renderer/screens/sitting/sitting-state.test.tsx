/** What the screen of a sitting remembers between two views that it is told. */
import { describe, expect, it } from 'vitest';
import { openedSitting, sittingReducer } from '../../../../src-renderer/screens/sitting/sitting-state';
import { itemOf, sittingOf } from '../../kit/plain-sitting';

const opened = openedSitting(sittingOf(), 1000);
const typed = sittingReducer(opened, { is: 'typed', text: '9 gt' });

describe('what is typed', () => {
  it('starts from the draft that was kept', () => {
    expect(openedSitting(sittingOf({ item: itemOf(1, { draft: '12' }) }), 0).draft).toBe('12');
  });

  it('stays while the item is the same, whatever the view says of it', () => {
    const told = sittingReducer(typed, { is: 'told', view: sittingOf(), at: 2000 });
    expect([told.draft, told.toldAt]).toEqual(['9 gt', 2000]);
  });

  it('is replaced by what was kept for another item', () => {
    const view = sittingOf({ item: itemOf(2, { draft: '5 g' }) });
    expect(sittingReducer(typed, { is: 'told', view, at: 2000 }).draft).toBe('5 g');
  });

  it('comes back after a pause, in which no item is told', () => {
    const { item: _, ...rest } = sittingOf({ state: 'paused' });
    const paused = sittingReducer(typed, { is: 'told', view: rest, at: 2000 });
    const view = sittingOf({ item: itemOf(1, { draft: '9 gt' }) });
    expect(sittingReducer(paused, { is: 'told', view, at: 3000 }).draft).toBe('9 gt');
  });

  it('takes back the question about an entry, never a verdict that locks', () => {
    const verdict = { verdict: 'unreadable', danger: false, headline: 'Not understood', says: 'Which one?' } as const;
    const asked = openedSitting(sittingOf({ item: itemOf(1, { verdict }) }), 0);
    expect(sittingReducer(asked, { is: 'typed', text: '9' }).view.item?.verdict).toBeUndefined();
    const locked = openedSitting(sittingOf({ item: itemOf(1, { verdict, isLocked: true }) }), 0);
    expect(sittingReducer(locked, { is: 'typed', text: '9' }).view.item?.verdict).toEqual(verdict);
  });
});

describe('the item drawn ahead', () => {
  const locked = sittingOf({
    state: 'item-locked',
    item: itemOf(1, { isLocked: true }),
    ahead: itemOf(2),
    itemLimitMs: 45_000,
    itemRemainingMs: 11_000,
  });

  it('is shown at once, with the time in all as it has run on and its own time whole', () => {
    const { view, toldAt } = sittingReducer(openedSitting(locked, 1000), { is: 'went-ahead', at: 3500 });
    expect([view.item?.number, view.state, view.ahead]).toEqual([2, 'running', undefined]);
    expect([view.remainingMs, view.spentMs, view.itemRemainingMs, toldAt]).toEqual([57_500, 32_500, 45_000, 3500]);
  });

  it('never gives less than no time', () => {
    const { view } = sittingReducer(openedSitting(locked, 0), { is: 'went-ahead', at: 999_999 });
    expect(view.remainingMs).toBe(0);
  });

  it('changes nothing where nothing is ahead', () => {
    expect(sittingReducer(opened, { is: 'went-ahead', at: 2000 })).toBe(opened);
  });
});

describe('the steps', () => {
  it('are open from the start where every step is entered', () => {
    const { rules } = sittingOf();
    expect(openedSitting(sittingOf({ rules: { ...rules, entry: 'steps' } }), 0).panel).toBe('steps');
    expect(opened.panel).toBe('item');
  });

  it('can be chosen where they exist', () => {
    expect(sittingReducer(opened, { is: 'step-chosen', at: 2 }).chosenStep).toBe(2);
    expect(sittingReducer(opened, { is: 'step-chosen', at: 3 })).toBe(opened);
  });
});
