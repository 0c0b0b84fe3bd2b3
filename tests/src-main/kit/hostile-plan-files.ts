// A hundred and more files that are no plans, each with a name: broken, foreign, too large, too deep, lying about what they
// are, and good but for one field. All are made from one good file.

export type HostileFile = readonly [what: string, text: string];

type Fields = Record<string, unknown>;

/** Every hostile file, from the text of a good one that has a time. */
export function hostilePlanFiles(good: string): readonly HostileFile[] {
  const plan: Fields = JSON.parse(good);
  const withField = (name: string, value: unknown) => JSON.stringify({ ...plan, [name]: value });
  return [
    ...foreign,
    ...cut(good),
    ...['schema', 'version'].flatMap((key) =>
      frames.map(
        (value): HostileFile => [`with ${JSON.stringify(value).slice(0, 20)} for its ${key}`, withField(key, value)],
      ),
    ),
    ...Object.keys(plan)
      .filter((name) => name !== 'time')
      .map((name): HostileFile => [`without ${name}`, withField(name, undefined)]),
    ['twice in a list', JSON.stringify([plan, plan])],
    ...spoilt.map(
      ([name, value]): HostileFile => [`with ${name} ${JSON.stringify(value).slice(0, 60)}`, withField(name, value)],
    ),
    ...contradicting.map(
      (fields): HostileFile => [`with ${JSON.stringify(fields)}`, JSON.stringify({ ...plan, ...fields })],
    ),
    ['with a number beyond all numbers', good.replace(/"version": ?1/, '"version": 1e999')],
    ['with an own __proto__', good.replace('{', '{"__proto__": {"isOwner": true}, ')],
    ['with a comment', good.replace('{', '{ // a plan\n')],
    ['with a comma at its end', good.replace(/\}\s*$/, ',}')],
    ['with a function', good.replace(/\}\s*$/, ', "run": () => process.exit() }')],
  ];
}

const foreign: readonly HostileFile[] = [
  ['nothing', ''],
  ['spaces', '   \n\t '],
  ['a byte order mark alone', '\ufeff'],
  ['NULs', '\u0000'.repeat(1000)],
  ['a word', 'hello'],
  ['a picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
  ['an archive', 'PK\u0003\u0004\u0014\u0000\u0000\u0000'],
  ['a document', '%PDF-1.7\n%\ufffd\ufffd'],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
  ['a formula of a sheet', '=cmd|"/c calc"!A1'],
  ['null', 'null'],
  ['true', 'true'],
  ['a number', '42'],
  ['a text', '"plan"'],
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['lists 65 deep', nested('[', ']', 65)],
  ['lists 200,000 deep', nested('[', ']', 200_000)],
  ['objects 5,000 deep', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ['lists that never end', '['.repeat(100_000)],
  ['5 MB of spaces', ' '.repeat(5_242_881)],
  ['5 MB of figures', '9'.repeat(5_242_881)],
  ['a list of a million', `[${'0,'.repeat(1_000_000)}0]`],
  ['a hundred thousand keys', `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":0`).join()}}`],
];

function nested(open: string, close: string, depth: number): string {
  return open.repeat(depth) + close.repeat(depth);
}

/** Ends too soon, at ten places. */
function cut(good: string): HostileFile[] {
  return Array.from({ length: 10 }, (_, tenth): HostileFile => {
    const length = 1 + Math.floor((good.trimEnd().length - 2) * (tenth / 10));
    return [`cut after ${length} letters`, good.slice(0, length)];
  });
}

/** What may stand for the schema's name or its version. */
const frames: readonly unknown[] = [null, 0, 2, '1', 'other', [], {}, 'x'.repeat(100_000)];

/** One field of the plan each. */
const spoilt: readonly (readonly [string, unknown])[] = [
  ...[null, [], '2.2', { poundsPerKilogram: 2.2 }, { poundsPerKilogram: '2' }, { minutesPerHour: '100' }].map(
    (value) => ['conventions', value] as const,
  ),
  ...[0, 2, 1.5, '1'].map((value) => ['version', value] as const),
  ...['', ' ', 'x'.repeat(61), 'two\nlines', 'tab\there', '\u202eright to left', 'nothing\u200bhere', 5].map(
    (value) => ['called', value] as const,
  ),
  ...[
    null,
    { skill: 'x' },
    { skills: [] },
    { skills: [1] },
    { skills: ['x'.repeat(101)] },
    { skills: Array.from({ length: 501 }, () => 'a.b') },
    { levels: [0] },
    { levels: [6] },
    { exam: { id: 'USMLE', edition: '2026-01-06' } },
    { exam: { id: 'PTCE', edition: 'soon' } },
    { weakest: 0 },
    { showing: { skill: 'iv-flow.pump-rate' } },
    JSON.parse('{"__proto__": {"weakest": 3}}'),
  ].map((value) => ['draws', value] as const),
  ...[{}, { items: 0 }, { items: 301 }, { items: 1.5 }, { items: '10' }, { items: -1 }, { minutes: 241 }, 10].map(
    (value) => ['length', value] as const,
  ),
  ...[{}, { perItemSeconds: 4 }, { perItemSeconds: 3601 }, { inAllSeconds: 9 }, { inAllSeconds: 1e300 }, null].map(
    (value) => ['time', value] as const,
  ),
  ...[{ seed: '' }, { seed: 'a b' }, { seed: 'ä' }, { seed: 'x'.repeat(57) }, 'same', 1].map(
    (value) => ['numbers', value] as const,
  ),
  ...(['order', 'feedback', 'entry', 'items', 'timeAway', 'calculator'] as const).flatMap((name) => [
    [name, 'otherwise'] as const,
    [name, 1] as const,
  ]),
  ...[0, 5, 1.5].map((value) => ['attempts', value] as const),
  ...[84, 101, '90'].map((value) => ['passMark', value] as const),
  ...[{ timeFactor: 0.5 }, { timeFactor: 5 }, { timeFactor: 1.01 }].map(
    (value) => ['accommodations', { hidesClock: false, largeText: false, ...value }] as const,
  ),
  ...[0.25, -1, 2].map((value) => ['rounding', value] as const),
  ...(['dangerCosts', 'help', 'pause', 'goesBack'] as const).map((name) => [name, 'yes'] as const),
  ['mock', { note: 'x'.repeat(401) }],
  ['mock', {}],
  ['run', 'process.exit()'],
];

/** Fields that are good one by one and exclude each other. */
const contradicting: readonly Fields[] = [
  { length: { minutes: 5 }, time: { inAllSeconds: 60 } },
  { length: { minutes: 5 }, goesBack: true, feedback: 'end' },
  { goesBack: true, feedback: 'end', time: { perItemSeconds: 60 } },
  { goesBack: true, feedback: 'each' },
  { order: 'ladder', feedback: 'end' },
  { attempts: 2, feedback: 'end' },
  { attempts: 2, items: 'hunt', feedback: 'each' },
  { entry: 'steps', items: 'options' },
];
