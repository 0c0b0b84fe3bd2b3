/** What a screen is given of a marked response. Values and solution go along only once the response counts. */
import type { Solution } from '@shared/contract/solution';
import type { Marked as PublicMarked, Tile } from '@shared/contract/verdict';
import { type AnswerKey, keyOf } from '@shared/engine/answer-key';
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
  const your = marked.explanations[0] && yourWorking(problem, marked.explanations[0].id);
  return {
    result: {
      ...tilesOf(problem, marked),
      solution: publicSolution(workedSolution(problem)),
      ...(your && { yourSolution: publicSolution(your) }),
    },
  };
}

/** Words have no unit: they stand where the number stands. */
function tilesOf(problem: Problem, marked: Marked): { readonly yours: Tile; readonly right: Tile } {
  if (isText(problem)) {
    const words = (number: string): Tile => ({ number, unit: '' });
    return { yours: words(printedResponse(problem, marked)), right: words(wordsOf(problem, rightText(problem))) };
  }
  const key = keyOf(problem);
  const right = { number: writeNumber(key.answer), unit: writeUnit(key.unit, key.answer) };
  return { yours: yoursTile(key, marked), right };
}

function yoursTile(key: AnswerKey, { reading }: Marked): Tile {
  if (!reading) return { number: '', unit: '' };
  return { number: writeNumber(shortened(reading.value)), unit: writeUnit(reading.unit ?? key.unit, reading.value) };
}

function noteOf({ notation, reading }: Marked): string | undefined {
  const [rule] = notation;
  return rule && reading ? notationSentence(rule, showReading(reading)) : undefined;
}
