// What a teacher turns on and off, and rounds that she ends: everybody hears of it.
import { expect, test } from 'vitest';
import { hoursLeft, openDrips, seatedIn } from './kit/led-drips';
import { joinStudent, type OpenClass, openClass, until } from './kit/open-class';

const viewOf = async ({ calls }: OpenClass) => (await calls.classView({})).view;
const wallOf = async ({ calls }: OpenClass) => (await calls.projectorView({})).view;

test('students are silent until the teacher lets them choose, and silent again', async () => {
  const host = await openClass();
  const ada = await joinStudent(host, 'Ada');
  expect(ada.joined.isSilent).toBe(true);
  for (const isSilent of [false, true]) {
    expect(await host.calls.directClass({ is: 'silence', isSilent })).toMatchObject({ isSilent });
    await until(ada.now, (view) => view.isSilent === isSilent);
  }
});

test('the wall names nobody until the teacher shows names, and never one whose name is hidden', async () => {
  const host = await openClass();
  const { seats = [] } = await joinedTwo(host);
  expect(await wallOf(host)).not.toHaveProperty('names');
  await host.calls.directClass({ is: 'show names', areShown: true });
  await host.calls.directClass({ is: 'hide name', seatId: seats[0]?.seatId ?? '', isHidden: true });
  expect((await wallOf(host))?.names?.toSorted()).toEqual(['', 'Ben']);
  await host.calls.directClass({ is: 'show names', areShown: false });
  expect(await wallOf(host)).not.toHaveProperty('names');
});

test('a round is ended by the teacher while it runs, and only then; another may follow', async () => {
  const host = await openClass();
  await joinedTwo(host);
  await expect(host.calls.directClass({ is: 'finish' })).rejects.toThrow('No round is running.');
  await host.calls.directClass({ is: 'start' });
  const over = await host.calls.directClass({ is: 'finish' });
  expect(over).toMatchObject({ state: 'between', seats: [{ isDone: true }, { isDone: true }] });
  await expect(host.calls.directClass({ is: 'finish' })).rejects.toThrow('No round is running.');
});

test('a repair round is offered as soon as a mistake is named, and starts once the round is over', async () => {
  const host = await openDrips();
  const [ada] = await seatedIn(host, ['Ada']);
  await ada?.answers(hoursLeft(host, 's1'));
  const view = await until(
    () => viewOf(host),
    (seen) => seen?.repair !== undefined,
  );
  expect(view).toMatchObject({ state: 'running', repair: { called: 'hours left as hours' } });
  await expect(host.calls.directClass({ is: 'repair' })).rejects.toThrow('when the round before it is over');
  await host.calls.directClass({ is: 'finish' });
  expect(await host.calls.directClass({ is: 'repair' })).toMatchObject({
    state: 'running',
    round: { number: 2, called: 'Repair: hours left as hours' },
  });
});

async function joinedTwo(host: OpenClass) {
  await joinStudent(host, 'Ada');
  await joinStudent(host, 'Ben');
  const view = await viewOf(host);
  if (!view) throw new Error('no class is open');
  return view;
}
