/** A class as a table for a spreadsheet: a line for each seat and round, numbers as numbers, and no cell that is a formula. */
import type { ClassSummary } from '@shared/contract/classroom/class-summary';
import Papa from 'papaparse';

type Cell = string | number;

export function classTable({ rounds }: ClassSummary): string {
  const columns = Math.max(0, ...rounds.map(({ items }) => items.length));
  const head = [
    'Round',
    'Name',
    'Team',
    'Right',
    'Answered',
    'Points',
    'Of',
    'Percent',
    'Mean seconds',
    'Quicker than 0.5 s',
  ];
  const problems = Array.from({ length: columns }, (_, at) => `Problem ${at + 1}`);
  const lines = rounds.flatMap(({ number, seats }) =>
    seats.map((seat): Cell[] => [
      number,
      guarded(seat.shown),
      guarded(seat.team ?? ''),
      seat.right,
      seat.answered,
      seat.points,
      seat.of,
      rounded(seat.share),
      rounded(seat.meanMs / 1000),
      seat.instant,
      ...Array.from({ length: columns }, (_, at) => seat.marks[at] ?? ''),
    ]),
  );
  // a byte order mark, because spreadsheets take a file without one for another encoding
  return `\uFEFF${Papa.unparse([[...head, ...problems], ...lines], { newline: '\r\n' })}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets a quote before it (OWASP, CSV injection). */
function guarded(text: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
