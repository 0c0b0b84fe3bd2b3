/** Laws about what is worked out: the example comes out, and units that are left over in a chain are the answer's. */
import { exact } from '../../quantity/exact';
import { sameUnit, type Unit, unitOf, unitText } from '../../quantity/unit';
import type { Skill } from '../../skill/skill';
import { isSameText, isText, rightText } from '../answer-text';
import { answerChain, type Factor, rightWorking } from '../factor-chain';
import { prepare } from '../prepared-skill';
import { shownUnit } from '../print-name';
import { answerOf, exactAnswer, type Problem } from '../problem';
import { solve } from '../solve';
import type { Complaint } from './complaint';
import type { Sample } from './sample';

export function exampleLaws(skill: Skill, { problems }: Sample): Complaint[] {
  return [
    ...workedExample(skill),
    ...problems
      .slice(0, 20)
      .flatMap((problem) => chainLaw(problem))
      .slice(0, 1),
  ];
}

function workedExample(skill: Skill): Complaint[] {
  const { answer, ...givens } = skill.worked;
  if (answer === undefined) return ['worked: it has no "answer"'];
  const { problem } = solve(skill, givens);
  if (isText(problem)) {
    const text = rightText(problem);
    return isSameText(problem, text, String(answer))
      ? []
      : [`worked: the example comes to ${text}, and not to ${answer}`];
  }
  const found = answerOf(problem);
  return found.equals(exact(answer)) ? [] : [`worked: the example comes to ${found.toString()}, and not to ${answer}`];
}

/** The product of the shown fractions is the exact answer, and the units left over are its unit. */
function chainLaw(problem: Problem): Complaint[] {
  const { answerStep } = prepare(problem.skill);
  const factors = answerChain(rightWorking(problem));
  if (factors.length === 0 && isText(problem)) return [];
  if (factors.length === 0) return ['the worked solution has no chain of fractions'];
  const product = factors.reduce((value, factor) => value.mul(sizeOf(factor)), exact(1));
  const left = unitLeft(factors);
  const wanted = shownUnit(problem, unitOf(answerStep.step.unit));
  return [
    ...(product.equals(exactAnswer(problem))
      ? []
      : [`the chain of fractions comes to ${product.toString()}, the answer is ${exactAnswer(problem).toString()}`]),
    ...(sameUnit(left, wanted)
      ? []
      : [`the chain leaves ${unitText(left) || 'no unit'} over, the answer is in ${unitText(wanted)}`]),
  ];
}

function sizeOf({ top, bottom }: Factor) {
  return (top.value ?? exact(1)).div(bottom?.value ?? exact(1));
}

function unitLeft(factors: readonly Factor[]): Unit {
  const powers = new Map<string, number>();
  const count = (symbols: readonly string[], by: number) => {
    for (const symbol of symbols) powers.set(symbol, (powers.get(symbol) ?? 0) + by);
  };
  for (const { top, bottom } of factors) {
    count(top.symbols, 1);
    count(bottom?.symbols ?? [], -1);
  }
  return new Map([...powers].filter(([, power]) => power !== 0));
}
