// Links that break and a host that starts again: nothing is lost, nothing counts twice.
import { expect, test } from 'vitest';
import { raisedLimits } from '../../../src-main/classroom/host/limits';
import { joinStudent, openClass, openProgram, until } from './kit/open-class';
import { itemsOfSeat } from './kit/seat-answers';

test('a host that starts again goes on with the class; an answer typed meanwhile is sent and marked once', async () => {
  const host = await openClass({}, { limits: raisedLimits(60) });
  const ada = await joinStudent(host, 'Ada');
  await host.calls.directClass({ is: 'start' });
  const begun = await until(ada.now, ({ sitting }) => sitting !== undefined);
  const sittingId = begun.sitting?.id ?? '';
  const [first, second] = itemsOfSeat(host, 's1');
  await ada.calls.answerItem({ sittingId, number: 1, response: first?.right ?? '' });
  await ada.calls.goToItem({ sittingId, number: 2 });
  const port = Number(host.address.split(':').at(-1));
  await host.close();
  await until(ada.now, ({ link }) => link === 'down');
  const waiting = await ada.calls.answerItem({ sittingId, number: 2, response: second?.right ?? '' });
  expect(waiting.item?.draft).toBe(second?.right);
  expect(await ada.now()).toMatchObject({ link: 'down', waiting: 1 });

  const again = openProgram(host.folder, { ports: { port, guestPort: 0 } });
  const { view: resumed } = await again.calls.classView({});
  expect(resumed).toMatchObject({ state: 'running', seats: [{ shown: 'Ada' }] });
  const back = await until(
    ada.now,
    (view) =>
      view.link === 'up' &&
      view.waiting === 0 &&
      view.sitting?.item?.number === 2 &&
      view.sitting.state === 'item-locked',
  );
  expect(back.sitting).toMatchObject({ item: { number: 2, verdict: { verdict: 'right' } } });
  const { view } = await again.calls.classView({});
  expect(view?.seats).toMatchObject([{ presence: 'here', marks: ['right', 'right', 'to-come'], answered: 2 }]);
});

test('a student’s computer that starts again comes back to its seat by itself', async () => {
  const host = await openClass({}, { limits: raisedLimits(60) });
  const ada = await joinStudent(host, 'Ada');
  await host.calls.directClass({ is: 'start' });
  const begun = await until(ada.now, ({ sitting }) => sitting !== undefined);
  await ada.calls.answerItem({ sittingId: begun.sitting?.id ?? '', number: 1, response: 'no number' });
  await ada.close();
  const again = openProgram(ada.folder);
  const back = await until(
    async () => (await again.calls.studentView({})).view,
    (view) => view?.link === 'up',
  );
  expect(back).toMatchObject({ name: 'Ada', sitting: { item: { number: 1, verdict: { verdict: 'unreadable' } } } });
  await again.calls.leaveClass({});
  expect(await again.calls.studentView({})).toEqual({});
});
