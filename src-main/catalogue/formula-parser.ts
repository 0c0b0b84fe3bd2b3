/**
 * The parser of a built app, in the place of `shared/engine/formula-parser` (electron.vite.config.ts). Skills bring their
 * formulas parsed, so that mathjs is loaded for the first formula from elsewhere, which most starts never see.
 */
import { createRequire } from 'node:module';
import type { parse as parseByMathjs } from '@shared/engine/formula-parser';

let parser: { readonly parse: typeof parseByMathjs } | undefined;

export const parse: typeof parseByMathjs = (text) => {
  parser ??= loadParser();
  return parser.parse(text);
};

function loadParser(): { readonly parse: typeof parseByMathjs } {
  return createRequire(import.meta.url)('./parser.js');
}
