/** Names of seats made distinct for whoever reads them: the second Maria is `Maria (2)`. */

/** The names as shown, in the order of the seats. */
export function shownNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const key = nameKey(name);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** What two names must differ in to be told apart: not letter case, not how an accent is written, not invisible signs. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The team that has the fewest; the first of them. */
export function smallestTeam(teams: readonly string[], taken: readonly (string | undefined)[]): string | undefined {
  const sizeOf = (team: string) => taken.filter((one) => one === team).length;
  return teams.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
}
