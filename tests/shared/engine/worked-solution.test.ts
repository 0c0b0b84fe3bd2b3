import { draw } from '@shared/engine/draw';
import { declaredMistakes } from '@shared/engine/mistaken-values';
import { exactAnswer, type Problem } from '@shared/engine/problem';
import { solutionText, type WorkedFactor, type WorkedSide, workedSolution } from '@shared/engine/worked-solution';
import { yourWorking } from '@shared/engine/your-working';
import { exact } from '@shared/quantity/exact';
import { allSkills } from '@shared/skills/all-skills';
import { cappedWeightDose } from '@shared/skills/dosage/capped-weight-dose';
import { mixingOrder } from '@shared/skills/insulin/mixing-order';
import { vialsToDispense } from '@shared/skills/insulin/vials-to-dispense';
import { mcgKgMinToRate } from '@shared/skills/iv-titration/mcg-kg-min-to-rate';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../kit/marked';
import { alteredSkill, plainSkill } from '../../kit/plain-skill';

const drip = problemOf(plainSkill, { fluid: 'saline', volume: 1000, infusionTime: 8, dropFactor: 15 });
const titration = problemOf(mcgKgMinToRate, { weight: 72, orderedDose: 5, drugInBag: 400, bagVolume: 250 });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const draws = allSkills.flatMap((skill) => Array.from({ length: 25 }, (_, at) => draw(skill, `worked.${at}`)));

describe('the chain of fractions', () => {
  test('of a titration: 5 mcg/kg/min, 72 kg, 60 min/h, 1,000 mcg/mg, 400 mg in 250 mL', () => {
    const numbers = workedSolution(titration).chain.map(({ top, bottom }) => [top.number, bottom?.number]);
    expect(numbers).toHaveLength(5);
    expect(numbers).toEqual(
      expect.arrayContaining([
        ['5', undefined],
        ['72', undefined],
        ['250', '400'],
      ]),
    );
    expect(workedSolution(titration)).toMatchObject({ isExact: true });
    expect(plain(workedSolution(titration).value)).toBe('13.5 mL/h');
  });

  test('leaves the unit of the answer and strikes every other symbol in pairs', () => {
    const wrong = draws.filter((problem) => !isPaired(workedSolution(problem).chain));
    expect(wrong.map(({ skill, seed }) => `${skill.id} ${seed}`)).toEqual([]);
  });

  test('multiplies out to the exact answer where every number of it is printed in full', () => {
    const printed = draws.filter(isPrintedInFull);
    const wrong = printed.filter((problem) => !productOf(workedSolution(problem).chain).equals(exactAnswer(problem)));
    expect(printed.length).toBeGreaterThan(200);
    expect(wrong.map(({ skill, seed }) => `${skill.id} ${seed}`)).toEqual([]);
  });

  test('is spoken in one sentence', () => {
    expect(workedSolution(drip).spoken).toMatch(/equals 31 drops per minute\.$/);
  });
});

describe('a number of the chain that was chosen or rounded', () => {
  const capped = problemOf(cappedWeightDose, { weight: 34, perKg: 0.15, maxDose: 4, mgPerMl: 2 });

  test('says how, in the chain and to a screen reader', () => {
    const { chain, spoken } = workedSolution(capped);
    expect(chain.map(({ top, how }) => [top.number, how && plain(how)])).toEqual([
      ['4', 'the smaller of 5.1 mg and 4 mg'],
      ['1', undefined],
    ]);
    expect(plain(spoken)).toMatch(/^4 milligrams \(the smaller of 5\.1 mg and 4 mg\), times 1 /);
  });

  test('says so in the lines, which begin with a capital on paper', () => {
    expect(plain(solutionText(capped))).toContain('The smaller of 5.1 mg and 4 mg = 4 mg.');
  });

  test('is rounded to whole things of the step', () => {
    const { lines } = workedSolution(problemOf(vialsToDispense, { unitsPerDay: 50, daysOrdered: 30 }));
    expect(lines.map(({ arithmetic }) => plain(arithmetic))).toContainEqual(
      expect.stringMatching(/ ÷ [\d,]+, rounded up to whole vials$/),
    );
  });
});

