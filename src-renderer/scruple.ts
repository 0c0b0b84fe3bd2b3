/**
 * The only file that knows the door: in the window the preload's functions, in a browser a POST for each call. Either
 * way a screen gets the value, or a `ScrupleFault` whose sentence is meant for the person in front of it.
 */
import { type CallName, callNames } from '@shared/contract/call-names';
import type { Scruple } from '@shared/contract/calls';
import type { Fault, Reply } from '@shared/contract/reply';

type Door = (name: CallName, ask: unknown) => Promise<Reply<unknown>>;

declare global {
  interface Window {
    /** Set by the preload; absent in a browser. */
    readonly scruple?: Readonly<Record<CallName, (ask: unknown) => Promise<Reply<unknown>>>>;
  }
}

/** A call that was refused or failed; the message is the sentence to show. */
export class ScrupleFault extends Error {
  readonly code: Fault['code'];

  constructor({ code, says }: Fault) {
    super(says);
    this.name = 'ScrupleFault';
    this.code = code;
  }
}

const functions = Object.fromEntries(callNames.map((name) => [name, (ask: unknown) => call(name, ask)]));

/** Every call of the contract, as a function. */
// biome-ignore lint/plugin/no-type-assertion: built from the list of names; main checks each ask and each reply against the table
export const scruple = functions as unknown as Scruple;

/** The sentence to show for anything that was thrown. */
export function faultSentence(thrown: unknown): string {
  return thrown instanceof ScrupleFault ? thrown.message : outOfReach.says;
}

async function call(name: CallName, ask: unknown): Promise<unknown> {
  const reply = await (window.scruple ? throughPreload : throughServer)(name, ask);
  if (reply.ok) return reply.value;
  throw new ScrupleFault(reply.fault);
}

const throughPreload: Door = async (name, ask) => window.scruple?.[name](ask) ?? { ok: false, fault: outOfReach };

const throughServer: Door = async (name, ask) => {
  try {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-scruple-token': token() },
      body: JSON.stringify(ask),
    });
    const reply: Reply<unknown> = await response.json();
    return reply;
  } catch {
    return { ok: false, fault: outOfReach };
  }
};

const outOfReach: Fault = {
  code: 'failed',
  says: 'Scruple does not answer. Check that it is still running, then try again.',
};

const tokenKey = 'scruple-token';

/** The token of the printed address, kept for reloads of this tab. */
function token(): string {
  const printed = new URLSearchParams(window.location.search).get('token');
  if (printed !== null) window.sessionStorage.setItem(tokenKey, printed);
  return printed ?? window.sessionStorage.getItem(tokenKey) ?? '';
}
