/** What a student's side knows of her class: the last view of the host, what waits to be acknowledged, what is being typed. */
import { z } from 'zod';
import { seatToken } from '../contract/classroom/seat';
import {
  hostedView,
  type ClassLink as LinkStatus,
  type Standing,
  type StudentView,
} from '../contract/classroom/student-view';
import { counter, type Deed, deed, type HostMessage, type StudentMessage } from '../contract/classroom/wire';
import type { SittingView } from '../contract/sitting';

export type DeedMessage = StudentMessage & { readonly is: 'deed' };

/** What is kept of a seat, so that a restart of this computer comes back to it and sends what waited. */
export const keptSeat = z.object({
  address: z.string(),
  code: z.string(),
  token: seatToken,
  counter: z.int().min(0),
  outbox: z.array(z.object({ is: z.literal('deed'), counter, round: z.int(), deed })),
  drafts: z.record(z.string(), z.string()),
  view: hostedView,
});
export type KeptSeat = z.infer<typeof keptSeat>;

export interface LinkState {
  readonly status: LinkStatus;
  readonly says?: string | undefined;
  readonly view?: KeptSeat['view'] | undefined;
  readonly standing?: Standing | undefined;
  readonly token?: string | undefined;
  /** The last counter that was given out. */
  readonly counter: number;
  /** In order; each is sent again after every return until it is acknowledged. */
  readonly outbox: readonly DeedMessage[];
  readonly drafts: Readonly<Record<string, string>>;
}

export const outOfReach = 'Host out of reach. Keep going, answers wait here.';

export const newLink: LinkState = { status: 'down', counter: 0, outbox: [], drafts: {} };

/** A link as it was kept. */
export function linkOf({ token, counter: last, outbox, drafts, view }: KeptSeat): LinkState {
  return { status: 'down', says: outOfReach, token, counter: last, outbox, drafts, view };
}

/** A link as it is kept; nothing before there is a seat. */
export function keptOf(link: LinkState, { address, code }: Pick<KeptSeat, 'address' | 'code'>): KeptSeat | undefined {
  const { token, counter, outbox, drafts, view } = link;
  return token === undefined || !view
    ? undefined
    : { address, code, token, counter, outbox: [...outbox], drafts, view };
}

/** The link with one more deed; it is shown at once as far as nobody needs to mark it. */
export function withDeed(link: LinkState, does: Deed): { readonly link: LinkState; readonly message: DeedMessage } {
  const next = link.counter + 1;
  const message: DeedMessage = { is: 'deed', counter: next, round: link.view?.round.number ?? 1, deed: does };
  const shown = does.is === 'go to' ? goneOn(link.view?.sitting, does.number) : undefined;
  const drafts = does.is === 'answer' ? withDraft(link, does.number, '', does.response).drafts : link.drafts;
  const view = link.view && shown ? { ...link.view, sitting: shown } : link.view;
  return { message, link: { ...link, counter: next, outbox: [...link.outbox, message], drafts, view } };
}

/** The link with something being typed; only this side knows of it. */
export function withDraft(link: LinkState, number: number, step: string, draft: string): LinkState {
  return { ...link, drafts: { ...link.drafts, [draftKey(link, number, step)]: draft } };
}

/** What a message of the host makes of it. */
export function afterMessage(link: LinkState, message: HostMessage): LinkState {
  switch (message.is) {
    case 'seated': {
      const outbox = link.outbox.filter((one) => one.counter > message.taken);
      const last = Math.max(link.counter, message.taken);
      return { ...link, status: 'up', says: undefined, token: message.token, outbox, counter: last };
    }
    case 'view':
      return { ...link, view: withGoneOn(link, message.view) };
    case 'taken':
      return { ...link, outbox: link.outbox.filter((one) => one.counter > message.counter) };
    case 'not taken':
      return { ...link, outbox: link.outbox.filter((one) => one.counter !== message.counter), says: message.says };
    case 'standing':
      return { ...link, standing: message.standing };
    case 'gone':
      return { ...link, status: 'gone', says: message.says };
    case 'refused':
      return { ...link, says: message.says };
    case 'welcome':
    case 'proved':
      return link;
    default:
      return message satisfies never;
  }
}

/** The class as the student's screen shows it; nothing before the host's first view. */
export function studentViewOf(link: LinkState): StudentView | undefined {
  const { view, status, says, standing, outbox } = link;
  if (!view) return undefined;
  const { sitting, ...rest } = view;
  return {
    ...rest,
    ...(sitting && { sitting: withDrafts(link, sitting) }),
    link: status,
    ...(says !== undefined && { says }),
    waiting: outbox.filter((one) => one.deed.is === 'answer' || one.deed.is === 'step').length,
    ...(standing && { standing }),
  };
}

/** A view that the host said before it heard where she has gone on to. */
function withGoneOn({ outbox }: LinkState, view: KeptSeat['view']): KeptSeat['view'] {
  let { sitting } = view;
  for (const { deed: does, round } of outbox) {
    const isHere = does.is === 'go to' && round === view.round.number;
    sitting = (isHere ? goneOn(sitting, does.number) : undefined) ?? sitting;
  }
  return sitting ? { ...view, sitting } : view;
}

/** The item ahead opened on this side; the host hears of it with what comes next. */
function goneOn(sitting: SittingView | undefined, number: number): SittingView | undefined {
  if (sitting?.state !== 'item-locked' || sitting.ahead?.number !== number) return undefined;
  const { ahead, ...rest } = sitting;
  const items = rest.items.map((item) => (item.number === number ? { ...item, mark: 'open' as const } : item));
  return {
    ...rest,
    state: 'running',
    items,
    item: ahead,
    ...(rest.itemLimitMs !== undefined && { itemRemainingMs: rest.itemLimitMs }),
  };
}

function withDrafts(link: LinkState, sitting: SittingView): SittingView {
  const { item } = sitting;
  if (!item || item.isLocked) return sitting;
  const draft = link.drafts[draftKey(link, item.number, '')] ?? item.draft;
  const own = item.problem.steps.flatMap(({ name }) => {
    const typed = link.drafts[draftKey(link, item.number, name)];
    return typed === undefined ? [] : [[name, typed] as const];
  });
  return { ...sitting, item: { ...item, draft, stepDrafts: { ...item.stepDrafts, ...Object.fromEntries(own) } } };
}

function draftKey({ view }: LinkState, number: number, step: string): string {
  return `${view?.round.number ?? 1}.${number} ${step}`;
}
