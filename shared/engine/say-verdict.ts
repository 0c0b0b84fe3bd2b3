/** The words of a verdict: a headline that says what was done, and one or two sentences. */

import { type Exact, powerOfTen } from '../quantity/exact';
import { notationSentence } from '../quantity/notation';
import { showReading } from '../quantity/show-reading';
import { unitOf } from '../quantity/unit';
import { isPrintable, shortened, writeNumber } from '../quantity/write-number';
import { writeQuantity, writeUnit } from '../quantity/write-quantity';
import type { AnswerKey } from './answer-key';
import type { Marked } from './mark';
import { capital } from './print-name';

export interface Said {
  readonly headline: string;
  readonly text: string;
}

/** What to say about a marked response. Nothing of the right answer stands in what is said about an unread one. */
export function sayVerdict(key: AnswerKey, marked: Marked): Said {
  const { verdict, danger, explanations } = marked;
  switch (verdict) {
    case 'unreadable':
      return { headline: 'Not understood', text: `${marked.unreadable ?? 'That cannot be read.'} Not counted.` };
    case 'unit-missing':
      return {
        headline: 'Which unit?',
        text: `${typedNumber(marked)} of what? Write the unit beside the number. Not counted.`,
      };
    case 'right':
      return { headline: 'Right.', text: notes(marked) || 'Safe to hand on.' };
    case 'right-unit-converted':
      return { headline: 'Right.', text: `${convertedText(key, marked)} ${notes(marked)}`.trim() };
    case 'rounding':
      return { headline: 'Right, rounded another way.', text: roundingText(key) };
    case 'unit-wrong':
      return danger
        ? {
            headline: 'Stop: wrong unit.',
            text: `The number is right; the answer is in ${writeUnit(key.unit)}, not in ${typedUnit(marked)}.`,
          }
        : {
            headline: 'Another unit is asked for.',
            text: `${typed(marked)} is the same amount. The question wants ${writeUnit(key.unit)}.`,
          };
    case 'tenfold':
      return tenfoldText(key, marked);
    case 'mistake': {
      const [first] = explanations;
      const also = explanations.slice(1).map(({ called }) => called);
      const or = also.length > 0 ? ` It could also be: ${also.join('; ')}.` : '';
      return {
        headline: `${danger ? 'Stop: ' : ''}${danger ? lowerFirst(first?.headline ?? '') : first?.headline}`,
        text: `${first?.says ?? ''}${or}`,
      };
    }
    case 'wrong':
      return wrongText(key, marked);
    default:
      return verdict satisfies never;
  }
}

/** `0.5 g is 500 mg.`; things that are counted are not converted: 2 bags are no 2 bottles. */
function convertedText(key: AnswerKey, marked: Marked): string {
  const isCountedOtherwise = marked.reading && marked.value?.equals(marked.reading.value);
  return isCountedOtherwise
    ? `The question counts ${writeUnit(key.unit)}.`
    : `${typed(marked)} is ${written(key, key.answer)}.`;
}

function roundingText(key: AnswerKey): string {
  const exact = isPrintable(key.exact) ? writeNumber(key.exact) : `about ${writeNumber(shortened(key.exact))}`;
  const because = key.problem ? `${capital(key.problem.skill.answer.because)}, so the` : 'The';
  return `The value is ${exact}. ${because} answer is ${written(key, key.answer)}. Not counted as a slip in practice.`;
}

/** `Stop: 10 times too high.` The response is known to be a power of ten away. */
function tenfoldText(key: AnswerKey, marked: Marked): Said {
  const ratio = (marked.value ?? key.exact).abs().div(key.exact.abs());
  const places = Math.round(Math.log10(ratio.valueOf()));
  const times = writeNumber(powerOfTen(Math.abs(places)));
  const far = Math.abs(places) === 1 ? 'one place' : `${Math.abs(places)} places`;
  return {
    headline: `Stop: ${times} times too ${places < 0 ? 'low' : 'high'}.`,
    text: `The point moved ${far}: ${typed(marked)} for ${written(key, key.answer)}.`,
  };
}

function wrongText(key: AnswerKey, marked: Marked): Said {
  const { reading, suspicion } = marked;
  const value = reading ? showReading(reading) : '';
  if (reading && !marked.value) {
    const wanted = key.unit.size === 0 ? 'a number without a unit' : `in ${writeUnit(key.unit)}`;
    return {
      headline: `The answer is ${wanted}.`,
      text: `${value} measures something else. Look at what the question asks for.`,
    };
  }
  if (reading && reading.value.s < 0n && key.answer.s >= 0n) {
    return {
      headline: 'An amount cannot be negative.',
      text: `${value} is below zero. Look for the subtraction that went the other way.`,
    };
  }
  if (suspicion)
    return {
      headline: `${value} does not match.`,
      text: `Did you do this: ${suspicion.called}? Work the steps and we will find the line where it turned.`,
    };
  return {
    headline: `${value} does not match.`,
    text: 'It fits no slip we know. Work the steps and we will find the line where it turned.',
  };
}

function written(key: AnswerKey, value: Exact): string {
  return writeQuantity(value, key.unitText);
}

function typed({ reading }: Marked): string {
  return reading ? showReading(reading) : '';
}

function typedNumber({ reading }: Marked): string {
  return reading ? writeNumber(shortened(reading.value)) : '';
}

function typedUnit({ reading }: Marked): string {
  return writeUnit(reading?.unit ?? unitOf(''));
}

function notes({ notation, reading }: Marked): string {
  const safe = reading ? showReading(reading) : '';
  return notation.map((rule) => notationSentence(rule, safe)).join(' ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
