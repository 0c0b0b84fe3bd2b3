/** Calls about one item of the sitting that goes on: what is typed, answered, entered and asked for. */
import type { Scruple } from '@shared/contract/calls';
import { Refusal } from '../../refusal';
import type { SittingEvent as Written } from '../../store/sittings';
import { answerItem, type ItemDesk, problemIdOf } from './answer-item';
import { answerItemStep } from './answer-item-step';
import { hintsTaken } from './item-outcome';
import { hintsInSitting } from './item-view';
import type { Live } from './open-sittings';

type ItemCalls = Pick<
  Scruple,
  'keepItemDraft' | 'answerItem' | 'answerItemStep' | 'takeItemHint' | 'goToItem' | 'flagItem' | 'skipItem'
>;

export function itemCalls(desk: ItemDesk): ItemCalls {
  const { sittings, view } = desk;
  return {
    keepItemDraft: async ({ sittingId, number, step = '', draft }) => {
      const { sat } = sittings.now(sittingId);
      if (sat.sitting.items[number - 1]) sittings.keepDraft(sittingId, { item: number, step, draft });
      return {};
    },
    answerItem: async (ask) => view(answerItem(desk, ask)),
    answerItemStep: async (ask) => view(answerItemStep(desk, ask)),
    takeItemHint: async ({ sittingId, number }) => {
      const live = sittings.now(sittingId);
      const rung = hintsTaken(live.sat, number);
      if (live.sat.plan.help && rung >= hintsInSitting)
        throw new Refusal('refused', 'There is no further hint in a sitting; its report shows the whole solution.');
      return view(
        sittings.take(sittingId, { is: 'hint', number }, () => ({ help: helpRow(desk, live, number, rung) })),
      );
    },
    goToItem: async ({ sittingId, number }) => view(sittings.take(sittingId, { is: 'go to', number })),
    flagItem: async ({ sittingId, number, isFlagged }) =>
      view(sittings.take(sittingId, { is: 'flag', number, isFlagged })),
    skipItem: async ({ sittingId, number }) => view(sittings.take(sittingId, { is: 'skip', number })),
  };
}

function helpRow({ services }: ItemDesk, live: Live, number: number, rung: number): NonNullable<Written['help']> {
  return {
    learnerId: services.learner.id,
    problemId: problemIdOf(live.sat.id, number),
    skill: live.itemAt(number).problem.skill.id,
    kind: 'hint',
    rung,
    at: services.now(),
  };
}
