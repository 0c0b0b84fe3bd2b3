/** The letter of a choice by its place, `A` for the first; it is the key that chooses it. */
export function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}
