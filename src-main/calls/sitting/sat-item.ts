/** An item of a sitting that is over, as its report counts it. */
import { stepVerdict } from '@shared/contract/verdict';
import { calledName } from '@shared/engine/print-name';
import type { SatItem } from '@shared/sitting/report';
import { areaCalled, areaOf } from '@shared/skill/areas';
import { rightTile } from '../public-verdict';
import { enteredSteps, lastResponse, scoredOf, stepsOf } from './item-outcome';
import type { Item } from './items';
import type { Sat } from './sat-sitting';

export function satItem(sat: Sat, item: Item): SatItem {
  const { number, problem } = item;
  const { skill } = problem;
  const last = lastResponse(sat, item);
  const stand = sat.sitting.items[number - 1];
  const { danger, withHelp } = scoredOf(sat, number, skill);
  const [mistake] = last?.mistakes ?? [];
  const { called, kind } = last?.marked ?? {};
  const { number: amount, unit } = rightTile(problem);
  return {
    number,
    skillId: skill.id,
    title: skill.title,
    area: areaOf(skill.id),
    areaCalled: areaCalled(areaOf(skill.id)),
    level: skill.level,
    ...(last && { verdict: last.verdict }),
    danger: danger || (last?.danger ?? false),
    withHelp,
    isFlagged: stand?.isFlagged ?? false,
    spentMs: Math.floor(stand?.spentMs ?? 0),
    response: said(item, last?.response ?? ''),
    right: `${amount} ${unit}`.trim(),
    ...(mistake !== undefined && called !== undefined && kind && { mistake: { id: mistake, called, kind } }),
    ...(sat.plan.entry === 'steps' && { steps: enteredOf(sat, item) }),
  };
}

function enteredOf(sat: Sat, { number, problem }: Item): NonNullable<SatItem['steps']> {
  const entered = enteredSteps(sat, number);
  return stepsOf(problem.skill).map((step) => {
    const verdict = stepVerdict.optional().parse(entered.get(step)?.verdict);
    return { step, called: calledName(problem, step), ...(verdict && { verdict }) };
  });
}

/** A chosen option is shown by its words. */
function said({ task: { form } }: Item, response: string): string {
  if (form.kind === 'options') return form.options.find(({ id }) => id === response)?.text ?? response;
  if (form.kind === 'hunt' && response !== '') return response === 'off' ? 'a power of ten off' : 'right';
  return response;
}
