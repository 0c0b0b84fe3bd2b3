/** The parser of formulas. mathjs reads them into nodes; nothing of mathjs is ever asked to calculate. */
import { create, type MathNode, parseDependencies } from 'mathjs/number';

let made: ReturnType<typeof create> | undefined;

/** The nodes of a formula; throws mathjs's own words where it is none. The parser is made for the first one. */
export function parse(text: string): MathNode {
  made ??= create({ ...parseDependencies });
  return made.parse(text);
}
