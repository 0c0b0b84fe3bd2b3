/** Laws about mistakes: enough of them, told apart from the right answer and from each other, in the voice of the app. */
import type { Exact } from '../../quantity/exact';
import { round } from '../../quantity/round';
import type { Skill } from '../../skill/skill';
import { allMistakenValues } from '../mistaken-values';
import { answerOf } from '../problem';
import { blanksIn } from '../template';
import type { Complaint } from './complaint';
import type { Sample } from './sample';

const fewest = 3;
/** A mistake that is right in more than this share of the draws is no mistake there. */
const mostRight = 0.1;
const longestHeadline = 7;
const scolding = /!|\b(oops|sorry|simply|just|obviously|wrong)\b/i;

export function mistakeLaws(skill: Skill, { problems }: Sample): Complaint[] {
  const ids = Object.keys(skill.mistakes);
  const drawn = problems.map((problem) => ({
    answer: answerOf(problem),
    values: new Map(
      allMistakenValues(problem).map(({ mistake, value }) => [mistake.id, round(value, skill.answer.round)]),
    ),
  }));
  const rightShare = (id: string) =>
    drawn.filter(({ answer, values }) => values.get(id)?.equals(answer)).length / drawn.length;
  const agree = (a: string, b: string) => drawn.every(({ values }) => isSame(values.get(a), values.get(b)));
  return [
    ...(ids.length < fewest ? [`mistakes: ${ids.length} are declared; at least ${fewest} are needed`] : []),
    ...ids
      .filter((id) => rightShare(id) > mostRight)
      .map(
        (id) =>
          `mistakes.${id}: gives the right answer in ${Math.round(rightShare(id) * 100)} of 100 draws; at most 10 may`,
      ),
    ...ids.flatMap((id, at) =>
      ids
        .slice(0, at)
        .filter((other) => agree(other, id))
        .map((other) => `mistakes.${id}: always agrees with "${other}"; they are one mistake`),
    ),
    ...ids
      .filter((id) => drawn.every(({ values }) => !values.has(id)))
      .map((id) => `mistakes.${id}: has no value in any draw`),
    ...Object.entries(skill.mistakes).flatMap(([id, mistake]) => wordingOf(id, mistake.says, mistake.headline)),
  ];
}

function isSame(a: Exact | undefined, b: Exact | undefined): boolean {
  return a !== undefined && b !== undefined && a.equals(b);
}

function wordingOf(id: string, says: string, headline: string | undefined): Complaint[] {
  const sentences = says.split(/[.?](?:\s|$)/).filter((part) => part.trim() !== '').length;
  return [
    ...(blanksIn(says).length === 0
      ? [`mistakes.${id}.says: it would fit any answer; use the student's own numbers in a blank`]
      : []),
    ...(sentences > 2 ? [`mistakes.${id}.says: ${sentences} sentences; at most two`] : []),
    ...(scolding.test(`${says} ${headline ?? ''}`)
      ? [
          `mistakes.${id}: a preceptor would not say it so ("${`${says} ${headline ?? ''}`.match(scolding)?.[0] ?? ''}")`,
        ]
      : []),
    ...((headline ?? '').split(/\s+/).length > longestHeadline
      ? [`mistakes.${id}.headline: more than ${longestHeadline} words`]
      : []),
  ];
}
