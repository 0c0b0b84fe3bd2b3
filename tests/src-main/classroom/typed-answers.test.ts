// What a class typed, told back to it: in everybody's own numbers, to nobody who still works, and never of a few.
import { expect, test } from 'vitest';
import { dropFactorLeftOut, hoursLeft, openDrips, rightOf, seatedIn } from './kit/led-drips';
import { type OpenClass, until } from './kit/open-class';

const names = ['Ada', 'Ben', 'Cora', 'Dana'];

/** Three answer: one right, two with hours left as hours; Dana still works. */
async function playedThree(host: OpenClass) {
  const students = await seatedIn(host, names);
  const [ada, ben, cora] = students;
  await ada?.answers(rightOf(host, 's1'));
  await ben?.answers(hoursLeft(host, 's2'));
  await cora?.answers(hoursLeft(host, 's3'));
  return students;
}

test('whoever has answered hears how often each way was gone, and what it comes to with her own numbers', async () => {
  const host = await openDrips();
  const [ada] = await playedThree(host);
  if (!ada) throw new Error('Ada has no seat');
  const { ways, standing } = await until(ada.now, (view) => view.standing?.typed !== undefined);
  expect(standing?.typed).toMatchObject({
    number: 1,
    ways: [
      { key: 'hours-left-as-hours', called: 'hours left as hours', count: 2 },
      { key: 'right', count: 1 },
    ],
  });
  expect(ways).toMatchObject({ number: 1, mine: 'right', isScaled: true });
  const printed = (response: string) => Number(response.split(' ')[0]).toLocaleString('en-US');
  expect(ways?.values['right']).toBe(printed(rightOf(host, 's1')));
  expect(ways?.values['hours-left-as-hours']).toBe(printed(hoursLeft(host, 's1')));
});

test('whoever still works hears nothing of it', async () => {
  const host = await openDrips();
  const [ada, , , dana] = await playedThree(host);
  if (!ada || !dana) throw new Error('a seat is missing');
  await until(ada.now, (view) => view.standing?.typed !== undefined);
  const view = await until(dana.now, ({ standing }) => standing?.finished === 3);
  expect(view.standing).not.toHaveProperty('typed');
  expect(view).not.toHaveProperty('ways');
});

test('two answers are not told: each would know the other’s', async () => {
  const host = await openDrips();
  const [ada, ben] = await seatedIn(host, ['Ada', 'Ben']);
  await ada?.answers(rightOf(host, 's1'));
  await ben?.answers(hoursLeft(host, 's2'));
  if (!ada) throw new Error('Ada has no seat');
  const { standing } = await until(ada.now, (view) => view.standing?.finished === 2);
  expect(standing).not.toHaveProperty('typed');
});

test('while she waits a student may look back at her own last slip, with its verdict, and at no other', async () => {
  const host = await openDrips({ numbers: 'same' });
  const [ada] = await seatedIn(host, ['Ada']);
  const first = await ada?.answers(dropFactorLeftOut(host, 's1'));
  expect(first).not.toHaveProperty('lookBack');
  await host.calls.directClass({ is: 'next' });
  const second = await ada?.answers(rightOf(host, 's1', 2));
  expect(second?.lookBack).toMatchObject({
    number: 1,
    isLocked: true,
    verdict: { called: 'drop factor left out', right: { unit: 'gtt/min' } },
  });
});
