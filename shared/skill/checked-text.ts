/** Types that read formulas and sentences: each gives back the text itself, or the complaint about a name in it. */

/** A formula or sentence as it is, or the complaint about it. */
export type Checked<Text extends string, Known extends string> = Text extends `${string}${'.' | '?'}`
  ? Sentence<Text, Known>
  : Formula<Text, Known>;

export type Formula<Text extends string, Known extends string> = [Exclude<NamesIn<Text>, Known>] extends [never]
  ? Text
  : `unknown name: ${Exclude<NamesIn<Text>, Known>}`;

export type Sentence<Text extends string, Known extends string> = [Exclude<BlanksIn<Text>, Known>] extends [never]
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
