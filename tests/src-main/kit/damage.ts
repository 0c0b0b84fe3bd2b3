// Ways in which a store's file comes back from a bad disk, all drawn from one number, so that a failure can be had again.
import { createHash } from 'node:crypto';

/** One damage: what was done, and the file afterwards. */
export interface Damaged {
  readonly how: string;
  readonly bytes: Buffer;
}

/** The same damage for the same number. */
export function damaged(whole: Buffer, number: number): Damaged {
  const chance = chanceOf(number);
  const ways = [flipBytes, flipHeader, flipSchema, truncate, zeroes, swapPages, foreign] as const;
  const way = ways[number % ways.length] ?? flipBytes;
  return way(Buffer.from(whole), chance);
}

type Chance = (below: number) => number;
const pageSize = 4096;

function flipBytes(bytes: Buffer, chance: Chance): Damaged {
  const count = 1 + chance(40);
  for (let flip = 0; flip < count; flip++) bytes[chance(bytes.length)] = chance(256);
  return { how: `${count} bytes changed`, bytes };
}

function flipHeader(bytes: Buffer, chance: Chance): Damaged {
  const at = chance(100);
  bytes[at] = chance(256);
  return { how: `header byte ${at} changed`, bytes };
}

/** The first page holds the tables' definitions. */
function flipSchema(bytes: Buffer, chance: Chance): Damaged {
  const count = 1 + chance(4);
  for (let flip = 0; flip < count; flip++) bytes[100 + chance(pageSize - 100)] = chance(256);
  return { how: `${count} bytes of the first page changed`, bytes };
}

function truncate(bytes: Buffer, chance: Chance): Damaged {
  const length = chance(bytes.length);
  return { how: `cut to ${length} bytes`, bytes: bytes.subarray(0, length) };
}

function zeroes(bytes: Buffer, chance: Chance): Damaged {
  const from = chance(bytes.length);
  const to = Math.min(bytes.length, from + 1 + chance(2 * pageSize));
  return { how: `zeroes from ${from} to ${to}`, bytes: bytes.fill(0, from, to) };
}

function swapPages(bytes: Buffer, chance: Chance): Damaged {
  const pages = Math.floor(bytes.length / pageSize);
  const [a, b] = [chance(pages), chance(pages)];
  const first = Buffer.from(bytes.subarray(a * pageSize, (a + 1) * pageSize));
  bytes.copy(bytes, a * pageSize, b * pageSize, (b + 1) * pageSize);
  first.copy(bytes, b * pageSize);
  return { how: `pages ${a} and ${b} exchanged`, bytes };
}

function foreign(_: Buffer, chance: Chance): Damaged {
  const contents = [
    '',
    'hello, world\n',
    `${'%PDF-1.7'.padEnd(9000, ' ')}`,
    'SQLite format 3\u0000',
    '\u0000'.repeat(20_000),
  ];
  const content = contents[chance(contents.length)] ?? '';
  return { how: `replaced by ${JSON.stringify(content.slice(0, 12))}`, bytes: Buffer.from(content, 'latin1') };
}

function chanceOf(number: number): Chance {
  let state = createHash('sha256').update(`damage ${number}`).digest();
  return (below) => {
    state = createHash('sha256').update(state).digest();
    return state.readUInt32BE(0) % below;
  };
}
