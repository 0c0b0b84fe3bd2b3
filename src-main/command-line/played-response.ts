/** What a played student types: she reads the figures of the prompt as anybody does, and solves or slips. */
import type { ItemView } from '@shared/contract/sitting';
import { isText, rightText } from '@shared/engine/answer-text';
import { prepare } from '@shared/engine/prepared-skill';
import { answerOf } from '@shared/engine/problem';
import { solve } from '@shared/engine/solve';
import { type Exact, exact } from '@shared/quantity/exact';
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable } from '@shared/quantity/reading';
import { unitText } from '@shared/quantity/unit';
import { numberText } from '@shared/quantity/write-number';
import type { Skill } from '@shared/skill/skill';
import { skillNamed } from '@shared/skills/known-skills';

/** A response to an item; where its figures cannot be told apart she guesses. */
export function playedResponse(item: ItemView, isRight: boolean): string {
  const { form, problem } = item;
  if (form.kind === 'hunt') return isRight ? 'off' : 'right';
  if (form.kind === 'options') return form.options[0]?.id ?? 'A';
  const skill = skillNamed(problem.skillId);
  try {
    return (skill && worked(skill, item, isRight)) ?? guess(item);
  } catch {
    return guess(item); // the prompt shows not all that a working needs
  }
}

function worked(skill: Skill, { problem }: ItemView, isRight: boolean): string {
  const figures = [...problem.prompt.order, ...problem.prompt.question].flatMap(({ text, isFigure }) =>
    isFigure ? figureOf(text) : [],
  );
  const left = [...figures];
  const givens = Object.entries(skill.givens).flatMap(([name, given]) => {
    if (!('unit' in given) || given.hidden) return [];
    const at = left.findIndex(({ unit }) => unit === given.unit);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return found ? [[name, numberText(found.value)]] : [];
  });
  const { problem: found } = solve(skill, Object.fromEntries(givens));
  if (isText(found)) return isRight ? rightText(found) : '1';
  const { unit } = prepare(skill).answerStep.step;
  const answer = answerOf(found);
  return `${numberText(isRight ? answer : slipped(answer))} ${unit}`.trim();
}

/** Every third slip is a power of ten off. */
function slipped(answer: Exact): Exact {
  return Math.random() < 1 / 3 ? answer.mul(10) : answer.mul(exact('1.37'));
}

function figureOf(text: string): { readonly value: Exact; readonly unit: string }[] {
  const reading = readResponse(text.replace(/\u00a0/g, ' '), 'number');
  if (isUnreadable(reading)) return [];
  return [{ value: reading.value, unit: reading.unit ? unitText(reading.unit) : '' }];
}

function guess({ problem }: ItemView): string {
  const [option] = problem.prompt.options;
  if (option) return option.id;
  if (problem.kind === 'date') return '2026-03-14';
  return problem.kind === 'time' ? '12:00' : `12 ${problem.unit}`.trim();
}
