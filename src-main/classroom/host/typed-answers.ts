/** What a class typed for the item that is led, as counts of ways: nobody is named, and few answers are not told at all. */
import type { MarkedResponse } from '@shared/classroom/class-event';
import type { SeatRound } from '@shared/classroom/seat';
import type { OwnWays, TypedAnswers } from '@shared/contract/classroom/student-view';
import { isText, rightText, wordsOf } from '@shared/engine/answer-text';
import { mistakenTexts } from '@shared/engine/mistaken-texts';
import { declaredMistakes } from '@shared/engine/mistaken-values';
import { type Problem, rounded } from '@shared/engine/problem';
import { writeNumber } from '@shared/quantity/write-number';
import { rightTile } from '../../calls/public-verdict';
import type { Live } from '../../calls/sitting/open-sittings';
import { isFine, unnamedCalled } from './response-words';

/** With fewer answers a bar would tell whose it is. */
const fewestTold = 3;

/** Counts over the seats whose item is locked; nothing where too few are. */
export function typedAnswers(parts: readonly SeatRound[], number: number): TypedAnswers | undefined {
  const answers = parts.flatMap((part) => answerTo(part, number) ?? []);
  if (answers.length < fewestTold) return undefined;
  const ways = new Map<string, TypedAnswers['ways'][number]>();
  for (const answer of answers) {
    const key = wayOf(answer);
    const { count = 0, danger = false } = ways.get(key) ?? {};
    const called = key === right ? right : (answer.called ?? unnamedCalled(answer.verdict));
    ways.set(key, { key, called, danger: danger || (key !== right && answer.danger), count: count + 1 });
  }
  return { number, ways: [...ways.values()].toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)) };
}

/** What every way comes to with the numbers of this seat; nothing while her item is open. */
export function ownWays(part: SeatRound, live: Live, number: number, isScaled: boolean): OwnWays | undefined {
  const answer = answerTo(part, number);
  if (!answer) return undefined;
  return { number, mine: wayOf(answer), isScaled, values: valuesOf(live.itemAt(number).problem) };
}

/** Whether a seat may be told what the class typed. */
export function isAnswered(part: SeatRound, number: number): boolean {
  return answerTo(part, number) !== undefined;
}

const right = 'right';

function answerTo({ sitting, responses }: SeatRound, number: number): MarkedResponse | undefined {
  if (sitting.items[number - 1]?.status !== 'locked') return undefined;
  return responses.findLast(({ item, step }) => item === number && step === undefined);
}

function wayOf({ verdict, mistakes }: MarkedResponse): string {
  return isFine(verdict) ? right : (mistakes[0] ?? `:${verdict}`);
}

function valuesOf(problem: Problem): OwnWays['values'] {
  const wrong = isText(problem)
    ? mistakenTexts(problem).map(({ id, text }) => [id, wordsOf(problem, text)])
    : declaredMistakes(problem).map(({ mistake, value }) => [mistake.id, writeNumber(rounded(problem, value))]);
  const answer = isText(problem) ? wordsOf(problem, rightText(problem)) : rightTile(problem).number;
  return Object.fromEntries([[right, answer], ...wrong]);
}
