// The command line as it is built: the shapes that are promised, exit statuses, the same bytes for the same seed, and
// lines that nobody should write.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { markedLine, problemLine, readLine, refusedLine, runCommand, runOverLines, skillLine } from './kit/run-command';

const skills = runCommand(['skills', '--json']).lines.map((line) => skillLine.parse(JSON.parse(line)));
const areas = [...new Set(skills.map(({ area }) => area))];
const problemsOfArea = (area: string, seed: string, count: number) =>
  runCommand(['problems', '--area', area, '--count', String(count), '--seed', seed, '--json']).lines.map((line) =>
    problemLine.parse(JSON.parse(line)),
  );
const problemsOf = (id: string, seed: string, count: number) =>
  runCommand(['problems', '--skill', id, '--count', String(count), '--seed', seed, '--json']);

test('skills are listed a line each, in order of their ids, in the promised shape', () => {
  // what is built is what is declared: a file for each
  const files = readdirSync('shared/skills', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /[\\/]/.test(file),
  );
  const declared = files.map((file) => file.replace(/[\\/]/, '.').replace(/\.ts$/, ''));
  expect(skills.map(({ id }) => id)).toEqual(declared.toSorted());
  expect(skills.map(({ id, area }) => id.startsWith(`${area}.`))).toEqual(skills.map(() => true));
});

test('problems of every skill have the promised shape, and problem n of seed S has the seed S.n', () => {
  for (const area of areas) {
    const problems = problemsOfArea(area, 'shape', 3);
    const inArea = skills.filter((skill) => skill.area === area);
    expect(problems.map(({ seed }) => seed)).toEqual(inArea.flatMap(() => ['shape.1', 'shape.2', 'shape.3']));
    for (const { skill: id, steps, answer, mistakes, hints } of problems) {
      // a meaning that must be known is looked up and has no steps
      expect(steps.length > 0 || answer.kind === 'choice', id).toBe(true);
      expect(answer.options !== undefined, id).toBe(answer.kind === 'choice');
      expect(
        mistakes.filter(({ value, unit }) => value === answer.value && unit === answer.unit),
        id,
      ).toEqual([]);
      expect(hints, id).toHaveLength(4);
    }
  }
});

test('the same seed gives the same bytes, twice and in a new process, and another seed others', () => {
  const [skill] = skills;
  const once = problemsOf(skill?.id ?? '', 'same', 20).lines;
  expect(problemsOf(skill?.id ?? '', 'same', 20).lines).toEqual(once);
  expect(problemsOf(skill?.id ?? '', 'other', 20).lines).not.toEqual(once);
  expect(new Set(once).size).toBeGreaterThan(10);
});

test('an area gives as many problems of each of its skills', () => {
  const { lines } = runCommand(['problems', '--area', 'iv-flow', '--count', '2', '--seed', 's', '--json']);
  const inArea = skills.filter(({ area }) => area === 'iv-flow').flatMap(({ id }) => [id, id]);
  expect(lines.map((line) => problemLine.parse(JSON.parse(line)).skill)).toEqual(inArea);
});

test('a drawn problem solved again from its givens is the same, without its seed', () => {
  const drawn = areas.flatMap((area) => problemsOfArea(area, 'again', 1));
  const asked = drawn.map(({ skill, givens }) => ({
    skill,
    givens: Object.fromEntries(Object.entries(givens).map(([name, { value }]) => [name, value])),
  }));
  const solved = runOverLines(['solve', '--json'], asked, problemLine);
  // the order in which the meanings of a bank are offered belongs to the seed
  const meaningOf = ({ skill, steps, answer }: (typeof drawn)[number]) => [
    skill,
    steps,
    { ...answer, options: undefined },
  ];
  expect(solved.map(meaningOf)).toEqual(drawn.map(meaningOf));
  expect(solved.filter(({ seed }) => seed !== undefined)).toEqual([]);
});

test('a given outside its range is solved and called unusual; one that is missing or unknown is refused', () => {
  const base = { volume: 1000, infusionTime: 8, dropFactor: 15 };
  const skill = 'iv-flow.gravity-drip-rate';
  const [usual, unusual, text] = runOverLines(
    ['solve', '--json'],
    [base, { ...base, volume: 5001 }, { ...base, volume: '1000' }].map((givens) => ({ skill, givens })),
    problemLine,
  );
  expect([usual?.unusual, unusual?.unusual]).toEqual([undefined, true]);
  expect(text?.answer).toEqual({ kind: 'number', value: '31', unit: 'gtt/min', text: '31 gtt/min' });
  const wrong = [{ volume: 1000 }, { ...base, colour: 1 }, { ...base, volume: 'many' }, { ...base, infusionTime: 0 }];
  const refused = runOverLines(
    ['solve', '--json'],
    wrong.map((givens) => ({ skill, givens })),
    refusedLine,
  );
  expect(refused).toHaveLength(4);
});

test('mark has the promised shape for a seed, for givens and for a key of the teacher', () => {
  const givens = { volume: 1000, infusionTime: 8, dropFactor: 15 };
  const skill = 'iv-flow.gravity-drip-rate';
  const key = { answer: { value: '12.5', unit: 'mL/h', round: { decimals: 1 } } };
  const marked = runOverLines(
    ['mark', '--json'],
    [
      { skill, givens, response: '31 gtt/min' },
      { skill, givens, response: '310 gtt/min' },
      { skill, givens, response: '31' },
      { skill, givens, response: '31', unitShown: true },
      { skill, seed: 'S.1', response: '?' },
      { ...key, response: '12.5 mL/h' },
      { answer: { value: 3, unit: null, round: { to: '1' } }, response: '3' },
    ],
    markedLine,
  );
  expect(marked.map(({ verdict, danger }) => [verdict, danger])).toEqual([
    ['right', false],
    ['tenfold', true],
    ['unit-missing', false],
    ['right', false],
    ['unreadable', false],
    ['right', false],
    ['right', false],
  ]);
  expect(marked.flatMap(({ verdict, mistakes }) => (verdict === 'mistake' ? [] : mistakes))).toEqual([]);
});

