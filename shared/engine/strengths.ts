/** How tightly the parts of a written formula hold together; the weaker stands in brackets within the stronger. */
export const strengths = { words: 0, sum: 1, product: 2, power: 3, single: 4 } as const;

/** A part of a formula in writing. */
export interface Written {
  readonly text: string;
  readonly strength: number;
}
