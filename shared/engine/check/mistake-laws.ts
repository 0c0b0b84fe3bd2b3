/** Laws about mistakes: enough of them, told apart from the right answer and from each other, in the voice of the app. */
import type { Skill } from '../../skill/skill';
import { isText, rightText } from '../answer-text';
import { allMistakenTexts } from '../mistaken-texts';
import { allMistakenValues } from '../mistaken-values';
import { answerOf, type Problem, rounded } from '../problem';
import { blanksIn } from '../template';
import type { Complaint } from './complaint';
import type { Sample } from './sample';

const fewest = 3;
/** A mistake that is right in more than this share of the draws is no mistake there. */
const mostRight = 0.1;
/** With few choices, a wrong number often leads to the right one; a mistake that hardly ever shows is none all the same. */
const mostRightChoice = 0.9;
const longestHeadline = 7;
const scolding = /!|\b(oops|sorry|simply|just|obviously|wrong)\b/i;

export function mistakeLaws(skill: Skill, { problems }: Sample): Complaint[] {
  const ids = Object.keys(skill.mistakes);
  const most = skill.answer.kind === 'choice' ? mostRightChoice : mostRight;
  const drawn = problems.map(outcomes);
  const rightShare = (id: string) =>
    drawn.filter(({ right, leads }) => leads.get(id)?.text === right).length / drawn.length;
  const agree = (a: string, b: string) =>
    drawn.every(({ leads }) => leads.get(a)?.told === leads.get(b)?.told) && drawn.some(({ leads }) => leads.has(a));
  return [
    ...(ids.length < fewest ? [`mistakes: ${ids.length} are declared; at least ${fewest} are needed`] : []),
    ...ids
      .filter((id) => rightShare(id) > most)
      .map(
        (id) =>
          `mistakes.${id}: gives the right answer in ${Math.round(rightShare(id) * 100)} of 100 draws; at most ${most * 100} may`,
      ),
    ...ids.flatMap((id, at) =>
      ids
        .slice(0, at)
        .filter((other) => agree(other, id))
        .map((other) => `mistakes.${id}: always agrees with "${other}"; they are one mistake`),
    ),
    ...ids
      .filter((id) => drawn.every(({ leads }) => !leads.has(id)))
      .map((id) => `mistakes.${id}: has no value in any draw`),
    ...Object.entries(skill.mistakes).flatMap(([id, mistake]) => wordingOf(id, mistake.says, mistake.headline)),
  ];
}

/** What the mistakes of a problem lead to: the answer, and what two mistakes are told apart by. */
interface Outcomes {
  readonly right: string;
  readonly leads: ReadonlyMap<string, { readonly text: string; readonly told: string }>;
}

function outcomes(problem: Problem): Outcomes {
  if (isText(problem)) {
    const leads = allMistakenTexts(problem).map(({ id, text, value }) => [id, { text, told: value }] as const);
    return { right: rightText(problem), leads: new Map(leads) };
  }
  const leads = allMistakenValues(problem).map(({ mistake, value }) => {
    const text = rounded(problem, value).toFraction();
    return [mistake.id, { text, told: text }] as const;
  });
  return { right: answerOf(problem).toFraction(), leads: new Map(leads) };
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
