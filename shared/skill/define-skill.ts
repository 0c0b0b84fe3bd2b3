/**
 * The typed way to write a declaration. `defineSkill` returns what it is given; its types let the compiler underline
 * every name in a formula, prompt or sentence that is no given, constant, conversion or step.
 *
 * What the types rely on: one space around every operator, and a full stop or question mark at the end of a sentence.
 */
import type { AcceptIf, Answer, BankAnswer, Choice } from './answer';
import type { Checked, Formula, Sentence } from './checked-text';
import type { Conversion, ConversionName } from './conversions';
import type { Draw, QuantityGiven, WordGiven } from './given';
import type { Ask, BankMistake, Fact, Skill, Step, StepMistake } from './skill';

/** Texts by name: the formulas of steps, choices, mistakes. */
type Texts = Record<string, string>;

/** The same where some have none: a given is drawn or has a formula. */
type SomeTexts = Record<string, unknown>;

type Checks = 'asks' | 'givens' | 'extras' | 'constants' | 'steps' | 'answer' | 'realistic' | 'mistakes' | 'facts';

/**
 * A declaration whose names the compiler checks: G givens, X extras, C constants, S steps, W choices, I ways that are
 * right as well, M mistakes, A asks, R rules, F facts. K are the names that formulas know.
 */
type Declaration<
  G extends SomeTexts,
  X extends SomeTexts,
  C extends string,
  S extends Texts,
  W extends Texts,
  I extends Accepted,
  M extends Texts,
  A extends readonly string[],
  R extends readonly string[],
  F extends Texts,
  K extends string = NoInfer<(keyof G & string) | (keyof S & string) | C> | ConversionName,
  P extends string = NoInfer<(keyof G & string) | (keyof X & string) | C>,
> = Omit<Skill, Checks | 'worked' | 'picture'> & {
  readonly asks: { readonly [N in keyof A]: CheckedAsk<A[N], P> };
  readonly givens: { readonly [N in keyof G]: CheckedGiven<G[N], K> };
  readonly extras?: { readonly [N in keyof X]: CheckedGiven<X[N], K | P> };
  readonly constants?: { readonly [N in C]: Conversion };
  readonly steps: {
    readonly [N in keyof S]: Omit<Step, 'is' | 'says' | 'unitNamedBy'> & {
      readonly is: Checked<S[N], K>;
      readonly says: Checked<S[N], K | P>;
      readonly unitNamedBy?: NoInfer<keyof G & string>;
    };
  };
  readonly answer: CheckedAnswer<W, I, NoInfer<keyof G & string>, NoInfer<keyof S & string>, K>;
  readonly realistic?: { readonly [N in keyof R]: Formula<R[N], K> };
  readonly mistakes: { readonly [N in keyof M]: CheckedMistake<M[N], NoInfer<keyof S & string>, K, P> };
  readonly facts?: { readonly [N in keyof F]: Omit<Fact, 'says'> & { readonly says: Sentence<F[N], P> } };
  readonly picture?: { readonly kind: string; readonly shows: readonly NoInfer<keyof G & string>[] };
  readonly worked: { readonly [N in NoInfer<keyof G & string>]?: number | string } & {
    readonly answer: number | string;
  };
};

type CheckedAsk<Text extends string, Known extends string> = Omit<Ask, 'order' | 'question'> & {
  readonly order: Sentence<Text, Known>;
  readonly question: Sentence<Text, Known>;
};

type CheckedGiven<Text, Known extends string> =
  | WordGiven
  | (Omit<QuantityGiven, 'draw'> & {
      readonly draw: Draw<number | string> | { readonly is: Text extends string ? Formula<Text, Known> : Text };
    });

type CheckedMistake<Text extends string, Steps extends string, Known extends string, Printed extends string> =
  | (Omit<StepMistake, 'at' | 'is' | 'says'> & {
      readonly at: Steps;
      readonly is: Checked<Text, Known>;
      readonly says: Checked<Text, Known | Printed | 'yours'>;
    })
  | (Omit<BankMistake, 'says'> & { readonly says: Checked<Text, Known | Printed | 'yours'> });

type CheckedAnswer<
  W extends Texts,
  I extends Accepted,
  Givens extends string,
  Steps extends string,
  Known extends string,
> = (
  | (DistributedOmit<Exclude<Answer, BankAnswer>, 'of' | 'acceptIf' | 'choices'> & { readonly of: Steps })
  | (Omit<BankAnswer, 'of' | 'acceptIf'> & { readonly of: Givens })
) & {
  readonly choices?: { readonly [N in keyof W]: Omit<Choice, 'when'> & { readonly when: Formula<W[N], Known> } };
  readonly acceptIf?: I & NoInfer<CheckedAccepted<I, Known>>;
};

type Accepted = readonly AcceptIf[];

type CheckedAccepted<I extends Accepted, Known extends string> = {
  readonly [N in keyof I]: I[N] extends { readonly with: infer With extends Texts }
    ? AcceptIf & { readonly with: { readonly [Replaced in keyof With]: Formula<With[Replaced], Known> } }
    : AcceptIf;
};

type DistributedOmit<T, Keys extends string> = T extends unknown ? Omit<T, Keys> : never;

/** Declares a skill. The value is returned unchanged. */
export function defineSkill<
  const G extends SomeTexts,
  const S extends Texts,
  const M extends Texts,
  const A extends readonly string[],
  const R extends readonly string[],
  const F extends Texts,
  const X extends SomeTexts = Record<never, string>,
  const C extends string = never,
  const W extends Texts = Record<never, string>,
  const I extends Accepted = Accepted,
>(skill: Declaration<G, X, C, S, W, I, M, A, R, F>): Skill {
  // biome-ignore lint/plugin/no-type-assertion: the checked form differs from Skill in the types of its strings alone
  return skill as unknown as Skill;
}
