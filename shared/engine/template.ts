/** Sentences with blanks: `{volume}` prints a quantity, `{volume:number}` its number alone, `{doses:quantity}` number and unit. */

/** How a blank is filled: as the declaration prints it, number alone, or number and unit even where a word stands for it. */
export type BlankForm = 'printed' | 'number' | 'quantity';

export type TemplatePart =
  | { readonly text: string }
  | {
      readonly blank: string;
      readonly form: BlankForm;
      /** True at the head of a sentence, where a word takes a capital. */
      readonly isFirst: boolean;
    };

const templates = new Map<string, readonly TemplatePart[]>();

/** Cuts a sentence at its blanks, once for each sentence. */
export function parseTemplate(sentence: string): readonly TemplatePart[] {
  const known = templates.get(sentence);
  if (known) return known;
  let before = '';
  const parts = sentence.split(/(\{[^}]*\})/).flatMap((piece): TemplatePart[] => {
    if (piece === '') return [];
    const isFirst = before === '' || /[.?!:]\s+$/.test(before);
    before += piece;
    const [, blank = '', form = 'printed'] = /^\{([^:}]*)(?::(\w*))?\}$/.exec(piece) ?? [];
    return blank === '' ? [{ text: piece }] : [{ blank, form: formNamed(form), isFirst }];
  });
  if (templates.size < 50_000) templates.set(sentence, parts);
  return parts;
}

/** The names in a sentence's blanks. */
export function blanksIn(sentence: string): readonly string[] {
  return parseTemplate(sentence).flatMap((part) => ('blank' in part ? [part.blank] : []));
}

/** Fills every blank and joins the sentence. */
export function fillTemplate(
  sentence: string,
  fill: (blank: string, form: BlankForm, isFirst: boolean) => string,
): string {
  let text = '';
  for (const part of parseTemplate(sentence)) {
    text += 'text' in part ? part.text : fill(part.blank, part.form, part.isFirst);
  }
  return text;
}

function formNamed(form: string): BlankForm {
  if (form === 'printed' || form === 'number' || form === 'quantity') return form;
  throw new Error(`a blank has the form "${form}"; it can be number or quantity`);
}
