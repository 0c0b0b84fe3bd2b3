// What a student of a class on the network reads of her own work once the class has ended, as the teacher allows.
import { expect, test } from 'vitest';
import { joinStudent, openClass, until } from './kit/open-class';
import { itemsOfSeat } from './kit/seat-answers';

async function playedWith(board: 'all' | 'off') {
  const host = await openClass({ board });
  const ada = await joinStudent(host, 'Ada');
  await host.calls.directClass({ is: 'start' });
  const { sitting } = await until(ada.now, (view) => view.sitting !== undefined);
  const sittingId = sitting?.id ?? '';
  const [first, second] = itemsOfSeat(host, 's1');
  await ada.calls.answerItem({ sittingId, number: 1, response: first?.right ?? '' });
  await ada.calls.goToItem({ sittingId, number: 2 });
  await ada.calls.answerItem({ sittingId, number: 2, response: second?.tenfold ?? '' });
  const during = await ada.now();
  await host.calls.directClass({ is: 'end' });
  return { during, after: await until(ada.now, ({ link }) => link === 'gone') };
}

test('her items come after the end, each with what it came to, and not before', async () => {
  const { during, after } = await playedWith('all');
  expect(during.report).toBeUndefined();
  expect(after.state).toBe('ended');
  expect(after.report).toMatchObject([
    {
      number: 1,
      items: [
        { number: 1, isRight: true, danger: false, earned: 1 },
        { number: 2, isRight: false, danger: true, verdict: 'tenfold' },
        { number: 3, isRight: false, response: '' },
      ],
    },
  ]);
});

test('with the board off a student is told nothing of them', async () => {
  const { after } = await playedWith('off');
  expect(after.state).toBe('ended');
  expect(after.report).toBeUndefined();
});
