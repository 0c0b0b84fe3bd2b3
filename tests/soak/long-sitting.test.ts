// Three hundred items in a loop: the memory of the program stays flat.
import { expect, test } from 'vitest';
import { plainPlan } from '../kit/plain-plan';
import { openPractice } from '../src-main/kit/practice';
import { attemptsIn } from '../src-main/kit/rows';
import { collectGarbage } from './kit/collect-garbage';

const items = 300;
const sittings = 4;
const megabyte = 1 << 20;

test(`${items} items, ${sittings} times over`, async () => {
  const { calls, store } = openPractice();
  const sitOnce = async () => {
    const begun = await calls.startSitting({ plan: { ...plainPlan, length: { items } } });
    const sittingId = begun.id;
    let open = begun.item;
    for (let number = 1; number <= items; number++) {
      const response = open?.form.kind === 'options' ? 'A' : '12';
      await calls.keepItemDraft({ sittingId, number, draft: response });
      const { item } = await calls.answerItem({ sittingId, number, response });
      if (item?.isLocked !== true) open = (await calls.skipItem({ sittingId, number })).item;
      else if (number < items) open = (await calls.goToItem({ sittingId, number: number + 1 })).item;
    }
    await calls.handIn({ sittingId });
    await calls.sittingReport({ sittingId });
  };
  await sitOnce();
  const before = await heapUsed();
  for (let round = 0; round < sittings; round++) await sitOnce();
  const growth = ((await heapUsed()) - before) / megabyte;
  console.log(`${sittings} sittings of ${items} items: heap ${growth.toFixed(2)} MB`);
  expect(growth / sittings).toBeLessThan(1);
  expect(attemptsIn(store)).toHaveLength(items * (sittings + 1));
});

async function heapUsed(): Promise<number> {
  await collectGarbage();
  return process.memoryUsage().heapUsed;
}
