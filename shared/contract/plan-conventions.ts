/**
 * The conventions of a school as a plan may carry them, and what there is to choose. The table itself stands in
 * `skill/conventions.ts`; screens get it from here.
 */
import { z } from 'zod';
import { type Convention, type ConventionName, conventions, isConvention } from '../skill/conventions';
import { should } from './should';

/** A convention with its name. */
export interface ConventionToChoose extends Convention {
  readonly name: ConventionName;
}

/** Every convention with what is taught, its default first. */
export const conventionsToChoose: readonly ConventionToChoose[] = Object.entries(conventions).flatMap(
  ([name, convention]) => (isConvention(name) ? [{ name, ...convention }] : []),
);

/** One of the taught values; the refusal says which they are. */
function oneTaught({ called, choices }: Convention) {
  const values = choices.map(({ value }) => value);
  return z.enum(values, should(`be "${values.join('" or "')}", as ${called} is taught`)).exactOptional();
}

/** What a school chose, by the name of the convention; the default stands for those that are absent. */
export const chosenConventions = z.strictObject(
  {
    poundsPerKilogram: oneTaught(conventions.poundsPerKilogram),
    gramsPerOunce: oneTaught(conventions.gramsPerOunce),
    milligramsPerGrain: oneTaught(conventions.milligramsPerGrain),
    millilitersPerFluidOunce: oneTaught(conventions.millilitersPerFluidOunce),
    millilitersPerPint: oneTaught(conventions.millilitersPerPint),
    millilitersPerQuart: oneTaught(conventions.millilitersPerQuart),
    millilitersPerGallon: oneTaught(conventions.millilitersPerGallon),
  } satisfies Record<ConventionName, z.ZodType>,
  should(`hold values by name, for ${conventionsToChoose.map(({ name }) => name).join(', ')}`),
);

export type ChosenByPlan = z.infer<typeof chosenConventions>;
