// Every law about draws, prompts, mistakes and examples: a skill that breaks it gets exactly its sentence.
import { checkSkill } from '@shared/engine/check/check-skill';
import { drawLaws } from '@shared/engine/check/draw-laws';
import { exampleLaws } from '@shared/engine/check/example-laws';
import { draw } from '@shared/engine/draw';
import { prepare } from '@shared/engine/prepared-skill';
import type { Problem } from '@shared/engine/problem';
import { exact } from '@shared/quantity/exact';
import { describe, expect, test } from 'vitest';
import { brokenSkill, plainSkill } from '../kit/plain-skill';

type Planted = readonly [broken: string, changes: Readonly<Record<string, unknown>>, says: string];

const order = 'Infuse {volume} of {fluid} over {infusionTime} through a set of {dropFactor}';
const oneDraw = { 'rows.bags': [{ fluid: 'saline', volume: 500 }], 'givens.infusionTime.draw': { oneOf: [4] } };

const draws: readonly Planted[] = [
  [
    'rules that no draw keeps',
    { realistic: ['dripRate >= 8000'] },
    'realistic: none of 200 draws is believable; the rules contradict the draws',
  ],
  [
    'rules that hardly a draw keeps',
    { realistic: ['infusionTime >= 8.95'], 'givens.infusionTime.draw.by': 0.01 },
    'realistic: only 1.5 in 100 draws are believable; at least 2 must be',
  ],
  [
    'one problem and no other',
    { ...oneDraw, 'givens.dropFactor.draw': { oneOf: [15] } },
    'every draw gives the same numbers',
  ],
  [
    'an answer that is called whole and is not',
    { 'answer.isWhole': true, ...oneDraw, 'givens.dropFactor.draw': { oneOf: [10, 13] } },
    'answer.isWhole: seed law.0 ends in 125/6',
  ],
  [
    'a step that nothing uses',
    { 'steps.spare': { unit: 'mL', is: 'volume * 2', says: 'Double it.' } },
    'steps.spare: no later step uses it',
  ],
];

const prompts: readonly Planted[] = [
  [
    'an order without one of its figures',
    { 'asks.0.order': 'Infuse {fluid} over {infusionTime} through a set of {dropFactor}.' },
    'asks.0: the prompt does not print "volume", which the steps need',
  ],
  [
    'a question that does not ask',
    { 'asks.1.question': 'Set the drip rate.' },
    'asks.1.question: it does not end in a question mark',
  ],
  [
    'a caption with a blank',
    { 'asks.0.caption': 'Order for {fluid}' },
    'asks.0.caption: it has a blank, and blanks are for orders',
  ],
  ['an order without its full stop', { 'asks.0.order': order }, 'asks.0.order: it does not end in a full stop'],
  [
    'a unit said to be named that is not',
    { 'asks.0.question': 'How fast does it run?' },
    'asks.0: it says that the question names the unit, but it does not',
  ],
  ['two wordings with the same words', { 'asks.1.order': `${order}.` }, 'asks.1: the same words as another wording'],
  ['a point without its zero', { 'asks.0.order': `${order} (.5 more).` }, 'prompts: a point without a zero before it'],
  [
    'a zero after the last figure',
    { 'asks.0.order': `${order}, then 5.0 more.` },
    'prompts: a zero after the last figure',
  ],
  [
    'a thousand without its comma',
    { 'asks.0.order': `${order}, then 1500 more.` },
    'prompts: a number from 1,000 up without a comma',
  ],
  [
    'an abbreviation that is misread',
    { 'asks.0.order': `${order}, then 5 cc more.` },
    'prompts: an abbreviation that is misread',
  ],
  ['a blank that stays empty', { 'asks.0.order': `${order}, then {} more.` }, 'prompts: a blank that was not filled'],
  [
    'a level at which figures are chosen, without one that nobody needs',
    { level: 3 },
    'extras: a skill of level 3 prints at least one figure that no step needs',
  ],
  ['two spaces', { 'asks.0.order': `${order},  then none.` }, 'prompts: a stray space'],
];

