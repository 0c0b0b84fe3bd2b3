/** The functions of formulas in words: nobody who learns to calculate a dose should have to read `floor` or `max`. */
import type { Formula } from './formula';
import { strengths, type Written } from './strengths';
import type { Wording } from './wording';

type Call = Extract<Formula, { kind: 'call' }>;
/** Writes a part, in brackets where it is weaker than that. */
type WritePart = (part: Formula, outer: number) => string;

/** Writes a function of its parts. */
export function writeCall({ fn, over }: Call, wording: Wording, write: WritePart): Written {
  const first = over[0] ?? ({ kind: 'name', name: '' } as const);
  const each = () => over.map((part) => write(part, strengths.sum));
  switch (fn) {
    case 'min':
      return words(oneOf(over, wording.isOfTime ? ['earlier', 'earliest'] : ['smaller', 'smallest'], wording, write));
    case 'max':
      return words(oneOf(over, wording.isOfTime ? ['later', 'latest'] : ['larger', 'largest'], wording, write));
    case 'floor':
      return words(placeOfFirstFigure(first, write) ?? roundedTo('rounded down', first, wording, write));
    case 'ceil':
      return words(roundedTo('rounded up', first, wording, write));
    case 'round':
      return words(rounded(over, wording, write));
    case 'abs':
      return words(withoutSign(first, write));
    case 'sqrt':
      return { text: `√(${write(first, strengths.words)})`, strength: strengths.single };
    case 'log':
    case 'ln':
      return { text: `ln(${write(first, strengths.words)})`, strength: strengths.single };
    case 'log10':
      return { text: `log(${write(first, strengths.words)})`, strength: strengths.single };
    case 'exp':
      return words(`e to the power ${write(first, strengths.power)}`);
    case 'not':
      return words(`not ${write(first, strengths.single)}`);
    case 'dayNumber':
      return words(`day ${each()[2]} of month ${each()[1]} of ${each()[0]}`);
    case 'endOfMonth':
      return words(`the last day of month ${each()[1]} of ${each()[0]}`);
    case 'addMonths':
      return { text: `${each()[0]} + ${months(over[1], each()[1] ?? '')}`, strength: strengths.sum };
    default:
      return fn satisfies never;
  }
}

const words = (text: string): Written => ({ text, strength: strengths.words });

/** `the smaller of 5.1 mg and 4 mg`; with units where every part is a named quantity. */
function oneOf(over: readonly Formula[], [ofTwo, ofMore]: [string, string], wording: Wording, write: WritePart) {
  const isNamed = over.every(({ kind }) => kind === 'name');
  const texts = over.map((part) =>
    isNamed && part.kind === 'name' ? wording.quantity(part.name) : write(part, strengths.sum),
  );
  return `the ${over.length === 2 ? ofTwo : ofMore} of ${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

function roundedTo(how: string, part: Formula, { isInner, whole }: Wording, write: WritePart): string {
  return `${write(part, strengths.sum)}, ${how}${isInner ? '' : ` to ${whole}`}`;
}

function rounded([part, places]: readonly Formula[], wording: Wording, write: WritePart): string {
  const decimals = places ? wording.value(places).valueOf() : 0;
  const whole = wording.isInner ? 'a whole number' : wording.whole;
  const to = decimals === 0 ? whole : decimals === 1 ? 'one decimal' : `${decimals} decimals`;
  return part ? `${write(part, strengths.sum)}, rounded to ${to}` : '';
}

/** A difference has no sign in words: `the difference between 165.4 and 170`. */
function withoutSign(part: Formula, write: WritePart): string {
  if (part.kind === 'operation' && part.operator === '-')
    return `the difference between ${write(part.left, strengths.sum)} and ${write(part.right, strengths.sum)}`;
  return `${write(part, strengths.sum)} without its sign`;
}

/** `floor(log10(x))`. */
function placeOfFirstFigure(part: Formula, write: WritePart): string | undefined {
  const of = part.kind === 'call' && part.fn === 'log10' ? part.over[0] : undefined;
  return of && `the power of ten at the first figure of ${write(of, strengths.sum)}`;
}

function months(part: Formula | undefined, text: string): string {
  if (part?.kind !== 'number') return text;
  return text === '1' ? '1 month' : `${text} months`;
}
