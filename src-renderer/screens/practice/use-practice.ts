/** What a student can do with a problem: each action asks the door and puts what comes back into the state. */
import { type Dispatch, useEffect, useRef } from 'react';
import { useDraft } from '../../parts/answer-box/use-draft';
import { hintWaitMs } from '../../parts/hint-ladder/next-hint';
import { faultSentence, scruple } from '../../scruple';
import type { PracticeChange, PracticeState } from './practice-state';

export interface PracticeActions {
  readonly type: (text: string) => void;
  readonly check: (response: string) => void;
  readonly takeHint: () => void;
  readonly checkStep: () => void;
  readonly reveal: () => void;
  /** Resolves when what was typed is kept, so that no other screen tells of an older draft. */
  readonly settle: () => Promise<void>;
}

const longestMs = 86_400_000;

export function usePractice(
  state: PracticeState,
  change: Dispatch<PracticeChange>,
  hintWaits: boolean,
): PracticeActions {
  const { problem } = state;
  const shownAt = useRef(0);
  const isAsking = useRef(false);
  const draft = useDraft(problem.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time counts from when this problem was shown
  useEffect(() => {
    shownAt.current = performance.now();
  }, [problem.id]);
  const elapsedMs = () => Math.min(longestMs, Math.round(performance.now() - shownAt.current));

  /** One call at a time: a second Enter while the first is under way does nothing. */
  const ask = async (call: () => Promise<PracticeChange>) => {
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      change(await call());
    } catch (thrown) {
      change({ is: 'failed', says: faultSentence(thrown) });
    } finally {
      isAsking.current = false;
    }
  };

  return {
    type: (text) => {
      change({ is: 'typed', text });
      draft.keep(() => scruple.keepDraft({ problemId: problem.id, draft: text }));
    },
    check: (response) =>
      ask(async () => {
        draft.forget();
        const marked = await scruple.answer({ problemId: problem.id, response, elapsedMs: elapsedMs() });
        return { is: 'marked', marked, response };
      }),
    takeHint: () =>
      ask(async () => {
        const hint = await scruple.takeHint({ problemId: problem.id, rung: state.hints.length });
        return { is: 'hint-taken', hint, nextAt: hintWaits ? performance.now() + hintWaitMs : 0 };
      }),
    checkStep: () =>
      ask(async () => {
        const at = state.currentStep ?? 0;
        const step = problem.steps[at]?.name ?? '';
        const response = state.steps[at]?.draft ?? '';
        const marked = await scruple.answerStep({ problemId: problem.id, step, response, elapsedMs: elapsedMs() });
        return { is: 'step-marked', at, marked };
      }),
    settle: draft.settle,
    reveal: () => ask(async () => ({ is: 'revealed', solution: await scruple.reveal({ problemId: problem.id }) })),
  };
}
