/** A guest's browser: the short list of a student's calls, over a socket to the host that served this page. */
import { ClassLink } from '@shared/class-link/class-link';
import { LinkRefused } from '@shared/class-link/link-frame';
import { type KeptSeat, keptSeat } from '@shared/class-link/link-state';
import { type LinkedCalls, sittingByLink, teachersOwn } from '@shared/class-link/sitting-by-link';
import type { CallName } from '@shared/contract/call-names';
import { calls } from '@shared/contract/calls';
import type { Started } from '@shared/contract/learner';
import type { Fault, Reply } from '@shared/contract/reply';
import { guestFrame } from './guest-frame';

/** Tells what main would tell in the app. */
type Tell = (name: 'studentChanged', told: unknown) => void;

export interface GuestDoor {
  call(name: CallName, ask: unknown): Promise<Reply<unknown>>;
}

/** Kept as long as the tab lives: a reload comes back to the seat, and the next one at this computer does not. */
const keptAs = 'scruple-seat';

export function openGuestDoor(tell: Tell): GuestDoor {
  let link: ClassLink | undefined;
  let wasAsked = false;
  const frameFor = (code: string) => ({
    ...guestFrame(code),
    keep: (seat: KeptSeat) => window.sessionStorage.setItem(keptAs, JSON.stringify(seat)),
    changed: (view: object) => tell('studentChanged', view),
  });
  const current = () => {
    const kept = link || wasAsked ? undefined : keptHere();
    wasAsked = true;
    if (!kept) return link;
    link = new ClassLink(frameFor(kept.code), undefined, kept);
    link.comeBack();
    return link;
  };
  const answers: Readonly<Record<string, (ask: unknown) => Promise<unknown>>> = {
    start: async () => started(),
    saveSettings: async (ask) => ask,
    joinClass: async (ask) => {
      const { code, name, rosterCode } = calls.joinClass.asks.parse(ask);
      link?.leave();
      wasAsked = true;
      link = undefined;
      const joined = new ClassLink(frameFor(code), { name, rosterCode });
      const view = await joined.join();
      link = joined;
      return view;
    },
    studentView: async () => {
      const view = current()?.view();
      return view ? { view } : {};
    },
    leaveClass: async () => {
      link?.leave();
      link = undefined;
      window.sessionStorage.removeItem(keptAs);
      return {};
    },
  };
  return { call: (name, ask) => replied(() => answer(name, ask, answers, current)) };
}

async function answer(
  name: CallName,
  ask: unknown,
  answers: Readonly<Record<string, (ask: unknown) => Promise<unknown>>>,
  current: () => ClassLink | undefined,
): Promise<unknown> {
  const own = answers[name];
  if (own) return own(ask);
  const link = current();
  const refusals: Readonly<Record<string, string>> = teachersOwn;
  const refused = refusals[name];
  if (!link || refused !== undefined) throw new GuestRefusal(refused ?? 'A guest can only take part in a class.');
  const linked: LinkedCalls = sittingByLink(link, (says) => new GuestRefusal(says));
  const table: Readonly<Record<string, unknown>> = linked;
  const found = table[name];
  if (typeof found !== 'function') throw new GuestRefusal('A guest can only take part in a class.');
  return found(calls[name].asks.parse(ask));
}

class GuestRefusal extends Error {}

async function replied(run: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await run() };
  } catch (fault) {
    const isSaid = fault instanceof GuestRefusal || fault instanceof LinkRefused;
    const says = isSaid ? fault.message : 'The browser could not do this. Read what you typed again, then try again.';
    return { ok: false, fault: { code: isSaid ? 'refused' : 'failed', says } satisfies Fault };
  }
}

function keptHere(): KeptSeat | undefined {
  try {
    return keptSeat.safeParse(JSON.parse(window.sessionStorage.getItem(keptAs) ?? '')).data;
  } catch {
    return undefined;
  }
}

/** A guest has no settings of her own beyond those of her browser. */
function started(): Started {
  return {
    isFirstStart: false,
    name: '',
    settings: {
      theme: 'system',
      textSize: 100,
      hintWaits: true,
      readsMath: false,
      showsPoints: true,
      playsSounds: false,
    },
    door: 'guest',
    canSaveCopy: false,
  };
}
