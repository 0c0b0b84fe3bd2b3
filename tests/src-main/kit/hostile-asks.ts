// Questions that no screen asks: random values of every kind, objects that fight back, and near misses of real ones.
import type { Scruple } from '@shared/contract/calls';
import fc from 'fast-check';
import { wellFormedAsks } from './typed-calls';

/** Values that have broken other programs, each with a name for the report. */
export function fightingBack(): ReadonlyMap<string, unknown> {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const sparse: unknown[] = [];
  sparse[5000] = 'far';
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  return new Map<string, unknown>([
    ['a getter that throws', Object.defineProperty({}, 'problemId', { enumerable: true, get: throws })],
    ['a proxy that throws at every touch', new Proxy({}, { get: throws, has: throws, ownKeys: throws })],
    ['a circle', circle],
    ['ten megabytes of text', 'x'.repeat(10_000_000)],
    ['ten megabytes in a key', { problemId: 'x'.repeat(10_000_000), draft: '' }],
    ['not a number', Number.NaN],
    ['a big integer', 10n ** 30n],
    ['a map', new Map([['problemId', 'x']])],
    ['a set', new Set(['x'])],
    ['bytes', new Uint8Array(1000)],
    ['a list with holes', sparse],
    ['lists 5,000 deep', deep],
    ['an own __proto__', JSON.parse('{"__proto__":{"isOwner":true},"problemId":"x"}')],
    ['an own constructor', { constructor: { prototype: { isOwner: true } }, toString: 'x', hasOwnProperty: 1 }],
    ['a text that is an object', Object('x')],
    ['a function', throws],
    ['a promise', Promise.resolve({})],
    ['a date', new Date(Number.NaN)],
    ['a symbol', Symbol('x')],
    ['a number that is an object', { problemId: Object(1n), rung: Object(0) }],
  ]);
}

/** Anything at all, and real questions of one call with one key spoilt, doubled or missing. */
export function hostileAsk(name: keyof Scruple): fc.Arbitrary<unknown> {
  const real = Object.entries(wellFormedAsks('00000000-0000-4000-8000-000000000000')[name]);
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', ...real.map(([key]) => key))),
  });
  if (real.length === 0) return fc.oneof(anything, fc.record({ extra: anything }));
  const spoilt = fc
    .tuple(fc.constantFrom(...real.map(([key]) => key)), anything)
    .map(([key, value]) => Object.fromEntries(real.map(([k, v]) => [k, k === key ? value : v])));
  const added = anything.map((extra) => ({ ...Object.fromEntries(real), extra }));
  const missing = fc.constantFrom(...real).map(([key]) => Object.fromEntries(real.filter(([k]) => k !== key)));
  return fc.oneof(anything, spoilt, added, missing);
}

function throws(): never {
  throw new Error('a trap');
}
