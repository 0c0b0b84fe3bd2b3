// Answers problems over the wire of `serve` as fast as it goes, kills it at a random moment after the first acknowledgement,
// starts it again, and compares what was acknowledged with what stands in the store. Each response is another one, so that
// a double shows.
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Kills } from './kill-in-use';
import { type Server, startServer } from './served';
import { attemptsIn, isStoreWhole } from './stored';

export async function killServer(folder: string, kills: number): Promise<Kills> {
  const acknowledged: string[] = [];
  let unreadable = 0;
  let slowestStartMs = 0;
  for (let kill = 0; kill < kills; kill++) {
    const begun = performance.now();
    const server = await startServer(folder);
    slowestStartMs = Math.max(slowestStartMs, performance.now() - begun);
    await answerUntilKilled(server, kill, acknowledged);
    if (!isStoreWhole(folder)) unreadable++;
  }
  const stored = attemptsIn(folder).map(({ response }) => response);
  const all = new Set(stored);
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((response) => !all.has(response)),
    doubled: stored.filter((response, at) => stored.indexOf(response) !== at),
    unreadable,
    slowestStartMs,
  };
}

const drawnReply = z.object({ value: z.object({ problem: z.object({ id: z.string() }) }) });
const okReply = z.object({ ok: z.literal(true) });

async function answerUntilKilled(server: Server, kill: number, acknowledged: string[]): Promise<void> {
  let killed: Promise<unknown> | undefined;
  try {
    for (let number = 0; ; number++) {
      const drawn = await server.call('drawProblem', { skillId: 'conversions.lb-to-kg', stage: 'alone' });
      const { id } = drawnReply.parse(drawn).value.problem;
      const response = `${kill}.${number} kg`;
      const reply = await server.call('answer', { problemId: id, response, elapsedMs: number });
      if (okReply.safeParse(reply).success) acknowledged.push(response);
      killed ??= sleep(Math.random() * 300).then(() => server.end('SIGKILL'));
    }
  } catch (gone) {
    if (!killed) throw gone;
    await killed;
  }
}
