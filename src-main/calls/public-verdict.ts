/** What a screen is given of a marked response. Values and solution go along only once the response counts. */
import type { Solution } from '@shared/contract/solution';
import type { Marked as PublicMarked, Tile } from '@shared/contract/verdict';
import { keyOf } from '@shared/engine/answer-key';
import { isText, rightText, wordsOf } from '@shared/engine/answer-text';
import type { Marked } from '@shared/engine/mark';
import { sayMarked } from '@shared/engine/mark-problem';
import { printedResponse } from '@shared/engine/printed-response';
import type { Problem } from '@shared/engine/problem';
import { type WorkedSolution, workedSolution } from '@shared/engine/worked-solution';
import { yourWorking } from '@shared/engine/your-working';
import { notationSentence } from '@shared/quantity/notation';
import { showReading } from '@shared/quantity/show-reading';
import { shortened, writeNumber } from '@shared/quantity/write-number';
import { writeUnit } from '@shared/quantity/write-quantity';

export function publicVerdict(problem: Problem, marked: Marked): PublicMarked {
  const { headline, text } = sayMarked(problem, marked);
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
  return verdict === 'wrong' && reading !== undefined && reading.text === undefined && value === undefined;
}

/** A worked solution in the form that crosses the border. */
export function publicSolution(worked: WorkedSolution): Solution {
  return {
    ...worked,
    chain: worked.chain.map(({ top, bottom, ...said }) => ({
      ...said,
      top: { ...top, symbols: [...top.symbols] },
      ...(bottom && { bottom: { ...bottom, symbols: [...bottom.symbols] } }),
    })),
    lines: [...worked.lines],
  };
}

function resultOf(problem: Problem, marked: Marked): Pick<PublicMarked, 'result'> {
  if (!marked.reading || marked.verdict === 'unit-missing') return {};
  const your = marked.explanations[0] && yourWorking(problem, marked.explanations[0].id);
  return {
    result: {
      yours: yoursTile(problem, marked),
      right: rightTile(problem),
      solution: wholeSolution(problem),
      ...(your && { yourSolution: publicSolution(your) }),
    },
  };
}

/** The right answer, rounded as announced; words have no unit and stand where the number stands. */
export function rightTile(problem: Problem): Tile {
  if (isText(problem)) return wordsTile(wordsOf(problem, rightText(problem)));
  const { answer, unit } = keyOf(problem);
  return { number: writeNumber(answer), unit: writeUnit(unit, answer) };
}

/** The worked solution in the form that crosses the border. */
export function wholeSolution(problem: Problem): Solution {
  return publicSolution(workedSolution(problem));
}

function yoursTile(problem: Problem, marked: Marked): Tile {
  const { reading } = marked;
  if (isText(problem)) return wordsTile(printedResponse(problem, marked));
  if (!reading) return wordsTile('');
  const unit = reading.unit ?? keyOf(problem).unit;
  return { number: writeNumber(shortened(reading.value)), unit: writeUnit(unit, reading.value) };
}

function wordsTile(words: string): Tile {
  return { number: words, unit: '' };
}

function noteOf({ notation, reading }: Marked): string | undefined {
  const [rule] = notation;
  return rule && reading ? notationSentence(rule, showReading(reading)) : undefined;
}
