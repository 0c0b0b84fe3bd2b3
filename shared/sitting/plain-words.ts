/** Names for files that every system takes: small letters of ASCII, digits and hyphens. */

/** `Week 7: drips` becomes `week-7-drips`, at most `most` characters; empty where nothing of it can be written so. */
export function plainWords(text: string, most: number): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, most).replace(/-$/, '');
}
