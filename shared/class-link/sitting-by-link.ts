/** The calls of a sitting as a student of a class makes them: the same as alone, over the line to the host. */
import type { Asks, Scruple } from '../contract/calls';
import type { Deed } from '../contract/classroom/wire';
import type { SittingView } from '../contract/sitting';
import type { ClassLink } from './class-link';

/** The calls of a sitting that a class takes. */
export type LinkedCalls = Pick<
  Scruple,
  | 'openSitting'
  | 'keepItemDraft'
  | 'answerItem'
  | 'answerItemStep'
  | 'takeItemHint'
  | 'goToItem'
  | 'flagItem'
  | 'skipItem'
  | 'handIn'
>;

/** Calls of a sitting that only the teacher has a say in; each says why. */
export const teachersOwn = {
  pauseSitting: 'Your teacher pauses the class.',
  resumeSitting: 'The class goes on when your teacher says so.',
  sittingReport: 'The results of a class stand on the teacher’s screen.',
  reviewItem: 'Your teacher shows the solutions of a class.',
} as const;

/** `refuse` makes the fault that the door knows. */
export function sittingByLink(link: ClassLink, refuse: (says: string) => Error): LinkedCalls {
  const present = (sitting: SittingView | undefined): SittingView => {
    if (sitting) return sitting;
    throw refuse('Nothing of this class is open to you now.');
  };
  const does = async (deed: Deed) => present(await link.does(deed));
  return {
    openSitting: async () => present(link.view()?.sitting),
    keepItemDraft: async ({ number, step = '', draft }: Asks<'keepItemDraft'>) => {
      link.keepDraft(number, step, draft);
      return {};
    },
    answerItem: ({ number, response }) => does({ is: 'answer', number, response }),
    answerItemStep: ({ number, step, response }) => does({ is: 'step', number, step, response }),
    takeItemHint: ({ number }) => does({ is: 'hint', number }),
    goToItem: ({ number }) => does({ is: 'go to', number }),
    flagItem: ({ number, isFlagged }) => does({ is: 'flag', number, isFlagged }),
    skipItem: ({ number }) => does({ is: 'skip', number }),
    handIn: () => does({ is: 'hand in', round: link.view()?.round.number ?? 1 }),
  };
}
