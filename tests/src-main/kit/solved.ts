// What a test knows and a screen does not: the drawn problem with its answer, its steps and its mistaken values.
import { keyOf } from '@shared/engine/answer-key';
import { isText, rightText } from '@shared/engine/answer-text';
import { draw } from '@shared/engine/draw';
import { acceptedTexts } from '@shared/engine/mark-text';
import { mistakenTexts } from '@shared/engine/mistaken-texts';
import { declaredMistakes } from '@shared/engine/mistaken-values';
import { prepare } from '@shared/engine/prepared-skill';
import { unitTextOf } from '@shared/engine/print-name';
import { answerOf, type Problem, rounded, valueNamed } from '@shared/engine/problem';
import { numberText } from '@shared/quantity/write-number';
import { skillNamed } from '@shared/skills/known-skills';

export interface SolvedStep {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export interface Solved {
  readonly problem: Problem;
  /** The number that is right; NaN where the answer is none. */
  readonly answer: number;
  readonly unit: string;
  /** `31 gtt/min`, `2026-03-14`. */
  readonly response: string;
  /** The steps up to the answer, exactly. */
  readonly steps: readonly SolvedStep[];
  /** Declared mistakes by name, as responses with their unit, where they are not right as well. */
  readonly mistaken: ReadonlyMap<string, string>;
}

export function solved(skillId: string, seed: string): Solved {
  const skill = skillNamed(skillId);
  if (!skill) throw new Error(`there is no skill ${skillId}`);
  const problem = draw(skill, seed);
  const { steps, answerStep } = prepare(skill);
  const unit = isText(problem) ? answerStep.step.unit : unitTextOf(problem, answerStep.name);
  return {
    problem,
    unit,
    ...(isText(problem) ? textOutcome(problem) : numberOutcome(problem, unit)),
    steps: steps
      .slice(0, answerStep.at + 1)
      .map(({ name, step }) => ({ name, unit: step.unit, value: valueNamed(problem, name)?.valueOf() ?? Number.NaN })),
  };
}

type Outcome = Pick<Solved, 'answer' | 'response' | 'mistaken'>;

function numberOutcome(problem: Problem, unit: string): Outcome {
  const accepted = keyOf(problem).accepted().map(numberText);
  const mistaken = declaredMistakes(problem)
    .map(({ mistake, value }): [string, string] => [mistake.id, numberText(rounded(problem, value))])
    .filter(([, value]) => !accepted.includes(value) && !value.includes('/'));
  return {
    answer: Number(numberText(answerOf(problem))),
    response: `${numberText(answerOf(problem))} ${unit}`,
    mistaken: new Map(mistaken.map(([id, value]) => [id, `${value} ${unit}`])),
  };
}

function textOutcome(problem: Problem): Outcome {
  const mistaken = mistakenTexts(problem).filter(({ text }) => !acceptedTexts(problem).includes(text));
  return {
    answer: Number.NaN,
    response: rightText(problem),
    mistaken: new Map(mistaken.map(({ id, text }) => [id, text])),
  };
}
