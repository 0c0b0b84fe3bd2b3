// Answers problems in the real window as fast as it goes, kills the program at a random moment after the first
// acknowledgement, starts it again, and compares what was acknowledged with what stands in the store. Each response is another one, so that a double shows.
import { setTimeout as sleep } from 'node:timers/promises';
import { killApp, startApp } from './app';
import { attemptsIn, isStoreWhole } from './stored';

export interface Kills {
  readonly acknowledged: number;
  /** Acknowledged and not in the store. */
  readonly lost: readonly string[];
  /** In the store more than once. */
  readonly doubled: readonly string[];
  /** How often the store did not pass its check afterwards. */
  readonly unreadable: number;
  /** The longest start after a kill. */
  readonly slowestStartMs: number;
}

export async function killInUse(folder: string, kills: number): Promise<Kills> {
  const acknowledged: string[] = [];
  let unreadable = 0;
  let slowestStartMs = 0;
  for (let kill = 0; kill < kills; kill++) {
    const begun = performance.now();
    const started = await startApp({ folder });
    slowestStartMs = Math.max(slowestStartMs, performance.now() - begun);
    await new Promise<void>((first) =>
      started.page
        .exposeFunction('acknowledge', (response: string) => {
          acknowledged.push(response);
          first();
        })
        .then(() => started.page.evaluate(answerWithoutEnd(kill))),
    );
    await sleep(Math.random() * 600);
    await killApp(started);
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

/** Draws, types and answers for ever in the page. */
function answerWithoutEnd(kill: number): string {
  return `void (async () => {
    for (let number = 0; ; number++) {
      const drawn = await window.scruple.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
      const { value } = JSON.parse(drawn);
      const ask = { problemId: value.problem.id };
      await window.scruple.keepDraft({ ...ask, draft: String(number) });
      const response = '${kill}.' + number + ' kg';
      const reply = JSON.parse(await window.scruple.answer({ ...ask, response, elapsedMs: number }));
      if (reply.ok) await window.acknowledge(response);
    }
  })()`;
}
