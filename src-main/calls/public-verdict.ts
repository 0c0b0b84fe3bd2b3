/** What a screen is given of a marked response. Values and solution go along only once the response counts. */
import type { Solution } from '@shared/contract/solution';
import type { Marked as PublicMarked, Tile } from '@shared/contract/verdict';
import { type AnswerKey, keyOf } from '@shared/engine/answer-key';
import type { Marked } from '@shared/engine/mark';
import type { Problem } from '@shared/engine/problem';
import { sayVerdict } from '@shared/engine/say-verdict';
import { type WorkedSolution, workedSolution } from '@shared/engine/worked-solution';
import { yourWorking } from '@shared/engine/your-working';
import { notationSentence } from '@shared/quantity/notation';
import { showReading } from '@shared/quantity/show-reading';
import { shortened, writeNumber } from '@shared/quantity/write-number';
import { writeUnit } from '@shared/quantity/write-quantity';

export function publicVerdict(problem: Problem, marked: Marked): PublicMarked {
  const { headline, text } = sayVerdict(keyOf(problem), marked);
  const [first] = marked.explanations;
  const note = noteOf(marked);
  return {
    verdict: marked.verdict,
    danger: marked.danger,
    headline,
    says: text,
    ...(first
      ? { kind: first.kind, called: first.called }
      : measuresSomethingElse(marked) && { kind: 'unit' as const }),
    ...(note !== undefined && { note }),
    ...resultOf(problem, marked),
  };
}

/** A wrong answer in a unit that no conversion brings to the asked one shows a gap in units. */
function measuresSomethingElse({ verdict, reading, value }: Marked): boolean {
  return verdict === 'wrong' && reading !== undefined && value === undefined;
}

/** A worked solution in the form that crosses the border. */
export function publicSolution(worked: WorkedSolution): Solution {
  return {
    ...worked,
    chain: worked.chain.map(({ top, bottom, isDifferent, leftOut }) => ({
      top: { ...top, symbols: [...top.symbols] },
      ...(bottom && { bottom: { ...bottom, symbols: [...bottom.symbols] } }),
      ...(isDifferent && { isDifferent }),
      ...(leftOut !== undefined && { leftOut }),
    })),
    lines: [...worked.lines],
  };
}

function resultOf(problem: Problem, marked: Marked): Pick<PublicMarked, 'result'> {
  if (!marked.reading || marked.verdict === 'unit-missing') return {};
  const key = keyOf(problem);
  const your = marked.explanations[0] && yourWorking(problem, marked.explanations[0].id);
  return {
    result: {
      yours: yoursTile(key, marked),
      right: rightTile(problem),
      solution: wholeSolution(problem),
      ...(your && { yourSolution: publicSolution(your) }),
    },
  };
}

/** The right answer, rounded as announced. */
export function rightTile(problem: Problem): Tile {
  const { answer, unit } = keyOf(problem);
  return { number: writeNumber(answer), unit: writeUnit(unit, answer) };
}

/** The worked solution in the form that crosses the border. */
export function wholeSolution(problem: Problem): Solution {
  return publicSolution(workedSolution(problem));
}

function yoursTile(key: AnswerKey, { reading }: Marked): Tile {
  if (!reading) return { number: '', unit: '' };
  return { number: writeNumber(shortened(reading.value)), unit: writeUnit(reading.unit ?? key.unit, reading.value) };
}

function noteOf({ notation, reading }: Marked): string | undefined {
  const [rule] = notation;
  return rule && reading ? notationSentence(rule, showReading(reading)) : undefined;
}
