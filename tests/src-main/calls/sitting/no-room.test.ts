// A store that is full or read-only in a drill: nothing is acknowledged that is not kept, a sentence says so, the drill goes on.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attemptsIn } from '../../kit/rows';
import { sit } from '../../kit/sit';
import { temporaryFolder } from '../../kit/temporary-folder';

test('a full disk refuses answers with a sentence; clock and draft live on; the answer is taken when there is room', async () => {
  const { calls, clock, dispatch, sittingId, store, known, reports } = await sit({ time: { inAllSeconds: 600 } });
  const ask = { sittingId, number: 1, response: known(1).response };
  const limit = (pages: number) => store.firm.prepare(`PRAGMA max_page_count = ${pages}`).get();
  limit(1);
  let refused = await dispatch('answerItem', { ...ask, response: 'x'.repeat(2000) });
  for (let more = 0; refused.ok && more < 2000; more++)
    refused = await dispatch('answerItem', { ...ask, response: 'x'.repeat(2000) });
  expect(refused).toMatchObject({
    ok: false,
    fault: { code: 'not-kept', says: expect.stringMatching(/disk is full/) },
  });
  const acknowledged = attemptsIn(store).length;
  await calls.keepItemDraft({ sittingId, number: 1, draft: '12.5' });
  clock.pass(60_000);
  const shown = await calls.openSitting({ sittingId });
  expect([shown.remainingMs, shown.item?.draft, shown.state]).toEqual([540_000, '12.5', 'running']);
  limit(1_000_000);
  expect((await calls.answerItem(ask)).state).toBe('item-locked');
  expect(attemptsIn(store)).toHaveLength(acknowledged + 1);
  expect(reports).toEqual([]);
});

test('a folder that cannot be written stops no drill', async () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const { calls, sittingId, known } = await sit({}, { folder: path.join(file, 'Scruple') });
  expect((await calls.start({})).notice).toMatch(/nothing will be kept/);
  expect((await calls.answerItem({ sittingId, number: 1, response: known(1).response })).state).toBe('item-locked');
  await calls.handIn({ sittingId });
  expect((await calls.sittingReport({ sittingId })).points.earned).toBe(1);
});

test('a sitting that another program has gone on with takes nothing here, and says so', async () => {
  const first = await sit();
  const number = first.store.firm.prepare('SELECT count(*) AS n FROM sitting_events').raw().get();
  first.store.firm
    .prepare('INSERT INTO sitting_events (sitting_id, number, event, at) VALUES (?, ?, ?, ?)')
    .run(first.sittingId, Number(number), JSON.stringify({ is: 'pause', at: 10 }), first.clock.now().toISOString());
  const reply = await first.dispatch('answerItem', { sittingId: first.sittingId, number: 1, response: '1' });
  expect(reply).toMatchObject({ ok: false, fault: { says: expect.stringMatching(/another window/) } });
  expect((await first.calls.openSitting({ sittingId: first.sittingId })).state).toBe('paused');
});
