// The catalogue's own formulas, kept in tests/reference/catalogue and worked out by mathjs with 64 digits: a second
// source for every skill, which shares neither formulas nor arithmetic with the program.
import fs from 'node:fs';
import path from 'node:path';
import { all, type BigNumber, create, type EvalFunction } from 'mathjs';
import { z } from 'zod';

const roundRule = z.strictObject({ to: z.number(), mode: z.enum(['up', 'down', 'half-up']).optional() });

const entry = z.strictObject({
  id: z.string(),
  level: z.number(),
  givens: z.record(
    z.string(),
    z.strictObject({
      kind: z.enum(['text', 'date', 'time']).optional(),
      unit: z.string().optional(),
      within: z.tuple([z.number(), z.number()]).optional(),
    }),
  ),
  constants: z.record(z.string(), z.number()).optional(),
  steps: z.record(z.string(), z.string()),
  answer: z.strictObject({
    of: z.string(),
    kind: z.enum(['number', 'choice', 'time', 'date', 'code']),
    unit: z.string(),
    round: roundRule.optional(),
    codec: z.string().optional(),
    roundToGiven: z.string().optional(),
    sigFigsFrom: z.string().optional(),
    unitNamedBy: z.string().optional(),
    choices: z.record(z.string(), z.string()).optional(),
  }),
  bank: z.array(z.string()).optional(),
  constraints: z.array(z.string()).optional(),
  mistakes: z.record(z.string(), z.union([z.string(), z.strictObject({ at: z.string(), is: z.string() })])),
});

export type CatalogueEntry = z.infer<typeof entry>;

const folder = path.join(import.meta.dirname, '../reference/catalogue');

/** Every entry that is kept, in the order of the files. */
export const catalogueEntries: readonly CatalogueEntry[] = fs
  .readdirSync(folder)
  .toSorted()
  .flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => entry.parse(JSON.parse(line)));

const math = create(all ?? {}, { number: 'BigNumber', precision: 64 });
const big = (value: number | string | BigNumber) => math.bignumber(value);

const dayMs = 86_400_000;
const dayOf = (year: number, month: number, day: number) => big(Date.UTC(year, month - 1, day) / dayMs);
math.import(
  {
    ln: (value: BigNumber) => value.ln(),
    log10: (value: BigNumber) => value.log(10),
    // a comparison counts 1 or 0, and a value that ends at a tie is the tie
    floor: (value: BigNumber) => value.plus('1e-30').floor(),
    ceil: (value: BigNumber) => value.minus('1e-30').ceil(),
    round: (value: BigNumber, places: BigNumber = big(0)) => toStep(value, big(10).pow(places.negated())),
    dayNumber: (year: BigNumber, month: BigNumber, day: BigNumber) =>
      dayOf(year.toNumber(), month.toNumber(), day.toNumber()),
    endOfMonth: (year: BigNumber, month: BigNumber) => dayOf(year.toNumber(), month.toNumber() + 1, 0),
    addMonths: (day: BigNumber, months: BigNumber) => {
      const from = new Date(day.toNumber() * dayMs);
      const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months.toNumber()];
      const last = new Date(Date.UTC(year, month + 1, 0));
      return big(
        Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(from.getUTCDate(), last.getUTCDate())) / dayMs,
      );
    },
  },
  { override: true },
);

/** Givens by name: numbers as text (also `p/q`), times in minutes, dates in days, words as they are. */
export type CatalogueGivens = ReadonlyMap<string, string>;

/**
 * The answer, or with the id of a mistake what that mistake leads to: the rounded number without end zeros, or the id of
 * the choice that holds.
 */
export function workedByCatalogue(
  asked: CatalogueEntry,
  givens: CatalogueGivens,
  mistakeId?: string,
): string | undefined {
  const mistake = mistakeId === undefined ? undefined : asked.mistakes[mistakeId];
  const scope = solved(asked, givens, typeof mistake === 'object' ? mistake : undefined);
  const { of, choices } = asked.answer;
  const value = typeof mistake === 'string' ? evaluate(mistake, scope) : bigIn(scope.get(of));
  if (!choices) return roundedText(asked, value, scope);
  scope.set(of, value);
  return Object.entries(choices).find(([, when]) => !evaluate(when, scope).isZero())?.[0];
}

/** The rules of the catalogue that a draw breaks. */
export function rulesBrokenBy(asked: CatalogueEntry, givens: CatalogueGivens): string[] {
  const scope = solved(asked, givens);
  return (asked.constraints ?? []).filter((rule) => evaluate(rule, scope).isZero());
}

/** Constants, givens and steps by name, one of them altered. */
function solved(
  asked: CatalogueEntry,
  givens: CatalogueGivens,
  altered?: { at: string; is: string },
): Map<string, unknown> {
  const scope = new Map<string, unknown>(
    Object.entries(asked.constants ?? {}).map(([name, value]) => [name, big(value)]),
  );
  for (const [name, value] of givens) scope.set(name, numberIn(value));
  for (const [name, formula] of Object.entries(asked.steps)) {
    scope.set(name, evaluate(name === altered?.at ? altered.is : formula, scope));
  }
  return scope;
}

const compiled = new Map<string, EvalFunction>();

function evaluate(formula: string, scope: Map<string, unknown>): BigNumber {
  const known = compiled.get(formula) ?? math.compile(formula);
  compiled.set(formula, known);
  return bigIn(known.evaluate(scope));
}

function bigIn(value: unknown): BigNumber {
  if (typeof value === 'boolean') return big(value ? 1 : 0);
  if (math.isBigNumber(value)) return value;
  if (typeof value === 'number') return big(value);
  throw new Error(`the catalogue's formula gives ${String(value)}, which is no number`);
}

function numberIn(text: string): unknown {
  const [, over = '', under] = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(text) ?? [];
  if (over === '') return text;
  return under === undefined ? big(over) : big(over).div(big(under));
}

function roundedText({ answer }: CatalogueEntry, exact: BigNumber, scope: ReadonlyMap<string, unknown>): string {
  const { round, roundToGiven, sigFigsFrom } = answer;
  if (roundToGiven) return plain(toStep(exact, bigIn(scope.get(roundToGiven))));
  if (sigFigsFrom) {
    const places = exact
      .abs()
      .log(10)
      .floor()
      .plus(1)
      .minus(bigIn(scope.get(sigFigsFrom)));
    return plain(toStep(exact, big(10).pow(places)));
  }
  return round ? plain(toStep(exact, big(round.to), round.mode)) : plain(exact);
}

/** Half up, away from zero, or directed; what lies within 1e-30 of a tie or of a whole step is there. */
function toStep(value: BigNumber, step: BigNumber, mode: 'half-up' | 'up' | 'down' = 'half-up'): BigNumber {
  const steps = value.abs().div(step);
  const whole =
    mode === 'up'
      ? steps.minus('1e-30').ceil()
      : mode === 'down'
        ? steps.plus('1e-30').floor()
        : steps.plus('0.5').plus('1e-30').floor();
  return whole.times(step).times(value.isNegative() ? -1 : 1);
}

function plain(value: BigNumber): string {
  return value.isZero() ? '0' : value.toFixed();
}
