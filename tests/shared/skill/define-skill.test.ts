// The compiler underlines every name that is no given, conversion or step. Each planted slip below must be a compile
// error, or the type check of the tests fails for an expectation that nothing met.
import { defineSkill } from '@shared/skill/define-skill';
import { describe, expect, test } from 'vitest';

const words = {
  version: 1,
  title: 'Trial',
  level: 1,
  audience: ['technician'],
  exams: [],
  settings: ['hospital'],
  card: ['One.', 'Two.', 'Three.'],
  sources: ['written for these tests'],
} as const;
const order = 'Infuse {volume} over {infusionTime}.';
const asks = [
  { order, question: 'What rate is set?' },
  { order, question: 'Which rate?' },
] as const;
const givens = {
  volume: { unit: 'mL', draw: { oneOf: [500, 1000] } },
  infusionTime: { unit: 'h', draw: { oneOf: [4, 8] } },
} as const;
const flowRate = { unit: 'mL/h', is: 'volume / infusionTime', says: 'Share the volume.' } as const;
const answer = { of: 'flowRate', round: { to: 0.1 }, because: 'tenths are set' } as const;
const worked = { volume: 1000, infusionTime: 8, answer: 125 } as const;
const mistake = {
  at: 'flowRate',
  is: 'volume / 24',
  kind: 'reading',
  called: 'a day',
  says: 'You shared {volume}.',
} as const;

describe('a declaration', () => {
  test('is given back as it was written', () => {
    const declared = { ...words, id: 'trial.rate', asks, givens, steps: { flowRate }, answer, mistakes: {}, worked };
    expect(defineSkill(declared)).toBe(declared);
  });

  test('may use functions, comparisons, conversions and {yours}', () => {
    const skill = defineSkill({
      ...words,
      id: 'trial.rate',
      asks,
      givens,
      steps: { minutes: { unit: 'min', is: 'infusionTime * minutesPerHour', says: 'Minutes.' }, flowRate },
      answer,
      realistic: ['abs(flowRate - 20) >= 5 and not (volume > 2000)'],
      mistakes: {
        twice: {
          ...mistake,
          is: 'max(volume, 2 * volume) / infusionTime',
          says: 'You had {yours} of {volume:number}.',
        },
      },
      worked,
    });
    expect(Object.keys(skill.steps)).toEqual(['minutes', 'flowRate']);
  });
});

describe('the compiler refuses', () => {
  const rest = { ...words, id: 'trial.rate', asks, givens, answer, worked };
  const plain = { ...rest, steps: { flowRate } };

  test('a misspelt name in a step', () => {
    const misspelt = { ...flowRate, is: 'volum / infusionTime' } as const;
    // @ts-expect-error: unknown name: volum
    expect(defineSkill({ ...rest, steps: { flowRate: misspelt }, mistakes: {} })).toBeDefined();
  });

  test('a misspelt name in a mistake', () => {
    // @ts-expect-error: unknown name: tme
    expect(defineSkill({ ...plain, mistakes: { one: { ...mistake, is: 'volume / tme' } } })).toBeDefined();
  });

  test('a misspelt name in a rule', () => {
    // @ts-expect-error: unknown name: rate
    expect(defineSkill({ ...plain, mistakes: {}, realistic: ['rate >= 20'] })).toBeDefined();
  });

  test('a blank that nothing fills', () => {
    // @ts-expect-error: unknown name in the sentence: amount
    expect(defineSkill({ ...plain, mistakes: { one: { ...mistake, says: 'You shared {amount}.' } } })).toBeDefined();
  });

  test('an order with a blank that no given fills', () => {
    const other = { order: 'Infuse {flowRate}.', question: 'What rate?' } as const;
    // @ts-expect-error: unknown name in the sentence: flowRate
    expect(defineSkill({ ...plain, asks: [...asks, other], mistakes: {} })).toBeDefined();
  });

  test('a mistake at no step', () => {
    // @ts-expect-error: "rate" is no step
    expect(defineSkill({ ...plain, mistakes: { one: { ...mistake, at: 'rate' } } })).toBeDefined();
  });

  test('an answer that is no step', () => {
    // @ts-expect-error: "volume" is no step
    expect(defineSkill({ ...plain, answer: { ...answer, of: 'volume' }, mistakes: {} })).toBeDefined();
  });

  test('a given worked out from one that is not there', () => {
    const doubled = { unit: 'mL', draw: { is: 'volme * 2' } } as const;
    // @ts-expect-error: unknown name: volme
    expect(defineSkill({ ...plain, givens: { ...givens, doubled }, mistakes: {} })).toBeDefined();
  });

  test('a figure beside the working that hangs on a name that is not there', () => {
    const bag = { unit: 'mL', draw: { is: 'volume + spare' } } as const;
    // @ts-expect-error: unknown name: spare
    expect(defineSkill({ ...plain, extras: { bag }, mistakes: {} })).toBeDefined();
  });

  test('a figure beside the working inside the working', () => {
    const bag = { unit: 'mL', draw: { oneOf: [50, 100] } } as const;
    const uses = { ...flowRate, is: 'bag / infusionTime' } as const;
    // @ts-expect-error: unknown name: bag
    expect(defineSkill({ ...rest, extras: { bag }, steps: { flowRate: uses }, mistakes: {} })).toBeDefined();
  });

  test('a choice that depends on a name that is not there', () => {
    const choices = {
      fast: { when: 'flowrate > 100', says: 'Fast' },
      slow: { when: 'flowRate <= 100', says: 'Slow' },
    } as const;
    const chosen = { kind: 'choice', of: 'flowRate', choices, because: 'one is set' } as const;
    // @ts-expect-error: unknown name: flowrate
    expect(defineSkill({ ...rest, steps: { flowRate }, answer: chosen, mistakes: {} })).toBeDefined();
  });

  test('another right way that replaces by a name that is not there', () => {
    const ways = { ...answer, acceptIf: [{ with: { infusionTime: 'ours' }, because: 'also taught' }] } as const;
    // @ts-expect-error: unknown name: ours
    expect(defineSkill({ ...rest, steps: { flowRate }, answer: ways, mistakes: {} })).toBeDefined();
  });

  test('a fact with a blank that nothing fills', () => {
    const facts = {
      limit: { of: 'volume', most: 1000, called: 'Limit', says: 'Not {amount}.', source: 'a test' },
    } as const;
    // @ts-expect-error: unknown name in the sentence: amount
    expect(defineSkill({ ...plain, facts, mistakes: {} })).toBeDefined();
  });

  test('a picture of a given that is not there', () => {
    // @ts-expect-error: "bag" is no given
    expect(defineSkill({ ...plain, picture: { kind: 'bag', shows: ['bag'] }, mistakes: {} })).toBeDefined();
  });

  test('a step whose unit is named by no given', () => {
    const named = { ...flowRate, unitNamedBy: 'pump' } as const;
    // @ts-expect-error: "pump" is no given
    expect(defineSkill({ ...rest, steps: { flowRate: named }, mistakes: {} })).toBeDefined();
  });

  test('an example of a given that is not there', () => {
    // @ts-expect-error: "speed" is no given
    expect(defineSkill({ ...plain, worked: { ...worked, speed: 3 }, mistakes: {} })).toBeDefined();
  });
});
