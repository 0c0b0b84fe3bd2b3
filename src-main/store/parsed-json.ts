/** JSON out of a column; a damaged one is nothing, and whoever parses it says so. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
