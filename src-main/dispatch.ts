/**
 * The one door: every question of every screen comes through here, whichever wire it came over. The name must be in the
 * table, the question must fit its schema, and the answer is cut to what its schema names, so that nothing leaks.
 */
import { type CallName, callNames } from '@shared/contract/call-names';
import { calls, type Scruple } from '@shared/contract/calls';
import type { Fault, Reply } from '@shared/contract/reply';
import { Refusal } from './refusal';

/** A reason may name keys that were sent; it is cut before they fill the reply. */
const longestReason = 200;

/** The schema library compiles a checker for each schema that it uses; for the first few uses that takes longer than it saves. */
const uncompiled = 3;
type How = { readonly jitless: boolean };

export type Dispatch = (name: unknown, ask: unknown) => Promise<Reply<unknown>>;

/** Opens the door over a set of answers. `report` hears of faults of ours; it is never given what a student typed. */
export function openDispatch(answers: Scruple, report: (call: string, fault: unknown) => void): Dispatch {
  const uses = new Map<CallName, number>();
  return async (name, ask) => {
    const call = callNames.find((known) => known === name);
    if (!call) return refused('unknown-call', 'Scruple does not know this question.');
    const count = uses.get(call) ?? 0;
    uses.set(call, count + 1);
    const how = { jitless: count < uncompiled };
    try {
      const parsed = parseAsk(call, ask, how);
      if (!parsed.ok) return refused('malformed', parsed.says);
      const value = await answers[call](parsed.value);
      return { ok: true, value: cut(call, value, how) };
    } catch (fault) {
      if (fault instanceof Refusal) return refused(fault.code, fault.message);
      report(call, fault);
      return refused('failed', 'Scruple could not do this. Nothing that you typed is lost; try again.');
    }
  };
}

function refused(code: Fault['code'], says: string): Reply<never> {
  return { ok: false, fault: { code, says } };
}

/** Parses a question; hostile objects (getters that throw, cycles) are refused like any other misfit. */
function parseAsk(call: CallName, ask: unknown, how: How): { ok: true; value: never } | { ok: false; says: string } {
  try {
    const parsed = calls[call].asks.safeParse(ask, how);
    // biome-ignore lint/plugin/no-type-assertion: the schema of this very call has parsed the value
    if (parsed.success) return { ok: true, value: parsed.data as never };
    const [issue] = parsed.error.issues;
    const where = issue?.path.length ? ` at "${issue.path.map(String).join('.')}"` : '';
    const why = `${where}: ${issue?.message ?? 'it does not fit'}`.slice(0, longestReason);
    return { ok: false, says: `The question "${call}" is not well formed${why}.` };
  } catch {
    return { ok: false, says: `The question "${call}" is not well formed.` };
  }
}

/** Gives only what the schema names; an answer of another shape is a fault of ours. */
function cut(call: CallName, value: unknown, how: How): unknown {
  return calls[call].gives.parse(value, how);
}
