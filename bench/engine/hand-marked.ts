/** The baseline's reading, marking and diagnosis: the verdicts and candidates that this one skill can have. */
import Fraction from 'fraction.js';
import { type HandProblem, handRound } from './hand-written';

const sixty = new Fraction(60);
const hundred = new Fraction(100);
const one = new Fraction(1);

/** Reads `31 gtt/min`, marks it and names what explains it. */
export function handMark(problem: HandProblem, response: string): string {
  const read = /^(\d{1,9})(?:\.(\d{1,8}))? ?(gtt\/min|drops per minute)$/.exec(response);
  if (!read) return 'unreadable';
  const decimals = read[2] ?? '';
  const scale = 10 ** decimals.length;
  const value = new Fraction(Number(read[1]) * scale + Number(decimals), scale);
  const place = new Fraction(1, scale);
  const { rate } = problem;
  const answer = handRound(rate);
  if (value.equals(answer) || acceptedOnTheWay(problem, value, answer)) return 'right';
  if (handRound(rate.div(10)).mul(10).equals(value) || (decimals !== '' && atPlace(rate, place).equals(value)))
    return 'rounding';
  const gives = (candidate: Fraction) =>
    handRound(candidate).equals(value) || (decimals !== '' && atPlace(candidate, place).equals(value));
  const mistakes = mistakesOf(problem).filter(([, candidate]) => !handRound(candidate).equals(answer));
  const named = mistakes.find(([, candidate]) => gives(candidate));
  if (named) return named[0];
  for (let power = 1; power <= 9; power++) {
    const factor = 10 ** power;
    if (gives(rate.mul(factor)) || gives(rate.div(factor)) || answer.mul(factor).equals(value)) return 'tenfold';
  }
  const slips = slipsOf(problem).filter(([, candidate]) => !handRound(candidate).equals(answer));
  const slip = slips.find(([, candidate]) => gives(candidate));
  if (!slip || value.n === 0n) return 'wrong';
  return isUnlikelyChance(value, place, [...mistakes, ...slips]) ? slip[0] : 'wrong';
}

type Candidate = readonly [name: string, value: Fraction];

function acceptedOnTheWay({ drops, minutes, rate }: HandProblem, value: Fraction, answer: Fraction): boolean {
  const reach = Math.max(1, rate.valueOf() * 0.005);
  if (Math.abs(value.valueOf() - rate.valueOf()) > reach) return false;
  return [3, 4].some((figures) => {
    const early = handRound(toFigures(drops, figures).div(toFigures(minutes, figures)));
    return early.equals(value) && !early.equals(answer);
  });
}

function mistakesOf({ volume, time, dropFactor, minutes, drops }: HandProblem): Candidate[] {
  return [
    ['hours-left-as-hours', drops.div(time)],
    ['no-drop-factor', volume.div(minutes)],
    ['divided-by-factor', volume.div(dropFactor).div(minutes)],
    ['hourly-rate', volume.div(time)],
    ['hundred-minutes', drops.div(time.mul(hundred))],
  ];
}

function slipsOf({ time, drops, minutes, rate }: HandProblem): Candidate[] {
  return [
    ['slip.inverse', minutes.div(drops)],
    ['slip.hour-minute', drops.div(time.mul(sixty).mul(sixty))],
    ['slip.hour-minute', drops.div(time.div(sixty).mul(sixty))],
    ['slip.hour-minute', rate.mul(sixty)],
    ['slip.hour-minute', rate.div(sixty)],
    ...swapped(handRound(rate)),
    ['slip.truncated', rate.floor()],
    ['slip.rounded-early', drops.div(toFigures(minutes, 1))],
    ['slip.rounded-early', drops.div(toFigures(minutes, 2))],
    ['slip.rounded-early', toFigures(drops, 1).div(minutes)],
    ['slip.rounded-early', toFigures(drops, 2).div(minutes)],
  ];
}

function swapped(answer: Fraction): Candidate[] {
  const digits = answer.toString();
  return Array.from(digits).flatMap((digit, at): Candidate[] => {
    const next = digits[at + 1];
    if (next === undefined || next === digit) return [];
    return [['slip.digits', answer.add((Number(next) - Number(digit)) * 9 * 10 ** (digits.length - at - 2))]];
  });
}

function isUnlikelyChance(value: Fraction, typed: Fraction, candidates: readonly Candidate[]): boolean {
  const third = 10 ** (Math.floor(Math.log10(value.valueOf())) - 2);
  const place = [typed, new Fraction(third), one].reduce((coarse, next) => (next.compare(coarse) > 0 ? next : coarse));
  const rivals = new Set(
    candidates
      .filter(([, rival]) => rival.mul(2).compare(value) >= 0 && rival.compare(value.mul(2)) <= 0)
      .map(([, rival]) => atPlace(rival, place).toFraction()),
  );
  return (
    value
      .mul(3)
      .div(2)
      .div(place)
      .compare(20 * rivals.size) > 0
  );
}

function atPlace(value: Fraction, place: Fraction): Fraction {
  return handRound(value.div(place)).mul(place);
}

function toFigures(value: Fraction, figures: number): Fraction {
  const size = Math.floor(Math.log10(value.valueOf())) - figures + 1;
  return size < 0 ? atPlace(value, new Fraction(1, 10 ** -size)) : atPlace(value, new Fraction(10 ** size));
}
