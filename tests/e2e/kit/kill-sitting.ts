// Sits a mock over the wire of `serve` as fast as it goes, kills the program at a random moment, starts it again, and
// compares the sitting with what was acknowledged and with the time that was noted before the kill.
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExamId } from '@shared/contract/plan';
import { type SittingView, sittingView } from '@shared/contract/sitting';
import { z } from 'zod';
import { type Server, startServer } from './served';
import { notedClock, sittingAttempts } from './sitting-stored';
import { isStoreWhole } from './stored';

export interface SittingKills {
  readonly acknowledged: number;
  /** What was acknowledged and is not there, or is there twice. */
  readonly wrongAnswers: readonly string[];
  /** Resumed at another item, with other words, or with another draft than was kept. */
  readonly wrongItems: readonly string[];
  /** The largest difference between the time resumed with and the noted one, in milliseconds. */
  readonly largestJumpMs: number;
  readonly unreadable: number;
}

export async function killSitting(folder: string, exam: ExamId, kills: number): Promise<SittingKills> {
  const acknowledged: string[] = [];
  const wrongItems: string[] = [];
  let unreadable = 0;
  let largestJumpMs = 0;
  const prompts = new Map<number, string>();
  let server = await startServer(folder);
  let view = await startMock(server, exam);
  for (let kill = 0; kill < kills; kill++) {
    const last = await sitUntilKilled(server, view, kill, { acknowledged, prompts });
    if (!isStoreWhole(folder)) unreadable++;
    const noted = notedClock(folder, view.id);
    server = await startServer(folder);
    view = viewIn(await server.call('openSitting', { sittingId: view.id }));
    wrongItems.push(...differences(last, view, prompts).map((what) => `kill ${kill}: ${what}`));
    largestJumpMs = Math.max(largestJumpMs, Math.abs((view.limitMs ?? 0) - noted - (view.remainingMs ?? 0)));
  }
  await server.end();
  return {
    acknowledged: acknowledged.length,
    wrongAnswers: compare(acknowledged, sittingAttempts(folder, view.id).map(written), kills),
    wrongItems,
    largestJumpMs,
    unreadable,
  };
}

/** An answer as one text. */
function written({ item, response }: { readonly item: number; readonly response: string }): string {
  return `${item}: ${response}`;
}

/** Acknowledged answers stand in their order; besides them only what was on its way at a kill, and nothing twice. */
function compare(acknowledged: readonly string[], stored: readonly string[], kills: number): string[] {
  let from = 0;
  const lost = acknowledged.filter((answer) => {
    const at = stored.indexOf(answer, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
  const typed = stored.filter((answer) => answer.includes('.'));
  const doubled = typed.filter((answer, at) => typed.indexOf(answer) !== at);
  const more = stored.length - acknowledged.length;
  return [
    ...lost.map((answer) => `lost ${answer}`),
    ...doubled.map((answer) => `twice ${answer}`),
    ...(more > kills ? [`${more} that nobody was told of`] : []),
  ];
}

const planList = z.object({ value: z.array(z.object({ id: z.string(), origin: z.string(), plan: z.unknown() })) });

async function startMock(server: Server, exam: ExamId): Promise<SittingView> {
  const { value } = planList.parse(await server.call('listPlans', {}));
  const mock = value.find(({ origin, id }) => origin === 'mock' && id.includes(exam));
  return viewIn(await server.call('startSitting', { planId: mock?.id ?? exam }));
}

const viewReply = z.object({ ok: z.literal(true), value: sittingView });

function viewIn(reply: unknown): SittingView {
  return viewReply.parse(reply).value;
}

/** What the sitting was when the program was last heard, and what may have become of it by what was asked then. */
interface Last {
  /** The items that it may stand at. */
  readonly items: readonly number[];
  /** What may stand in the box of each of those items. */
  readonly drafts: ReadonlyMap<number, readonly string[]>;
}

interface Seen {
  readonly acknowledged: string[];
  /** The words of each item, as they were first shown. */
  readonly prompts: Map<number, string>;
}

/** Types, answers and goes on to the next item, round and round. */
async function sitUntilKilled(server: Server, begun: SittingView, kill: number, seen: Seen): Promise<Last> {
  const sittingId = begun.id;
  const drafts = new Map<number, readonly string[]>();
  let killed: Promise<unknown> | undefined;
  let items: readonly number[] = [numberOf(begun)];
  let form = begun.item?.form.kind;
  try {
    for (let round = 0; ; round++) {
      const [number = 1] = items;
      const draft = `${kill}.${round}`;
      const before = drafts.get(number)?.at(-1);
      drafts.set(number, before === undefined ? [] : [before, draft]);
      await server.call('keepItemDraft', { sittingId, number, draft });
      drafts.set(number, [draft]);
      const response = form === 'options' ? 'ABCD'.charAt(round % 4) : `${draft}7`;
      drafts.set(number, [draft, response]);
      items = [number, next(number, begun)];
      const answered = viewIn(await server.call('answerItem', { sittingId, number, response }));
      seen.acknowledged.push(written({ item: number, response }));
      killed ??= sleep(Math.random() * 300).then(() => server.end('SIGKILL'));
      drafts.set(number, [response]);
      items = [numberOf(answered), next(number, begun)];
      const gone = viewIn(await server.call('goToItem', { sittingId, number: next(number, begun) }));
      items = [numberOf(gone)];
      form = gone.item?.form.kind;
      note(gone, seen.prompts);
    }
  } catch (gone) {
    if (!killed) throw gone;
    await killed;
    return { items, drafts };
  }
}

function next(number: number, { items }: SittingView): number {
  return (number % items.length) + 1;
}

function numberOf({ item }: SittingView): number {
  return item?.number ?? 0;
}

function note({ item }: SittingView, prompts: Map<number, string>): void {
  if (item && !prompts.has(item.number)) prompts.set(item.number, JSON.stringify(item.problem));
}

function differences(last: Last, { state, item }: SittingView, prompts: ReadonlyMap<number, string>): string[] {
  if (!item) return [`it is ${state}, with no item`];
  const words = prompts.get(item.number);
  const drafts = last.drafts.get(item.number) ?? [];
  return [
    ...(last.items.includes(item.number) ? [] : [`item ${item.number}, not one of ${last.items.join()}`]),
    ...(words === undefined || words === JSON.stringify(item.problem) ? [] : [`other words in item ${item.number}`]),
    ...(drafts.length === 0 || drafts.includes(item.draft) ? [] : [`"${item.draft}", not one of ${drafts.join()}`]),
  ];
}
