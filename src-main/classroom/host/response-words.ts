/** What a marked response is called where no mistake explains it. */

/** Right, or right but for its unit or its rounding; of steps also what is carried forward. */
const fine: readonly string[] = ['right', 'right-unit-converted', 'rounding', 'carried', 'not-carried'];

export function isFine(verdict: string): boolean {
  return fine.includes(verdict);
}

export const unexplained = 'not recognized';

export function unnamedCalled(verdict: string): string {
  if (verdict === 'tenfold') return 'a power of ten off';
  return verdict === 'unit-wrong' ? 'wrong unit' : unexplained;
}

export function unnamedSays(verdict: string): string {
  if (verdict === 'tenfold') return 'The digits are right; the point has moved.';
  return verdict === 'unit-wrong' ? 'The number is right; its unit is another one.' : 'No known slip explains it.';
}
