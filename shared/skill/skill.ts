/**
 * A skill: one declared pharmacy calculation. It is plain data; the engine derives problem, solution, hints, marking
 * and diagnosis from it. What the fields promise is held by `check-skill`.
 */
import type { Codec } from '../quantity/codec';
import type { RoundRule } from '../quantity/round';
import type { Answer } from './answer';
import type { Conversion } from './conversions';
import type { Given, Row } from './given';

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
  /** Figures that a prompt shows and that no step needs; drawn after the givens. */
  readonly extras?: Readonly<Record<string, Given>>;
  /** Numbers that belong to the method and not to one problem: the strength of a reconstituted vial, a half-life. */
  readonly constants?: Readonly<Record<string, Conversion>>;
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
  readonly card: readonly string[];
  /** A computed example: its givens by name, and `answer`. */
  readonly worked: Readonly<Record<string, number | string>>;
  /** Where method and facts come from. */
  readonly sources: readonly string[];
  /** What a pharmacist must still confirm. */
  readonly review?: readonly string[];
}

/** What choosing among skills needs to know of each. */
export type SkillHead = Pick<Skill, 'id' | 'title' | 'level' | 'exams'>;

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

/** A named intermediate quantity, its formula and its sentence. */
export interface Step {
  readonly unit: string;
  readonly is: string;
  readonly says: string;
  /** What the step is called in a list; without it, the name in words. */
  readonly called?: string;
  /** The rounding this step may honestly have on the way. */
  readonly round?: RoundRule;
  /**
   * For an empirical formula, whose coefficients hold only in these units: every name in it with the unit it takes. The
   * units are then not carried through it.
   */
  readonly takes?: Readonly<Record<string, string>>;
  /** The given whose word or value names a counted thing in this step's unit: the amount comes out in `target unit`. */
  readonly unitNamedBy?: string;
}

/** A named wrong way of doing one step, carried through the later ones; or a wrong row of a bank. */
export type Mistake = StepMistake | BankMistake;

export interface StepMistake extends MistakeWords {
  /** The step that it alters, and the altered formula. */
  readonly at: string;
  readonly is: string;
  /** For a code: the wrong way of writing it (`roman-additive`); the step may then be right. */
  readonly codec?: Codec;
}

export interface BankMistake extends MistakeWords {
  /** For a choice out of a bank: the wrong meaning by the key that it is taken for. */
  readonly instead: Readonly<Record<string, string>>;
}

export interface MistakeWords {
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
