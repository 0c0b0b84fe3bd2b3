/**
 * The typed way to write a declaration. `defineSkill` returns what it is given; its types let the compiler underline
 * every name in a formula, prompt or sentence that is no given, conversion or step.
 *
 * What the types rely on: one space around every operator, and a full stop or question mark at the end of a sentence.
 */
import type { ConversionName } from './conversions';
import type { Answer, Ask, Fact, Given, Mistake, Skill, Step } from './skill';

/** A formula or sentence as it is, or the complaint about it. */
type Checked<Text extends string, Known extends string> = Text extends `${string}${'.' | '?'}`
  ? Sentence<Text, Known>
  : Formula<Text, Known>;

type Formula<Text extends string, Known extends string> = [Exclude<NamesIn<Text>, Known>] extends [never]
  ? Text
  : `unknown name: ${Exclude<NamesIn<Text>, Known>}`;

type Sentence<Text extends string, Known extends string> = [Exclude<BlanksIn<Text>, Known>] extends [never]
  ? Text
  : `unknown name in the sentence: ${Exclude<BlanksIn<Text>, Known>}`;

type NamesIn<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}`
  ? NamesIn<Rest, Found | Bare<Word>>
  : Found | Bare<Text>;

/** A word of a formula without its brackets, commas and function; nothing for numbers and operators. */
type Bare<Word extends string> = Word extends `${string}(${infer Rest}`
  ? Bare<Rest>
  : Word extends `${infer Rest})${string}`
    ? Bare<Rest>
    : Word extends `${infer Rest},`
      ? Bare<Rest>
      : Word extends '' | Operator | `${number}`
        ? never
        : Word;

type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '>' | '<=' | '>=' | '==' | '!=' | 'and' | 'or' | 'not';

type BlanksIn<Text extends string, Found = never> = Text extends `${string}{${infer Blank}}${infer Rest}`
  ? BlanksIn<Rest, Found | BlankName<Blank>>
  : Found;

type BlankName<Blank extends string> = Blank extends `${infer Name}:${string}` ? Name : Blank;

/** A declaration whose names the compiler checks: G givens, S steps, M mistakes, A asks, R rules, F facts. */
type Declaration<
  G extends string,
  S extends Record<string, string>,
  M extends Record<string, string>,
  A extends readonly string[],
  R extends readonly string[],
  F extends Record<string, string>,
> = Omit<Skill, 'asks' | 'givens' | 'steps' | 'answer' | 'realistic' | 'mistakes' | 'facts' | 'worked' | 'picture'> & {
  readonly asks: { readonly [I in keyof A]: CheckedAsk<A[I], NoInfer<G>> };
  readonly givens: { readonly [N in G]: Given };
  readonly steps: {
    readonly [N in keyof S]: Omit<Step, 'is' | 'says'> & {
      readonly is: Checked<S[N], NoInfer<G> | ConversionName | (keyof S & string)>;
      readonly says: Checked<S[N], NoInfer<G> | ConversionName | (keyof S & string)>;
    };
  };
  readonly answer: Omit<Answer, 'of'> & { readonly of: NoInfer<keyof S & string> };
  readonly realistic?: {
    readonly [I in keyof R]: Formula<R[I], NoInfer<G> | ConversionName | NoInfer<keyof S & string>>;
  };
  readonly mistakes: {
    readonly [N in keyof M]: Omit<Mistake, 'at' | 'is' | 'says'> & {
      readonly at: NoInfer<keyof S & string>;
      readonly is: Checked<M[N], NoInfer<G> | ConversionName | NoInfer<keyof S & string>>;
      readonly says: Checked<M[N], NoInfer<G> | ConversionName | NoInfer<keyof S & string> | 'yours'>;
    };
  };
  readonly facts?: { readonly [N in keyof F]: Omit<Fact, 'says'> & { readonly says: Sentence<F[N], NoInfer<G>> } };
  readonly picture?: { readonly kind: string; readonly shows: readonly NoInfer<G>[] };
  readonly worked: { readonly [N in NoInfer<G>]?: number | string } & { readonly answer: number | string };
};

type CheckedAsk<Text extends string, Known extends string> = Omit<Ask, 'order' | 'question'> & {
  readonly order: Sentence<Text, Known>;
  readonly question: Sentence<Text, Known>;
};

/** Declares a skill. The value is returned unchanged. */
export function defineSkill<
  const G extends string,
  const S extends Record<string, string>,
  const M extends Record<string, string>,
  const A extends readonly string[],
  const R extends readonly string[],
  const F extends Record<string, string>,
>(skill: Declaration<G, S, M, A, R, F>): Skill {
  // biome-ignore lint/plugin/no-type-assertion: the checked form differs from Skill in the types of its strings alone
  return skill as Skill;
}
