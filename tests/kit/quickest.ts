// How quick something can be on a machine that also does other things.

const mostRuns = 100;

/** The milliseconds of the quickest run; it is run again, at most a hundred times, until one keeps the budget. */
export function quickest(run: () => unknown, budgetMs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < mostRuns && best >= budgetMs; runs++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
