/** The working that a named mistake stands for, beside the right one: the fraction that differs is marked, one left out shows as a gap. */
import { carryFrom } from './carry';
import { rightWorking } from './factor-chain';
import { declaredMistakes } from './mistaken-values';
import { prepare } from './prepared-skill';
import { type Problem, rounded, valueAt } from './problem';
import { solutionOf, type WorkedFactor, type WorkedSolution, workedSolution } from './worked-solution';

/** The chain of a declared mistake; nothing for other explanations and where no fraction differs. */
export function yourWorking(problem: Problem, mistakeId: string): WorkedSolution | undefined {
  const ready = prepare(problem.skill);
  const mistaken = declaredMistakes(problem).find(({ mistake }) => mistake.id === mistakeId);
  const step = mistaken && ready.steps[mistaken.mistake.at];
  const values = step && carryFrom(ready, problem.values, step.slot, mistaken.atStep);
  if (!mistaken || !step || !values) return undefined;
  const right = rightWorking(problem);
  const formulaOf = (name: string) => (name === step.name ? mistaken.mistake.formula : right.formulaOf(name));
  const answer = rounded(problem, valueAt(values, ready.answerStep.slot));
  const solution = solutionOf({ problem, values, formulaOf }, answer);
  return { ...solution, chain: compared(solution.chain, workedSolution(problem).chain) };
}

/** The student's fractions, those marked that stand in no right working; where there are none, what was left out shows. */
function compared(yours: readonly WorkedFactor[], right: readonly WorkedFactor[]): readonly WorkedFactor[] {
  const unused = right.map(textOfFactor);
  const marked = yours.map((factor) => {
    const at = unused.indexOf(textOfFactor(factor));
    if (at < 0) return { ...factor, isDifferent: true as const };
    unused.splice(at, 1);
    return factor;
  });
  const isDifferent = marked.some((factor) => factor.isDifferent);
  return isDifferent || unused.length === 0 || yours.length === 0 ? marked : withGaps(yours, right);
}

/** The right chain with the student's fractions in their places and an empty place for each that they do not have. */
function withGaps(yours: readonly WorkedFactor[], right: readonly WorkedFactor[]): readonly WorkedFactor[] {
  const unplaced = [...yours];
  return right.map((factor) => {
    const at = unplaced.findIndex((own) => textOfFactor(own) === textOfFactor(factor));
    const [own] = at < 0 ? [] : unplaced.splice(at, 1);
    return own ?? { top: { symbols: [] }, leftOut: wordsOf(factor) };
  });
}

/** `15 gtt per 1 mL`. */
function wordsOf({ top, bottom }: WorkedFactor): string {
  const side = ({ number, symbols }: WorkedFactor['top']) =>
    [number, symbols.map(({ text }) => text).join(' · ')].filter(Boolean).join('\u00a0');
  return bottom ? `${side(top)} per ${side(bottom)}` : side(top);
}

function textOfFactor({ top, bottom }: WorkedFactor): string {
  const side = (part: WorkedFactor['top'] | undefined) =>
    `${part?.number ?? ''} ${part?.symbols.map(({ text }) => text).join('.') ?? ''}`;
  return `${side(top)} / ${side(bottom)}`;
}
