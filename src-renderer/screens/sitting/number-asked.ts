/** The number of a question as it is asked for: a whole number up to the last one, or the sentence of a refusal. */
export function numberAsked(text: string, count: number): number | string {
  const says = `Type a whole number from 1 to ${count}.`;
  if (!/^\s*\d{1,4}\s*$/.test(text)) return says;
  const number = Number(text);
  return number >= 1 && number <= count ? number : says;
}
