/**
 * The part of the Reflect metadata API that @peculiar/x509's container asks for before it loads: values kept beside a
 * class. Must be imported before that library.
 */
const kept = new WeakMap<object, Map<unknown, unknown>>();

const metadata = {
  defineMetadata: (key: unknown, value: unknown, target: object) => {
    const own = kept.get(target) ?? new Map<unknown, unknown>();
    kept.set(target, own.set(key, value));
  },
  getOwnMetadata: (key: unknown, target: object) => kept.get(target)?.get(key),
  getMetadata: (key: unknown, target: object): unknown => {
    for (let at: unknown = target; at instanceof Object; at = Object.getPrototypeOf(at)) {
      const own = kept.get(at);
      if (own?.has(key)) return own.get(key);
    }
    return undefined;
  },
};

if (!('getMetadata' in Reflect)) Object.assign(Reflect, metadata);
