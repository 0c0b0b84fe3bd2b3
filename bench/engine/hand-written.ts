/**
 * The baseline: the gravity drip rate written by hand for speed, with the same exact fractions, the same seeds and the
 * same texts. It knows one skill and nothing else.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import Fraction from 'fraction.js';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

export interface HandProblem {
  readonly fluid: string;
  readonly volume: Fraction;
  readonly time: Fraction;
  readonly dropFactor: Fraction;
  readonly minutes: Fraction;
  readonly drops: Fraction;
  readonly rate: Fraction;
  readonly ask: number;
}

const fluids = ['0.9% sodium chloride', '5% dextrose in 0.45% sodium chloride'];
const volumes = [100, 250, 500, 750, 1000].map((value) => new Fraction(value));
const times = Array.from({ length: 23 }, (_, at) => new Fraction(at + 2, 2));
const factors = [10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 10, 15, 20, 60].map((value) => new Fraction(value));
const sixty = new Fraction(60);
const [eight, twenty, most, widest] = [8, 20, 125, 250].map((value) => new Fraction(value));

/** Draws, solves and keeps the rules of realism. */
export function handDraw(seed: string): HandProblem {
  const text = `iv-flow.gravity-drip-rate|${seed}`;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const hash = sha256(bytes);
  const view = new DataView(hash.buffer, hash.byteOffset);
  const generator = xoroshiro128plusFromState([
    view.getInt32(0),
    view.getInt32(4),
    view.getInt32(8),
    view.getInt32(12),
  ]);
  for (;;) {
    const fluid = fluids[uniformInt(generator, 0, 1)] ?? '';
    const volume = volumes[uniformInt(generator, 0, 4)] ?? sixty;
    const time = times[uniformInt(generator, 0, 22)] ?? sixty;
    const dropFactor = factors[uniformInt(generator, 0, 15)] ?? sixty;
    const hourly = volume.div(time);
    if (hourly.compare(twenty ?? 0) < 0 || hourly.compare(widest ?? 0) > 0) continue;
    const minutes = time.mul(sixty);
    const drops = volume.mul(dropFactor);
    const rate = drops.div(minutes);
    if (rate.compare(eight ?? 0) < 0 || rate.compare(most ?? 0) > 0) continue;
    return { fluid, volume, time, dropFactor, minutes, drops, rate, ask: uniformInt(generator, 0, 1) };
  }
}

/** Half up to a whole number. */
export function handRound(value: Fraction): Fraction {
  const over = 2n * value.n + value.d;
  return new Fraction(value.s * (over / (2n * value.d)));
}

/** The prompt as the skill words it. */
export function handPrompt({ fluid, volume, time, dropFactor, ask }: HandProblem): string {
  const rule = 'Round to the nearest whole gtt/min: a drop cannot be split.';
  if (ask === 0) {
    return `Infuse ${show(volume)} mL of ${fluid} by gravity over ${show(time)} h. The package of the administration set says ${show(dropFactor)} gtt/mL. How many drops per minute do you count? ${rule}`;
  }
  return `The set in the cupboard delivers ${show(dropFactor)} gtt/mL. With it, ${show(volume)} mL of ${fluid} has to run in ${show(time)} h. What drip rate do you set? ${rule}`;
}

/** The worked solution as text. */
export function handWorked({ volume, time, dropFactor, minutes, drops, rate }: HandProblem): string {
  const isWhole = rate.d === 1n;
  const shown = showRate(rate);
  return `Turn the hours into minutes. ${show(time)} × 60 = ${show(minutes)} min. Count every drop in the bag. ${show(volume)} × ${show(dropFactor)} = ${show(drops)} gtt. Share the drops over the minutes. ${show(drops)} ÷ ${show(minutes)} ${endsSoon(rate) ? '=' : '≈'} ${shown} gtt/min.${isWhole ? '' : ` Rounded: ${show(handRound(rate))} gtt/min.`}`;
}

/** Digits with commas; every value but the rate ends within one decimal. */
function show(value: Fraction): string {
  if (value.d === 1n) {
    const text = value.n.toString();
    return text.length < 4 ? text : text.replace(/\B(?=(\d{3})+$)/g, ',');
  }
  return value.toString();
}

function endsSoon(value: Fraction): boolean {
  let rest = Number(value.d);
  let decimals = 0;
  for (; rest % 10 === 0; rest /= 10) decimals++;
  let more = 0;
  for (; rest % 2 === 0; rest /= 2) more++;
  for (let fives = 0; rest % 5 === 0; rest /= 5) more = Math.max(more, ++fives);
  return rest === 1 && decimals + more <= 6;
}

/** In full where it ends, else to five figures. */
function showRate(value: Fraction): string {
  if (endsSoon(value)) return show(value);
  const places = value.compare(100) >= 0 ? 100n : value.compare(10) >= 0 ? 1000n : 10_000n;
  const over = (2n * value.n * places + value.d) / (2n * value.d);
  return show(new Fraction(over, places));
}