test('read has the promised shape for each kind', () => {
  const read = runOverLines(
    ['read', '--json'],
    [
      { input: '1,250.5 mL' },
      { input: '1:1000', kind: 'ratio' },
      { input: '2:30 pm', kind: 'time' },
      { input: '2026-02-28', kind: 'date' },
      { input: '$3.50', kind: 'money' },
      { input: '5 mg 5' },
    ],
    readLine,
  );
  expect(read.slice(0, 5)).toMatchObject([
    { value: '1250.5', unit: 'mL' },
    { value: '1/1000', unit: 'ratio' },
    { value: '870', unit: 'time' },
    { value: '2026-02-28', unit: 'date' },
    { value: '3.5', unit: 'USD' },
  ]);
  expect(read[5]).toHaveProperty('unreadable');
});

test('check-skills finds nothing in our own skills, and names the law that a declaration breaks', () => {
  expect(runCommand(['check-skills'])).toMatchObject({ status: 0, lines: [] });
  const folder = mkdtempSync(path.join(tmpdir(), 'scruple-check-'));
  const file = path.join(folder, 'skill.json');
  writeFileSync(file, JSON.stringify([{ id: 'x.y' }]));
  const { status, lines } = runCommand(['check-skills', file]);
  expect(status).toBe(1);
  expect(lines.join()).toContain('x.y: ');
  writeFileSync(file, '{');
  expect(runCommand(['check-skills', file]).status).toBe(2);
  rmSync(folder, { recursive: true });
});

for (const words of [
  [],
  ['nothing'],
  ['__proto__'],
  ['skills', '--jsn'],
  ['skills', 'extra'],
  ['problems', '--json'],
  ['problems', '--skill', 'no.skill'],
  ['problems', '--skill', 'iv-flow.pump-rate', '--area', 'iv-flow'],
  ['problems', '--skill', 'iv-flow.pump-rate', '--count', '0'],
  ['problems', '--skill', 'iv-flow.pump-rate', '--count', '1e3'],
  ['problems', '--skill', 'iv-flow.pump-rate', '--seed', ''],
  ['problems', '--skill', 'iv-flow.pump-rate', '--seed', 's'.repeat(65)],
  ['check-skills', '/nowhere.json'],
  ['serve', '--port', '70000'],
]) {
  test(`wrong use ends with 2, writes no result and says what would be right: ${words.join(' ').slice(0, 60)}`, () => {
    const { status, lines, said } = runCommand(words);
    expect([status, lines]).toEqual([2, []]);
    expect(said).toContain('scruple <command>');
    expect(said).not.toMatch(/\n\s+at |node:internal/);
  });
}

const hostileLines = [
  '{',
  'null',
  '[]',
  '5',
  '"x"',
  '{}',
  '{"skill":"__proto__","givens":{},"response":"1"}',
  '{"skill":"iv-flow.pump-rate","givens":{"__proto__":1},"response":"1"}',
  '{"skill":"iv-flow.pump-rate","givens":{"constructor":1},"response":"1"}',
  '{"skill":"iv-flow.pump-rate","givens":{"volume":"1/0","infusionTime":1},"response":"1"}',
  '{"skill":"iv-flow.pump-rate","givens":{"volume":1e400,"infusionTime":1},"response":"1"}',
  `{"skill":"${'x'.repeat(90_000)}","givens":{},"response":"1"}`,
  'x'.repeat(1_000_000),
  `${'['.repeat(90_000)}`,
  '\u0000\u202e',
  '{"input":5}',
  '{"answer":{"value":"1/0","unit":null,"round":{"to":"1"}},"response":"1"}',
  '{"answer":{"value":"1","unit":"no unit","round":{"to":"1"}},"response":"1"}',
];

for (const command of ['solve', 'mark', 'read']) {
  test(`${command} answers each hostile line with one refusal and goes on to the next`, () => {
    const { status, lines, said } = runCommand([command, '--json'], `${hostileLines.join('\n')}\n\n`);
    expect(status).toBe(1);
    expect(lines).toHaveLength(hostileLines.length);
    for (const line of lines) expect(refusedLine.parse(JSON.parse(line)).error.length).toBeLessThan(1000);
    expect(said).toBe('');
  });
}

test('hostile responses are read and marked without a refusal and quickly', () => {
  const responses = [
    '',
    '\u0000',
    '9'.repeat(5000),
    '1e999999',
    '5 constructor',
    '１２',
    '½',
    '-0',
    '1/0',
    '😀',
    '1:0',
    '٣',
  ];
  const asked = responses.map((response) => ({ skill: 'iv-flow.pump-rate', seed: 'S.1', response }));
  expect(runOverLines(['mark', '--json'], asked, markedLine)).toHaveLength(responses.length);
  expect(
    runOverLines(
      ['read', '--json'],
      responses.map((input) => ({ input })),
      readLine,
    ),
  ).toHaveLength(responses.length);
});
