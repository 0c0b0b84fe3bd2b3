// Every law about choices, banks, times, dates, empirical formulas and extras: a skill that breaks it gets its sentence.
import { checkSkill } from '@shared/engine/check/check-skill';
import { errorProneAbbreviations } from '@shared/skills/dispensing/error-prone-abbreviations';
import { nextRefillDate } from '@shared/skills/dispensing/next-refill-date';
import { bsaDose } from '@shared/skills/dosage/bsa-dose';
import { dailyMaxCheck } from '@shared/skills/dosage/daily-max-check';
import { multidoseDiscard } from '@shared/skills/identifiers/multidose-discard';
import { completionClockTime } from '@shared/skills/iv-flow/completion-clock-time';
import { mcgKgMinToRate } from '@shared/skills/iv-titration/mcg-kg-min-to-rate';
import { describe, expect, test } from 'vitest';
import { brokenSkill } from '../kit/plain-skill';

type Planted = readonly [broken: string, changes: Readonly<Record<string, unknown>>, says: string];

const { answer } = errorProneAbbreviations;
const errorProneMeanings = 'bank' in answer ? answer.bank : {};

const choices: readonly Planted[] = [
  [
    'a draw in which no choice is right',
    { 'answer.choices.within.when': 'margin > 1000000' },
    'answer.choices: in some draws none of them is right',
  ],
  [
    'a choice that is never right',
    { 'answer.choices.never': { when: 'margin > 0 and margin < 0', says: 'Nobody knows' } },
    'answer.choices.never: it is right in no draw',
  ],
  [
    'two choices with the same words',
    { 'answer.choices.over.says': ' at or below the maximum' },
    'answer.choices: two of them have the same words',
  ],
  [
    'a rule of a choice that compares different things',
    { 'answer.choices.over.when': 'margin < hours' },
    'answer.choices.over: mg/day < h compares different things',
  ],
  [
    'a rule of a choice with an unknown name',
    { 'answer.choices.over.when': 'rest < 0' },
    'answer.choices.over: "rest" is no given, conversion or earlier step',
  ],
  [
    'a wrong meaning where there is no bank',
    { 'mistakes.one-tablet': { instead: { a: 'b' }, kind: 'reading', called: 'a', says: '{yours}' } },
    'mistakes.one-tablet: "instead" belongs to a bank; say "at" and "is"',
  ],
];

const banks: readonly Planted[] = [
  [
    'a key without a meaning',
    { 'givens.written.draw.oneOf': ['QD', 'zz'] },
    'answer.bank: "zz" is drawn and has no meaning',
  ],
  [
    'a key of which the solution says nothing',
    { 'answer.why.QD': 'It is misread' },
    'answer.why: the solution needs a sentence on "QD", with a full stop',
  ],
  ['a reason for no key', { 'answer.why.zz': 'A reason.' }, 'answer.why: "zz" is no key of the bank'],
  ['a key that is no word', { 'answer.of': 'abbreviation' }, 'answer.of: "abbreviation" is no word given'],
  [
    'a confusion of no key',
    { 'mistakes.other-interval.instead.zz': 'hourly' },
    'mistakes.other-interval: "zz" is no key of the bank',
  ],
  [
    'a confusion that is right',
    { 'mistakes.other-interval.instead.QD': 'daily' },
    'mistakes.other-interval: "daily" is right for "QD"',
  ],
  ['steps, which it has none of', { 'steps.spare': { unit: '', is: '1', says: 'Count.' } }, 'steps: a bank has none'],
  [
    'meanings on offer without a right one',
    { 'answer.among': Object.values(errorProneMeanings).filter((meaning) => meaning !== 'mcg') },
    'answer.among: "mcg" is right for some key and never offered',
  ],
];

const takes: readonly Planted[] = [
  [
    'a quantity without its unit',
    { 'steps.bsa.takes': { height: 'cm' } },
    'steps.bsa.takes: "weight" is in the formula, but its unit is not listed',
  ],
  ['another unit than its own', { 'steps.bsa.takes.height': 'm' }, 'steps.bsa.takes: "height" is in cm, not in m'],
  [
    'another way that is right in other units',
    { 'answer.acceptIf.0.with': { dose: 'bsa' } },
    'answer.acceptIf.0.dose: the units of "bsa" come to m2, declared is mg',
  ],
  [
    'another way of nothing',
    { 'answer.acceptIf.0.with': { area: 'bsa' } },
    'answer.acceptIf: "area" is no given, constant or step',
  ],
];

const times: readonly Planted[] = [
  [
    'a time that is asked for as a date',
    { 'answer.kind': 'date' },
    'answer: its kind is date, but "endClock" is in time of day',
  ],
  [
    'hours added to a time',
    { 'steps.endClock.is': 'startClock + volume / pumpRate' },
    'steps.endClock: time of day + h does not fit; only min can be added there',
  ],
  [
    'a time times a number',
    { 'steps.endClock.is': '2 * startClock' },
    'steps.endClock:  * time of day: a time or date cannot be calculated with so',
  ],
];

const dates: readonly Planted[] = [
  ['a date that is asked for as a time', { 'answer.kind': 'time' }, 'answer: its kind is time, but "due" is in date'],
  [
    'tablets added to a date',
    { 'steps.due.is': 'filled + quantity' },
    'steps.due: date + tablet does not fit; only day can be added there',
  ],
];

const derived: readonly Planted[] = [
  [
    'a given that is worked out of a later one',
    { 'givens.opened.draw': { is: 'printedExpiry - labelDays' } },
    'givens.opened: "printedExpiry" is no given, conversion or earlier step',
  ],
  [
    'a given in another unit than its formula',
    { 'givens.printedExpiry.draw': { is: 'labelDays' } },
    'givens.printedExpiry: the units of "labelDays" come to day, declared is date',
  ],
];

const extras: readonly Planted[] = [
  [
    'an extra that nothing prints',
    { 'extras.pulse': { unit: '1/min', draw: { oneOf: [60, 80] } } },
    'extras.pulse: no wording prints it',
  ],
  [
    'an extra that a step uses',
    { 'steps.pumpRate.is': 'heartRate' },
    'steps.pumpRate: "heartRate" is no given, conversion or earlier step',
  ],
];

describe.each([
  ['choices', dailyMaxCheck, choices],
  ['banks', errorProneAbbreviations, banks],
  ['empirical formulas and other ways', bsaDose, takes],
  ['times', completionClockTime, times],
  ['dates', nextRefillDate, dates],
  ['derived givens', multidoseDiscard, derived],
  ['extras', mcgKgMinToRate, extras],
] as const)('laws about %s', (_, skill, planted) => {
  test('are kept by the clean skill', () => {
    expect(checkSkill(skill)).toEqual([]);
  });

  test.each(planted)('refuse %s', (_broken, changes, says) => {
    expect(checkSkill(brokenSkill(changes, skill))).toContain(says);
  });
});
