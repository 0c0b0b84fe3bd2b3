/** What a skill asks for: which quantity, of which kind, how it is given. */
import type { Codec } from '../quantity/codec';
import type { RoundMode, RoundRule } from '../quantity/round';

export type Answer = NumberAnswer | ChoiceAnswer | BankAnswer | TimeAnswer | DateAnswer | CodeAnswer;

/** What every answer says. */
interface AnswerOf {
  /** The step that is asked for; for a bank the given that is the key. */
  readonly of: string;
  /** Why it is rounded or given so, as the end of a sentence: `a drop cannot be split`. */
  readonly because: string;
  /** Other ways of working that are right as well. */
  readonly acceptIf?: readonly AcceptIf[];
}

export interface NumberAnswer extends AnswerOf {
  readonly kind?: 'number';
  readonly round: RoundRule | RoundByGiven;
  /** The working ends in whole numbers by itself; the question asks for one and speaks of no rounding. */
  readonly isWhole?: true;
  /** The conversion is the task: an equal value in another unit is no answer. */
  readonly unitFixed?: true;
  /**
   * What the question asks for one of, so that a response may leave it out: `unit` where it asks how many grams one
   * unit covers, and `10 g` is 10 g/unit.
   */
  readonly forOne?: string;
}

/** Rounding that a given sets: to the marks of a syringe, to as many figures as the order asks. */
export type RoundByGiven = ({ readonly toGiven: string } | { readonly sigGiven: string }) & {
  readonly mode?: RoundMode;
};

/** One of a few; the first choice whose rule holds is right. Offered in the declared order, which tells nothing. */
export interface ChoiceAnswer extends AnswerOf {
  readonly kind: 'choice';
  /** By id, which is no whole number. */
  readonly choices: Readonly<Record<string, Choice>>;
}

export interface Choice {
  /** A comparison of givens and steps, exact and not rounded. */
  readonly when: string;
  /** The choice in words. */
  readonly says: string;
}

/** What a code or phrase means: right is the meaning of the drawn key. */
export interface BankAnswer extends AnswerOf {
  readonly kind: 'choice';
  /** The meaning of every key that `of` can draw. */
  readonly bank: Readonly<Record<string, string>>;
  /** What the solution says of every key: how it comes to its meaning, or what it is mistaken for. A sentence. */
  readonly why: Readonly<Record<string, string>>;
  /** These are always offered, in this order; without it, four: the right one, confusions of its mistakes, and others. */
  readonly among?: readonly string[];
}

/** A time of day; its step is in `time of day`, `12-hour time` or `time and day`, which says how it is printed. */
export interface TimeAnswer extends AnswerOf {
  readonly kind: 'time';
}

/** A date; its step is in `date`. */
export interface DateAnswer extends AnswerOf {
  readonly kind: 'date';
}

/** A whole number written as a code. */
export interface CodeAnswer extends AnswerOf {
  readonly kind: 'code';
  readonly codec: Codec;
}

export type AnswerKind = 'number' | 'choice' | 'time' | 'date' | 'code';

/**
 * Right as well: the working with some givens, constants or steps replaced, or rounded in another way. A replacing
 * formula carries the unit of what it replaces; a bare number stands for a value in that unit.
 */
export interface AcceptIf {
  readonly with?: Readonly<Record<string, string>>;
  readonly round?: RoundRule;
  readonly because: string;
}

/** The kind of an answer; without one it is a number. */
export function answerKindOf({ kind = 'number' }: { readonly kind?: AnswerKind }): AnswerKind {
  return kind;
}
