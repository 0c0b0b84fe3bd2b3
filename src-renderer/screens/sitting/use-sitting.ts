/** What can be done in a sitting: each action asks the door, and the view that comes back is shown. */
import type { SittingView } from '@shared/contract/sitting';
import { type Dispatch, useReducer } from 'react';
import { type Draft, useDraft } from '../../parts/answer-box/use-draft';
import { scruple } from '../../scruple';
import type { InClass } from './in-class';
import { openedSitting, type SittingChange, type SittingScreenState, sittingReducer } from './sitting-state';
import { type Turning, turning } from './turning';
import { type Ask, useCallQueue } from './use-call-queue';
import { useTold } from './use-told';

export interface SittingActions extends Turning, ItemActions {
  readonly pause: () => void;
  readonly resume: () => void;
  /** Asks how the sitting stands: a clock on the screen has come to its end. */
  readonly refresh: () => void;
  /** Keeps what is typed and pauses where that is allowed; what follows happens afterwards. */
  readonly leave: (then: () => void) => void;
}

interface ItemActions {
  /** Types, or chooses an option. */
  readonly type: (text: string) => void;
  readonly answer: () => void;
  readonly typeStep: (step: string, text: string) => void;
  readonly answerStep: (step: string, response: string) => void;
  readonly takeHint: () => void;
  /** On to the next item: the one drawn ahead is there at once; after the last one the sitting is handed in. */
  readonly goOn: () => void;
  readonly flag: () => void;
  readonly skip: () => void;
}

interface Sitting {
  readonly state: SittingScreenState;
  readonly change: Dispatch<SittingChange>;
  readonly actions: SittingActions;
}

export function useSitting(opening: SittingView, inClass?: InClass): Sitting {
  const [state, change] = useReducer(sittingReducer, opening, (view) => openedSitting(view, performance.now()));
  const { view } = state;
  const sittingId = view.id;
  const draft = useDraft(`${sittingId} ${view.item?.number}`);
  const { ask, afterwards, isBusy } = useCallQueue(change);
  useTold(inClass?.told, isBusy, change);
  const turn = turning(state, change, draft, ask);
  const pause = () => {
    draft.flush();
    ask('pause', () => scruple.pauseSitting({ sittingId }));
  };
  const actions: SittingActions = {
    ...turn,
    ...itemActions(state, change, draft, ask, inClass?.isLed ? () => undefined : turn.handIn),
    pause,
    resume: () => ask('resume', () => scruple.resumeSitting({ sittingId })),
    refresh: () => ask('refresh', () => scruple.openSitting({ sittingId })),
    leave: (then) => {
      if (view.rules.pause && view.state !== 'paused') pause();
      else draft.flush();
      afterwards(then);
    },
  };
  return { state, change, actions };
}

function itemActions(
  { view, draft: text }: SittingScreenState,
  change: Dispatch<SittingChange>,
  draft: Draft,
  ask: Ask,
  afterLast: () => void,
): ItemActions {
  const { id: sittingId, item, items, rules, ahead } = view;
  const number = item?.number ?? 0;
  const ofItem = { sittingId, number };
  const isTakenAtOnce = item?.form.kind !== 'typed' && rules.feedback === 'end' && rules.goesBack;
  return {
    type: (typed) => {
      change({ is: 'typed', text: typed });
      if (isTakenAtOnce) ask(`answer ${number} ${typed}`, () => scruple.answerItem({ ...ofItem, response: typed }));
      else draft.keep(() => scruple.keepItemDraft({ ...ofItem, draft: typed }));
    },
    answer: () => {
      if (text.trim() === '') return;
      draft.forget();
      change({ is: 'entered', text });
      ask(`answer ${number}`, () => scruple.answerItem({ ...ofItem, response: text }));
    },
    typeStep: (step, typed) => {
      change({ is: 'step-typed', step, text: typed });
      draft.keep(() => scruple.keepItemDraft({ ...ofItem, step, draft: typed }));
    },
    answerStep: (step, response) => {
      draft.forget();
      ask(`step ${number} ${step}`, () => scruple.answerItemStep({ ...ofItem, step, response }));
    },
    takeHint: () => ask('hint', () => scruple.takeItemHint(ofItem)),
    goOn: () => {
      if (!ahead) return afterLast();
      change({ is: 'went-ahead', at: performance.now() });
      ask(`on ${ahead.number}`, () => scruple.goToItem({ sittingId, number: ahead.number }));
    },
    flag: () => {
      const isFlagged = items.some((it) => it.number === number && it.isFlagged);
      ask('flag', () => scruple.flagItem({ ...ofItem, isFlagged: !isFlagged }));
    },
    skip: () => {
      draft.flush();
      ask(`skip ${number}`, () => scruple.skipItem(ofItem));
    },
  };
}
