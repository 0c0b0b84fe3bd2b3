// A class from the open door to the end: the teacher's calls on one side, a student's on the other.
import { expect, test } from 'vitest';
import { joinStudent, openClass, until } from './kit/open-class';
import { itemsOfSeat } from './kit/seat-answers';

test('a student joins, answers, sees the verdict; the teacher sees the grid and ends the class', async () => {
  const host = await openClass();
  const ada = await joinStudent(host, 'Ada');
  expect(ada.joined).toMatchObject({ name: 'Ada', state: 'lobby', link: 'up', waiting: 0 });
  await host.calls.directClass({ is: 'start' });
  const begun = await until(ada.now, (view) => view.sitting !== undefined);
  const sittingId = begun.sitting?.id ?? '';
  const [first, second] = itemsOfSeat(host, 's1');
  const right = await ada.calls.answerItem({ sittingId, number: 1, response: first?.right ?? '' });
  expect(right).toMatchObject({ state: 'item-locked', item: { verdict: { verdict: 'right' } }, ahead: { number: 2 } });
  const next = await ada.calls.goToItem({ sittingId, number: 2 });
  expect(next).toMatchObject({ state: 'running', item: { number: 2 } });
  const wrong = await ada.calls.answerItem({ sittingId, number: 2, response: second?.tenfold ?? '' });
  expect(wrong).toMatchObject({ state: 'item-locked', item: { verdict: { verdict: 'tenfold', danger: true } } });
  const { view } = await host.calls.classView({});
  expect(view?.seats).toMatchObject([{ shown: 'Ada', presence: 'here', marks: ['right', 'danger', 'to-come'] }]);
  expect(view?.mistakes).toMatchObject([{ called: 'a power of ten off', count: 1, of: 1, danger: true }]);
  await host.calls.directClass({ is: 'end' });
  await until(ada.now, ({ link }) => link === 'gone');
  expect(await host.calls.listClasses({})).toMatchObject([{ state: 'ended', seats: 1, answered: 2 }]);
  expect([...host.reports, ...ada.reports]).toEqual([]);
});
