/** A roster out of a table: a column of names, and beside it teams and codes where there are any. It is hostile until read. */
import { nameKey } from '@shared/classroom/names';
import type { RosterRead } from '@shared/contract/classroom/class-setup';
import { type RosterLine, rosterLine } from '@shared/contract/classroom/seat';
import Papa from 'papaparse';
import { z } from 'zod';
import { Refusal } from '../../refusal';

const mostStudents = 1000;
const table = z.array(z.array(z.string()));

/** What the head of a column may say, in small letters. */
const heads = {
  name: ['name', 'student', 'full name', 'student name', 'nickname'],
  first: ['first name', 'firstname', 'given name'],
  last: ['last name', 'lastname', 'surname', 'family name'],
  team: ['team', 'group'],
  code: ['code', 'pin'],
} as const;

export function readRoster(text: string): RosterRead {
  const { data } = Papa.parse(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const rows = table.catch([]).parse(data);
  const columns = columnsOf(rows[0] ?? []);
  const lines = columns.isHead ? rows.slice(1) : rows;
  const students: RosterLine[] = [];
  const seen = new Set<string>();
  let leftOut = 0;
  for (const row of lines.slice(0, mostStudents + 1)) {
    const read = rosterLine.safeParse(lineOf(row, columns));
    const key = read.success ? nameKey(read.data.name) : '';
    if (!read.success || seen.has(key) || students.length === mostStudents) leftOut++;
    else students.push(read.data);
    seen.add(key);
  }
  if (students.length === 0)
    throw new Refusal(
      'refused',
      'No names were found. Save the list as CSV with a column "name" and one student a line.',
    );
  const teams = [...new Set(students.flatMap(({ team }) => team ?? []))].slice(0, 8);
  const lost = leftOut + Math.max(0, lines.length - mostStudents - 1);
  const notice = `${lost} ${lost === 1 ? 'line was' : 'lines were'} left out: a name is missing, stands twice or is too long.`;
  return { students, teams, ...(lost > 0 && { notice }) };
}

interface Columns {
  readonly isHead: boolean;
  readonly name?: number;
  readonly first?: number;
  readonly last?: number;
  readonly team?: number;
  readonly code?: number;
}

function columnsOf(head: readonly string[]): Columns {
  const at = (names: readonly string[]) => head.findIndex((cell) => names.includes(cell.trim().toLowerCase()));
  const found = Object.entries(heads).map(([column, names]) => [column, at(names)] as const);
  const known = Object.fromEntries(found.filter(([, index]) => index >= 0));
  const isHead = 'name' in known || 'first' in known || 'last' in known;
  return isHead ? { isHead, ...known } : { isHead, name: 0 };
}

function lineOf(row: readonly string[], columns: Columns): unknown {
  const cell = (at: number | undefined) => (at === undefined ? '' : (row[at] ?? '').trim());
  const name = cell(columns.name) || `${cell(columns.first)} ${cell(columns.last)}`.trim();
  const team = cell(columns.team);
  const code = cell(columns.code);
  return { name, ...(team !== '' && { team }), ...(code !== '' && { code }) };
}
