import { meaningHash } from '@shared/engine/meaning-hash';
import { stepTitration } from '@shared/skills/iv-titration/step-titration';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('titration by steps', () => {
  test.each([
    {
      startDose: 5,
      stepDose: 5,
      stepMinutes: 5,
      elapsedMinutes: 22,
      drugInBag: 50,
      bagVolume: 250,
      maxDose: 200,
      answer: 7.5,
    },
    {
      startDose: 5,
      stepDose: 5,
      stepMinutes: 3,
      elapsedMinutes: 31,
      drugInBag: 50,
      bagVolume: 250,
      maxDose: 200,
      answer: 16.5,
    },
    {
      startDose: 10,
      stepDose: 10,
      stepMinutes: 5,
      elapsedMinutes: 27,
      drugInBag: 25,
      bagVolume: 250,
      maxDose: 100,
      answer: 36,
    },
    {
      startDose: 2,
      stepDose: 1,
      stepMinutes: 5,
      elapsedMinutes: 18,
      drugInBag: 8,
      bagVolume: 250,
      maxDose: 20,
      answer: 9.4,
    }, // 9.375
    {
      startDose: 4,
      stepDose: 2,
      stepMinutes: 5,
      elapsedMinutes: 33,
      drugInBag: 8,
      bagVolume: 250,
      maxDose: 20,
      answer: 30,
    },
    {
      startDose: 2,
      stepDose: 2,
      stepMinutes: 5,
      elapsedMinutes: 17,
      drugInBag: 8,
      bagVolume: 250,
      maxDose: 20,
      answer: 15,
    },
    {
      startDose: 4,
      stepDose: 1,
      stepMinutes: 5,
      elapsedMinutes: 33,
      drugInBag: 8,
      bagVolume: 250,
      maxDose: 20,
      answer: 18.8,
    }, // 18.75, halfway
    {
      startDose: 2,
      stepDose: 1,
      stepMinutes: 5,
      elapsedMinutes: 21,
      drugInBag: 9,
      bagVolume: 250,
      maxDose: 20,
      answer: 10,
    },
  ])(
    '$startDose mcg/min, $stepDose every $stepMinutes min, after $elapsedMinutes min from $drugInBag mg in $bagVolume mL: $answer mL/h',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(stepTitration, givens)).toBe(answer);
    },
  );

  const order = {
    startDose: 4,
    stepDose: 1,
    stepMinutes: 5,
    elapsedMinutes: 33,
    drugInBag: 8,
    bagVolume: 250,
    maxDose: 20,
  };
  test.each([
    ['19.9 mL/h', 'part-steps'],
    ['20.6 mL/h', 'one-step-extra'],
    ['11.3 mL/h', 'no-start'],
    ['0.3 mL/h', 'no-sixty'],
    ['9.4 mL/h', 'one-step'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(stepTitration, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(stepTitration)).toBe('1:2c8c3974c4dd');
  });
});
