/** The floor beneath everything: the same skill in plain doubles, drawn, worded, worked and marked; it rounds ties as they fall. */

export interface DoubleProblem {
  readonly volume: number;
  readonly time: number;
  readonly dropFactor: number;
  readonly rate: number;
}

const volumes = [100, 250, 500, 750, 1000];
const factors = [10, 15, 20, 60];

/** Draws with a small generator of its own. */
export function doubleDraw(seed: number): DoubleProblem {
  let state = seed * 2_654_435_761 + 1;
  const pick = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % count;
  };
  for (;;) {
    const volume = volumes[pick(5)] ?? 0;
    const time = 1 + pick(23) / 2;
    const dropFactor = factors[pick(4)] ?? 0;
    const rate = (volume * dropFactor) / (time * 60);
    if (volume / time >= 20 && volume / time <= 250 && rate >= 8 && rate <= 125)
      return { volume, time, dropFactor, rate };
  }
}

/** Prompt and worked solution as one text. */
export function doubleTexts({ volume, time, dropFactor, rate }: DoubleProblem): string {
  return `Infuse ${volume} mL by gravity over ${time} h with a set of ${dropFactor} gtt/mL. How many drops per minute? ${time} × 60 = ${time * 60} min. ${volume} × ${dropFactor} = ${volume * dropFactor} gtt. That is ${rate.toFixed(3)}, rounded ${Math.round(rate)} gtt/min.`;
}

/** Right, one of five mistakes, a power of ten, or wrong. */
export function doubleMark({ volume, time, dropFactor, rate }: DoubleProblem, response: string): string {
  const value = Number.parseFloat(response);
  if (value === Math.round(rate)) return 'right';
  const drops = volume * dropFactor;
  const candidates = [
    drops / time,
    volume / (time * 60),
    volume / dropFactor / (time * 60),
    volume / time,
    drops / (time * 100),
  ];
  const named = candidates.findIndex((candidate) => Math.round(candidate) === value);
  if (named >= 0) return `mistake ${named}`;
  for (let power = -6; power <= 6; power++) if (Math.round(rate * 10 ** power) === value) return 'tenfold';
  return 'wrong';
}