const mistakes: readonly Planted[] = [
  ['two mistakes only', { 'mistakes.factor-over': undefined }, 'mistakes: 2 are declared; at least 3 are needed'],
  [
    'a mistake that is right',
    { 'mistakes.factor-over.is': 'dropFactor * volume' },
    'mistakes.factor-over: gives the right answer in 100 of 100 draws; at most 10 may',
  ],
  [
    'one mistake under two names',
    { 'mistakes.factor-over.is': 'volume * 1' },
    'mistakes.factor-over: always agrees with "no-factor"; they are one mistake',
  ],
  [
    'a mistake without any value',
    { 'mistakes.factor-over.is': 'volume / (dropFactor - dropFactor)' },
    'mistakes.factor-over: has no value in any draw',
  ],
  [
    "a sentence without the student's numbers",
    { 'mistakes.no-factor.says': 'You left it out.' },
    "mistakes.no-factor.says: it would fit any answer; use the student's own numbers in a blank",
  ],
  [
    'a lecture',
    { 'mistakes.no-factor.says': 'You shared {volume}. That is no count. Drops are.' },
    'mistakes.no-factor.says: 3 sentences; at most two',
  ],
  [
    'scolding',
    { 'mistakes.no-factor.says': 'You simply shared {volume} over the minutes.' },
    'mistakes.no-factor: a preceptor would not say it so ("simply")',
  ],
  [
    'scolding in the headline',
    { 'mistakes.hours-left.headline': 'Oops, hours.' },
    'mistakes.hours-left: a preceptor would not say it so ("Oops")',
  ],
  [
    'a headline of nine words',
    { 'mistakes.hours-left.headline': 'You left all of the hours as plain hours.' },
    'mistakes.hours-left.headline: more than 7 words',
  ],
  [
    'a headline of eight words',
    { 'mistakes.hours-left.headline': 'You left all of the hours as hours.' },
    'mistakes.hours-left.headline: more than 7 words',
  ],
];

const examples: readonly Planted[] = [
  ['an example without its answer', { 'worked.answer': undefined }, 'worked: it has no "answer"'],
  [
    'an example that comes to something else',
    { 'worked.answer': 32 },
    'worked: the example comes to 31, and not to 32',
  ],
  ['an example without one of its givens', { 'worked.volume': undefined }, 'trial.drip-rate needs the given "volume"'],
];

describe.each([
  ['draws', draws],
  ['prompts', prompts],
  ['mistakes', mistakes],
  ['worked examples', examples],
] as const)('laws about %s refuse', (_, planted) => {
  test.each(planted)('%s', (_broken, changes, says) => {
    const complaints = checkSkill(brokenSkill(changes)).map((complaint) =>
      complaint.replace(/^(prompts: .*?) in ".*$/s, '$1'),
    );
    expect(complaints).toEqual([says]);
  });
});

/** Problems that no declaration can lead to, to see that the laws behind them are awake. */
describe('laws that a sound engine keeps by itself notice', () => {
  const tampered = (slotOf: string): Problem => {
    const problem = draw(plainSkill, 'law.0');
    const slot = prepare(plainSkill).slots.get(slotOf) ?? -1;
    return { ...problem, values: problem.values.with(slot, exact('12345.5')) };
  };
  const others = Array.from({ length: 5 }, (_, at) => draw(plainSkill, `other.${at}`));

  test('a seed that draws another problem', () => {
    const complaints = drawLaws(plainSkill, { problems: [tampered('volume'), ...others], realisticShare: 1 });
    expect(complaints).toEqual(['the same seed draws another problem']);
  });

  test('a chain of fractions that comes to another value than the answer', () => {
    const [complaint] = exampleLaws(plainSkill, { problems: [tampered('dripRate')], realisticShare: 1 });
    expect(complaint).toMatch(/^the chain of fractions comes to \S+, the answer is 12345\.5$/);
  });
});