describe('the lines', () => {
  test('work one step each', () => {
    const lines = workedSolution(drip).lines.map(({ arithmetic, value }) => plain(`${arithmetic} = ${value}`));
    expect(lines).toEqual(['8 × 60 = 480 min', '1,000 × 15 = 15,000 gtt', '15,000 ÷ 480 = 31.25 gtt/min']);
  });

  test('say when a value goes on beyond what is printed', () => {
    const [, , last] = workedSolution(problemOf(plainSkill, { volume: 1000, infusionTime: 6, dropFactor: 10 })).lines;
    expect(last?.isExact).toBe(false);
    expect(plain(last?.value ?? '')).toBe('27.778 gtt/min');
  });

  test('keep brackets where the order of work needs them', () => {
    const skill = alteredSkill({ 'steps.dripRate.is': 'totalDrops / (infusionMinutes + infusionMinutes) * 2' });
    const [, , last] = workedSolution(problemOf(skill, { volume: 1000, infusionTime: 8, dropFactor: 15 })).lines;
    expect(plain(last?.arithmetic ?? '')).toBe('15,000 ÷ (480 + 480) × 2');
  });

  test('print the figures that a step’s sentence has blanks for', () => {
    const skill = alteredSkill({ 'steps.infusionMinutes.says': 'Turn {infusionTime} into minutes.' });
    const text = solutionText(problemOf(skill, { volume: 1000, infusionTime: 8, dropFactor: 15 }));
    expect(plain(text)).toContain('Turn 8 h into minutes.');
  });

  test('read like no program code in any skill, right or mistaken', () => {
    const code = /\b(min|max|floor|ceil|round|abs|sqrt|log|log10|exp|not|and|or|[a-z]+[A-Z]\w*)\(|[;^]|[<>!=]=/;
    const read = draws.flatMap((problem) => {
      const mistaken = declaredMistakes(problem).flatMap(({ mistake }) => yourWorking(problem, mistake.id) ?? []);
      return [workedSolution(problem), ...mistaken].flatMap(({ lines, chain, spoken }) =>
        [...lines.map(({ arithmetic }) => arithmetic), ...chain.flatMap(({ how }) => how ?? []), spoken].map(
          (text) => `${problem.skill.id}: ${text}`,
        ),
      );
    });
    expect(read.length).toBeGreaterThan(10_000);
    expect(read.filter((text) => code.test(text))).toEqual([]);
  });

  test('say of a bank why its key means that', () => {
    const problem = problemOf(mixingOrder, { pair: 'degludec+lispro' });
    expect(workedSolution(problem).lines).toMatchObject([
      {
        called: 'Choice',
        says: 'Degludec is long-acting, and its label allows no other insulin in the syringe.',
        value: 'do not mix: two injections',
      },
    ]);
  });

  test('leave a step that takes over one number without arithmetic', () => {
    const skill = alteredSkill({ 'steps.infusionMinutes.is': 'minutesPerHour', 'steps.infusionMinutes.unit': 'min/h' });
    const [first] = workedSolution(problemOf(skill, { volume: 1000, infusionTime: 8, dropFactor: 15 })).lines;
    expect(first?.arithmetic).toBe('');
    expect(plain(solutionText(problemOf(skill, { volume: 1000, infusionTime: 8, dropFactor: 15 })))).toMatch(
      / 60 min\/h\. /,
    );
  });

  test('end with the rounded answer', () => {
    expect(plain(solutionText(drip))).toMatch(/15,000 ÷ 480 = 31\.25 gtt\/min\. Rounded: 31 gtt\/min\.$/);
  });
});

describe('the student’s line of a declared mistake', () => {
  test('marks the fraction that differs', () => {
    const working = yourWorking(drip, 'factor-over');
    expect(plain(working?.answer ?? '')).toBe('0 gtt/min');
    expect(working?.chain.filter(({ isDifferent }) => isDifferent)).toHaveLength(1);
  });

  test('has an empty place for a fraction that was left out, in the place that it has in the right working', () => {
    const texts = yourWorking(drip, 'no-factor')?.chain.map(({ top, leftOut }) => plain(leftOut ?? top.number ?? ''));
    expect(texts).toEqual(['1,000', '15 gtt per mL', '1']);
  });

  test('frames a fraction that is used once too often', () => {
    const skill = alteredSkill({ 'mistakes.factor-over.is': 'volume * dropFactor * dropFactor' });
    const chain = yourWorking(
      problemOf(skill, { volume: 1000, infusionTime: 8, dropFactor: 15 }),
      'factor-over',
    )?.chain;
    const framed = chain?.filter(({ isDifferent }) => isDifferent).map(({ top }) => top.number);
    expect([framed, chain?.some(({ leftOut }) => leftOut)]).toEqual([['15'], false]);
  });

  test('never loses a fraction and never has both a gap and a frame', () => {
    for (const problem of draws.filter(({ skill }) => Object.keys(skill.steps).length > 0)) {
      for (const { mistake } of declaredMistakes(problem)) {
        const chain = yourWorking(problem, mistake.id)?.chain ?? [];
        const gaps = chain.filter(({ leftOut }) => leftOut !== undefined).length;
        expect(gaps === 0 || !chain.some(({ isDifferent }) => isDifferent), `${mistake.id} ${problem.seed}`).toBe(true);
        if (gaps > 0) expect(chain).toHaveLength(workedSolution(problem).chain.length);
      }
    }
  });

  test('is not made up for anything else', () => {
    expect(yourWorking(drip, 'slip.digits')).toBeUndefined();
  });
});

function sidesOf(chain: readonly WorkedFactor[]): readonly (readonly [side: WorkedSide, power: 1 | -1])[] {
  return chain.flatMap(({ top, bottom }) => [[top, 1] as const, ...(bottom ? [[bottom, -1] as const] : [])]);
}

/** Every letter stands once above and once below a bar, on the same unit; nothing that could cancel is left. */
function isPaired(chain: readonly WorkedFactor[]): boolean {
  const symbols = sidesOf(chain).flatMap(([side, power]) => side.symbols.map((symbol) => ({ ...symbol, power })));
  const letters = new Set(symbols.flatMap(({ pair }) => pair ?? []));
  const arePairs = [...letters].every((letter) => {
    const two = symbols.filter(({ pair }) => pair === letter);
    const [first, second] = two.map(({ text }) => text.replace(/(?<=x|ch)es$|s$/, ''));
    return two.length === 2 && first === second && two.reduce((sum, { power }) => sum + power, 0) === 0;
  });
  const left = symbols.filter(({ pair }) => pair === undefined);
  return arePairs && !left.some((one) => left.some((other) => other.text === one.text && other.power !== one.power));
}

function productOf(chain: readonly WorkedFactor[]) {
  return sidesOf(chain).reduce((product, [side, power]) => {
    const number = exact((side.number ?? '1').replaceAll(',', '').replace('−', '-'));
    return power === 1 ? product.mul(number) : product.div(number);
  }, exact(1));
}

/** A chain of one closed value is that value itself, which may go on beyond what is printed. */
function isPrintedInFull(problem: Problem): boolean {
  const { chain, lines } = workedSolution(problem);
  const used = chain.length === 1 ? lines : lines.slice(0, -1);
  return chain.length > 0 && used.every(({ isExact }) => isExact);
}
