/**
 * A skill: one declared pharmacy calculation. It is plain data; the engine derives problem, solution, hints, marking
 * and diagnosis from it. What the fields promise is held by `check-skill`.
 */
import type { RoundRule } from '../quantity/round';

export interface Skill {
  /** `area.kebab-name`, the same as the file's path under `skills/`. */
  readonly id: string;
  /** Raised when a given, step, answer or mistake changes its meaning. */
  readonly version: number;
  readonly title: string;
  /** 1 one operation, 2 a conversion or a second operation, 3 several, 4 and 5 clinical chains. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly audience: readonly Audience[];
  /** Examinations that ask for it. */
  readonly exams: readonly string[];
  /** Workplaces where it is met. */
  readonly settings: readonly string[];
  /** The base skill, when this one asks for another unknown of it. */
  readonly formOf?: string;
  /** Wordings of the same question; at least two. */
  readonly asks: readonly Ask[];
  readonly givens: Readonly<Record<string, Given>>;
  /** Correlated givens: one row of each table is drawn, and gives every given that names the table. */
  readonly rows?: Readonly<Record<string, readonly Row[]>>;
  /** In order; a formula uses givens, conversions and earlier steps. */
  readonly steps: Readonly<Record<string, Step>>;
  readonly answer: Answer;
  /** What a believable draw satisfies; a draw that does not is drawn again. */
  readonly realistic?: readonly string[];
  readonly mistakes: Readonly<Record<string, Mistake>>;
  /** Givens that belong together as one fact on a label: 400 mg in 250 mL. */
  readonly facts?: Readonly<Record<string, Fact>>;
  /** Which drawing fits, and the givens that stand on it. */
  readonly picture?: { readonly kind: string; readonly shows: readonly string[] };
  /** The range a result must lie in to be handed out. */
  readonly handOut?: HandOut;
  /** How it is done, in three to six lines. */
  readonly card?: readonly string[];
  /** A computed example: its givens by name, and `answer`. */
  readonly worked: Readonly<Record<string, number | string>>;
  /** Where method and facts come from. */
  readonly sources: readonly string[];
  /** What a pharmacist must still confirm. */
  readonly review?: readonly string[];
}

export type Audience = 'technician' | 'pharmacist';

/** One wording: the order with its figures, then one question. Blanks are `{name}` or `{name:number}`. */
export interface Ask {
  /** What stands above the order: `Order, 10:00`. */
  readonly caption?: string;
  readonly order: string;
  readonly question: string;
  /** True when the question names the answer's unit, which may then be left out of the response. */
  readonly namesUnit?: true;
}

/** Bounds of a given or step beyond which the pharmacist is asked; a bound is a number in its unit or a given's name. */
export interface HandOut {
  readonly of: string;
  readonly least?: number | string;
  readonly most?: number | string;
  readonly source: string;
}

/** A drawn quantity or, with `kind: 'word'`, a drawn word. */
export type Given = QuantityGiven | WordGiven;

export interface QuantityGiven {
  readonly unit: string;
  readonly draw: Draw<number>;
  /** What it is called on the problem strip; without it, the name in words. */
  readonly called?: string;
  /** Not printed: it shapes the draw, or the student must know it. */
  readonly hidden?: true;
  /** Printed words for coded values: 2 doses a day is `every 12 hours`. */
  readonly names?: Readonly<Record<string, string>>;
  /** From this value on the prompt prints another unit first: 20 g (20,000 mg). */
  readonly printedAs?: { readonly from: number; readonly unit: string };
  /** The given whose value names this one's unit: 3 of the measure that holds 15 mL are 3 tablespoons. */
  readonly unitNamedBy?: string;
  /** For a value in `key`: the symbol of the unit it is the size of. */
  readonly sizeOf?: Readonly<Record<string, string>>;
  /** Values that are taught instead of a drawn one; a working with one of them is right as well. */
  readonly alsoTaught?: Readonly<Record<string, readonly (number | string)[]>>;
}

export interface WordGiven {
  readonly kind: 'word';
  readonly draw: Draw<string>;
  readonly called?: string;
  readonly hidden?: true;
}

export type Draw<T> =
  | { readonly oneOf: readonly T[] }
  | { readonly from: number; readonly to: number; readonly by: number }
  | { readonly row: string };

/** Values, or draws of their own, of the givens that belong together. */
export type Row = Readonly<Record<string, number | string | Draw<number>>>;

/** A named intermediate quantity, its formula and its sentence. */
export interface Step {
  readonly unit: string;
  readonly is: string;
  readonly says: string;
  /** What the step is called in a list; without it, the name in words. */
  readonly called?: string;
  /** The rounding this step may honestly have on the way. */
  readonly round?: RoundRule;
}

export interface Answer {
  readonly of: string;
  readonly round: RoundRule;
  /** Why it is rounded so, as the end of a sentence: `a drop cannot be split`. */
  readonly because: string;
  /** The conversion is the task: an equal value in another unit is no answer. */
  readonly unitFixed?: true;
}

/** A named wrong way of doing one step; the engine carries it through the later ones. */
export interface Mistake {
  readonly at: string;
  readonly is: string;
  readonly kind: MistakeKind;
  /** Short name for counts: `hours left as hours`. */
  readonly called: string;
  /** What was done, with the student's own numbers; `{yours}` is the step's value as the mistake gives it. */
  readonly says: string;
  /** The headline, at most seven words in the past tense; without it, made from `called`. */
  readonly headline?: string;
}

/** The competence that a mistake shows a gap in (safeMedicate's three, divided). */
export type MistakeKind = 'set-up' | 'arithmetic' | 'unit' | 'rounding' | 'measurement' | 'reading';

export interface Fact {
  readonly called: string;
  readonly says: string;
}
