/**
 * The only file that knows the door: in the window the preload's functions, in a browser a POST for each call, for a
 * guest of a class its socket. Either way a screen gets the value, or a `ScrupleFault` whose sentence is meant for the
 * person in front of it.
 */
import { type CallName, callNames } from '@shared/contract/call-names';
import type { Scruple } from '@shared/contract/calls';
import type { EventName } from '@shared/contract/event-names';
import type { Listen } from '@shared/contract/events';
import type { Fault, Reply } from '@shared/contract/reply';
import type { GuestDoor } from './guest/guest-door';

type Door = (name: CallName, ask: unknown) => Promise<Reply<unknown>>;

declare global {
  interface Window {
    /** Set by the preload; absent in a browser. Each gives a reply as JSON text. */
    readonly scruple?: Readonly<Record<CallName, (ask: unknown) => Promise<string>>>;
    /** Set by the preload too. */
    readonly scrupleEvents?: Readonly<Record<EventName, (hear: (told: unknown) => void) => () => void>>;
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

/** Hears an event of the contract until the given function is called. */
export const listen: Listen = (name, hear) => {
  // biome-ignore lint/plugin/no-type-assertion: main has cut what it tells to the table of events
  const heard = (told: unknown) => hear(told as never);
  return window.scrupleEvents?.[name](heard) ?? hearFromServer(name, heard);
};

/** The sentence to show for anything that was thrown. */
export function faultSentence(thrown: unknown): string {
  return thrown instanceof ScrupleFault ? thrown.message : outOfReach.says;
}

async function call(name: CallName, ask: unknown): Promise<unknown> {
  const reply = await doorInUse()(name, ask);
  if (reply.ok) return reply.value;
  throw new ScrupleFault(reply.fault);
}

function doorInUse(): Door {
  if (window.scruple) return throughPreload;
  return isGuest() ? throughHost : throughServer;
}

/** The host of a class writes into its pages that they are for guests. */
function isGuest(): boolean {
  return document.querySelector('meta[name="scruple-door"]')?.getAttribute('content') === 'guest';
}

let guestDoor: Promise<GuestDoor> | undefined;

/** The student's side of a class is loaded where it is needed alone. */
const throughHost: Door = async (name, ask) => {
  guestDoor ??= import('./guest/guest-door').then(({ openGuestDoor }) => openGuestDoor(tellHere));
  return (await guestDoor).call(name, ask);
};

const throughPreload: Door = async (name, ask) => {
  const text = await window.scruple?.[name](ask);
  if (text === undefined) return { ok: false, fault: outOfReach };
  const reply: Reply<unknown> = JSON.parse(text);
  return reply;
};

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

type Heard = (told: unknown) => void;

const hearers = new Map<string, Set<Heard>>();
let isReading = false;

function hearFromServer(name: EventName, heard: Heard): () => void {
  const others = hearers.get(name) ?? new Set<Heard>();
  hearers.set(name, others.add(heard));
  if (!isReading && !isGuest()) void readEvents();
  return () => void others.delete(heard);
}

/** One request for as long as the page lives; each line of its answer is `{"name","told"}`. */
async function readEvents(): Promise<void> {
  isReading = true;
  try {
    const response = await fetch('/events', { headers: { 'x-scruple-token': token() } });
    const reader = response.ok ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
    let rest = '';
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const lines = (rest + part.value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) tellLine(line);
    }
  } catch {
    // the next one who listens tries again
  }
  isReading = false;
}

function tellLine(line: string): void {
  if (line === '') return;
  const { name, told }: { name: string; told: unknown } = JSON.parse(line);
  tellHere(name, told);
}

function tellHere(name: string, told: unknown): void {
  for (const hear of hearers.get(name) ?? []) hear(told);
}
