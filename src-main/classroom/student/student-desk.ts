/** The class that this computer's student sits in, if there is one. Nothing here listens on a port. */
import { ClassLink } from '@shared/class-link/class-link';
import { LinkRefused } from '@shared/class-link/link-frame';
import { keptSeat } from '@shared/class-link/link-state';
import { type LinkedCalls, sittingByLink, teachersOwn } from '@shared/class-link/sitting-by-link';
import type { Scruple } from '@shared/contract/calls';
import type { OwnCalls } from '../../calls/all-calls';
import type { Services } from '../../calls/services';
import { Refusal } from '../../refusal';
import { forgetHeldSeat, heldSeatOf, keepHeldSeat } from '../../store/held-seat';
import type { Teller } from '../../teller';
import { tlsFrame } from './tls-frame';

type StudentCalls = Pick<Scruple, 'joinClass' | 'studentView' | 'leaveClass'>;

export interface StudentDesk {
  readonly calls: StudentCalls;
  /** Calls of sittings, those of the class taken by the class. */
  routed(own: OwnCalls): OwnCalls;
  close(): void;
}

export function openStudentDesk({ store }: Services, teller: Teller): StudentDesk {
  let link: ClassLink | undefined;
  let wasAsked = false;
  const frameFor = (address: string, code: string) => ({
    ...tlsFrame(address, code),
    keep: (seat: unknown) => {
      try {
        keepHeldSeat(store, seat);
      } catch {
        // without room the seat lives on in this process, and the next change tries again
      }
    },
    changed: (view: ReturnType<ClassLink['view']> & object) => teller.tell('studentChanged', () => view),
  });
  /** A seat that was held when the app closed comes back once. */
  const current = () => {
    const kept = link || wasAsked ? undefined : keptSeat.safeParse(heldSeatOf(store)).data;
    wasAsked = true;
    if (!kept) return link;
    link = new ClassLink(frameFor(kept.address, kept.code), undefined, kept);
    link.comeBack();
    return link;
  };
  const calls: StudentCalls = {
    joinClass: async ({ address, code, name, rosterCode }) => {
      if (address === undefined) throw new Refusal('refused', 'Type the address that stands on the teacher’s screen.');
      link?.leave();
      link = undefined;
      wasAsked = true;
      const joined = new ClassLink(frameFor(address, code), { name, rosterCode });
      try {
        const view = await joined.join();
        link = joined;
        return view;
      } catch (fault) {
        if (fault instanceof LinkRefused) throw new Refusal('refused', fault.message);
        throw fault;
      }
    },
    studentView: async () => {
      const view = current()?.view();
      return view ? { view } : {};
    },
    leaveClass: async () => {
      link?.leave();
      link = undefined;
      wasAsked = true;
      forgetHeldSeat(store);
      return {};
    },
  };
  return { calls, close: () => link?.stop(), routed: (own) => routed(own, () => current()) };
}

/** A call with the id of the class's sitting goes to the class, every other one stays here. */
function routed(own: OwnCalls, linkNow: () => ClassLink | undefined): OwnCalls {
  const linked = (sittingId: string): LinkedCalls | undefined => {
    const link = sittingId.startsWith('class.') ? linkNow() : undefined;
    return link && sittingByLink(link, (says) => new Refusal('refused', says));
  };
  const refused = (name: keyof typeof teachersOwn, sittingId: string) => {
    if (sittingId.startsWith('class.')) throw new Refusal('refused', teachersOwn[name]);
  };
  return {
    ...own,
    openSitting: (ask) => (linked(ask.sittingId) ?? own).openSitting(ask),
    keepItemDraft: (ask) => (linked(ask.sittingId) ?? own).keepItemDraft(ask),
    answerItem: (ask) => (linked(ask.sittingId) ?? own).answerItem(ask),
    answerItemStep: (ask) => (linked(ask.sittingId) ?? own).answerItemStep(ask),
    takeItemHint: (ask) => (linked(ask.sittingId) ?? own).takeItemHint(ask),
    goToItem: (ask) => (linked(ask.sittingId) ?? own).goToItem(ask),
    flagItem: (ask) => (linked(ask.sittingId) ?? own).flagItem(ask),
    skipItem: (ask) => (linked(ask.sittingId) ?? own).skipItem(ask),
    handIn: (ask) => (linked(ask.sittingId) ?? own).handIn(ask),
    pauseSitting: async (ask) => {
      refused('pauseSitting', ask.sittingId);
      return own.pauseSitting(ask);
    },
    resumeSitting: async (ask) => {
      refused('resumeSitting', ask.sittingId);
      return own.resumeSitting(ask);
    },
    sittingReport: async (ask) => {
      refused('sittingReport', ask.sittingId);
      return own.sittingReport(ask);
    },
    reviewItem: async (ask) => {
      refused('reviewItem', ask.sittingId);
      return own.reviewItem(ask);
    },
  };
}
