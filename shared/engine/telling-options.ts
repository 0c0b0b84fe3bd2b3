/** Whether the right option is told by the way it is printed. */

/** True when no wrong option has as many decimals as the right one: it would stand out whatever it says. */
export function telling(right: string, wrong: readonly string[]): boolean {
  return wrong.every((text) => decimals(text) !== decimals(right));
}

function decimals(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
