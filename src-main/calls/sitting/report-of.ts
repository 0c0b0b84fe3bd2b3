/** The report of a sitting that is over, in words and figures. */
import type { Report } from '@shared/contract/report';
import { badgesOf, safeRunAfter } from '@shared/sitting/badges';
import { shareOf } from '@shared/sitting/interval';
import { limitMs } from '@shared/sitting/pass-time';
import { personalBest } from '@shared/sitting/personal-best';
import { repairPlan } from '@shared/sitting/repair-plan';
import { countSitting, type SatItem } from '@shared/sitting/report';
import { scoringSentences } from '@shared/sitting/score';
import { skillNamed } from '@shared/skills/known-skills';
import type { Services } from '../services';
import { forClassOf } from './for-class/class-plan-calls';
import { itemsOf } from './items';
import { planKey } from './plans';
import { satItem } from './sat-item';
import { rulesOf, type Sat } from './sat-sitting';
import { countedItems, resultOf, type Summaries, type Summary } from './summaries';

export function reportOf(services: Services, summaries: Summaries, sat: Sat): Report {
  const { plan, sitting, startedAt } = sat;
  const items = itemsOf(services.store, sat.id);
  const satItems = countedItems(sat).map((number) => satItem(sat, items.at(sat, number)));
  const counted = countSitting(plan, satItems);
  const before = summaries.over().filter((one) => one.startedAt < startedAt);
  const earlier = before.filter((one) => one.planKey === planKey(plan));
  const repair = repairPlan(plan, counted.mistakes);
  const limit = limitMs(sitting.rules);
  const forClass = forClassOf(services, sat.id);
  return {
    id: sat.id,
    called: plan.called,
    rules: rulesOf(plan),
    ...(plan.mock && plan.draws.exam && { mockOf: plan.draws.exam.id, edition: plan.draws.exam.edition }),
    state: sitting.state === 'timed-out' ? 'timed-out' : 'handed-in',
    startedAt: startedAt.toISOString(),
    spentMs: Math.floor(sitting.spentMs),
    ...(limit !== undefined && { limitMs: limit }),
    ...counted,
    byArea: [...counted.byArea],
    bySteps: [...counted.bySteps],
    mistakes: [...counted.mistakes],
    ...(repair && { repair }),
    best: personalBest(
      plan,
      resultOf(sat),
      earlier.map(({ result }) => result),
    ),
    badges: badgesOf(plan, badgeItems(satItems, counted), {
      safeBefore: safeRunBefore(before),
      topLevel: Math.max(0, ...sat.from.skills.map((id) => skillNamed(id)?.level ?? 0)),
    }),
    earlier: earlier.map(({ row, result }) => ({
      id: row.id,
      startedAt: row.startedAt,
      share: shareOf(result.right, result.of),
    })),
    ...(forClass && { forClass }),
    scoring: scoringSentences(plan),
  };
}

function badgeItems(items: readonly SatItem[], { items: reported }: Pick<Report, 'items'>) {
  return items.map(({ verdict, danger, withHelp, level }, at) => ({
    isAnswered: verdict !== undefined,
    isRight: reported[at]?.isRight ?? false,
    danger,
    withHelp,
    level,
  }));
}

/** How many answers in a row were without a dangerous slip at the end of the sittings before. */
function safeRunBefore(before: readonly Summary[]): number {
  return before.reduce(
    (run, { dangers }) =>
      safeRunAfter(
        dangers.map((danger) => ({ isAnswered: true, danger })),
        run,
      ),
    0,
  );
}
