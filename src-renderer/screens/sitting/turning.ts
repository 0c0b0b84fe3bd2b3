/** Going from question to question: what stands in one is handed in before another is opened. */
import type { SittingView } from '@shared/contract/sitting';
import type { Dispatch } from 'react';
import type { Draft } from '../../parts/answer-box/use-draft';
import { scruple } from '../../scruple';
import { isLastQuestion, isLeftOpen, isUnsent, numberAfter } from './exam-order';
import { isOver, type SittingChange, type SittingScreenState } from './sitting-state';
import { isAskedAgain } from './sitting-words';
import type { Ask } from './use-call-queue';

export interface Turning {
  /** To another question. */
  readonly goTo: (number: number) => void;
  readonly next: () => void;
  /** To the list before handing in. */
  readonly review: () => void;
  readonly handIn: () => void;
}

export function turning(
  { view, draft: text, lastEntry }: SittingScreenState,
  change: Dispatch<SittingChange>,
  draft: Draft,
  ask: Ask,
): Turning {
  const sittingId = view.id;
  const number = view.item?.number ?? 0;
  /**
   * Hands in what is unsent. Gives the view of now, or nothing where the entry was asked again and the item stays; an
   * entry that was asked about before and left as it is holds nobody back.
   */
  const sent = async (): Promise<SittingView | undefined> => {
    if (!isUnsent(view, text) || text === lastEntry) return view;
    draft.forget();
    change({ is: 'entered', text });
    const told = await scruple.answerItem({ sittingId, number, response: text });
    change({ is: 'told', view: told, at: performance.now() });
    return told.item?.number === number && isAskedAgain(told.item.verdict) ? undefined : told;
  };
  const goTo = (to: number) =>
    ask('go', async () => {
      const now = await sent();
      return now && scruple.goToItem({ sittingId, number: to });
    });
  const review = () =>
    ask('go', async () => {
      if (await sent()) change({ is: 'panel-changed', panel: 'review' });
      return undefined;
    });
  return {
    goTo,
    review,
    /** Without going back an answer opens the next question by itself; the last one is asked about first. */
    next: () => {
      const to = numberAfter(view);
      const isLast = isLastQuestion(view);
      if (isLast && view.rules.goesBack) return review();
      if (isLast) return change({ is: 'asked', asking: 'handing-in' });
      if (isLeftOpen(view, text)) return ask('go', () => scruple.skipItem({ sittingId, number }));
      if (view.rules.goesBack && to !== undefined) return goTo(to);
      ask('go', async () => {
        await sent();
        return undefined;
      });
    },
    handIn: () =>
      ask('hand-in', async () => {
        const now = await sent();
        return now && !isOver(now.state) ? scruple.handIn({ sittingId }) : now;
      }),
  };
}
