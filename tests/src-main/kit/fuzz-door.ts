// Asks one call a great many hostile questions and says what went wrong: a rejection, a refusal without its type, a
// write, a changed prototype.
import type { CallName } from '@shared/contract/call-names';
import { calls } from '@shared/contract/calls';
import type { Reply } from '@shared/contract/reply';
import fc from 'fast-check';
import { hostileAsk } from './hostile-asks';
import type { Practice } from './practice';
import { wholeContent } from './rows';

const codes: readonly string[] = ['malformed', 'not-found', 'refused'];

/** Runs until a complaint is found; a complaint fails with the question that caused it. */
export async function fuzzCall({ dispatch, store, reports }: Practice, name: CallName, runs: number): Promise<void> {
  const before = wholeContent(store);
  await fc.assert(
    fc.asyncProperty(
      hostileAsk(name).filter((ask) => !isWellFormedWrite(name, ask)),
      async (ask) => complaintOf(await dispatch(name, ask), name) === undefined,
    ),
    { numRuns: runs },
  );
  if (wholeContent(store) !== before) throw new Error(`${name} wrote something`);
  if (reports.length > 0) throw new Error(`${name} failed: ${reports[0]}`);
}

/** What is wrong with a reply to a hostile question. */
export function complaintOf(reply: Reply<unknown>, name: string): string | undefined {
  if (Object.keys(Object.prototype).length > 0 || 'isOwner' in {}) return `${name} changed the prototype of objects`;
  if (reply.ok) return undefined;
  if (!codes.includes(reply.fault.code)) return `${name} gave ${reply.fault.code}`;
  return reply.fault.says.length > 0 && reply.fault.says.length < 500 ? undefined : `${name} has no fit sentence`;
}

/** Calls whose every well-formed question may write. */
const writing: readonly CallName[] = [
  'saveLearner',
  'drawProblem',
  'saveSettings',
  'savePlan',
  'startSitting',
  'openClass',
];

/** By chance a spoilt question is a good one, with another name or theme; those may write and prove nothing. */
function isWellFormedWrite(name: CallName, ask: unknown): boolean {
  try {
    return writing.includes(name) && calls[name].asks.safeParse(ask).success;
  } catch {
    return false;
  }
}
