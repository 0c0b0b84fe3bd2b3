/** Which bars stand for what a class typed. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { expect, test } from 'vitest';
import { barsOf } from '../../../../src-renderer/screens/class/student/bars-of';
import { studentOf } from '../../kit/plain-class';
import { itemOf, sittingOf } from '../../kit/plain-sitting';

type Way = NonNullable<NonNullable<StudentView['standing']>['typed']>['ways'][number];

const way = (key: string, count: number): Way => ({ key, called: key, danger: false, count });

function viewOf(mine: string, ways: readonly Way[]): StudentView {
  const { standing, ...rest } = studentOf();
  const yours = { number: '11.9', unit: 'mL/h' };
  const verdict = { verdict: 'wrong' as const, danger: false, headline: 'No match.', says: 'Work the steps.', yours };
  return {
    ...rest,
    sitting: sittingOf({ state: 'item-locked', item: itemOf(5, { isLocked: true, verdict }) }),
    ways: { number: 5, mine, isScaled: true, values: { right: '83' } },
    ...(standing && { standing: { ...standing, typed: { number: 5, ways: [...ways] } } }),
  };
}

test('a value that nothing explains is told as hers only where nobody else is in that bar', () => {
  const alone = barsOf(viewOf(':wrong', [way('right', 5), way(':wrong', 1)]));
  expect(alone.map(({ value }) => value)).toEqual(['11.9', '83']);
  const shared = barsOf(viewOf(':wrong', [way('right', 5), way(':wrong', 2)]));
  expect(shared.map(({ value }) => value)).toEqual(['83', undefined]);
});

test('beyond four wrong ways the rest stands as one; the right one and hers always stand alone', () => {
  const ways = [way('a', 9), way('b', 8), way('c', 7), way('d', 6), way('e', 5), way('f', 4), way('mine', 1)];
  const bars = barsOf(viewOf('mine', [...ways, way('right', 1)]));
  expect(bars.map(({ key }) => key).toSorted()).toEqual(['a', 'b', 'c', 'd', 'mine', 'rest', 'right']);
  expect(bars.find(({ key }) => key === 'rest')?.count).toBe(9);
});

test('what is told of another problem than the one on the screen is not shown', () => {
  const view = viewOf('right', [way('right', 5)]);
  expect(barsOf({ ...view, ways: { number: 4, mine: 'right', isScaled: true, values: {} } })).toEqual([]);
});
