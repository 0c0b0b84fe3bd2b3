/** A row of a class's grid, and what can be opened from it. */
import type { CellMark } from './mark-words';

export interface ClassRow {
  readonly id: string;
  /** Absent on a projector, where nobody is named. */
  readonly name?: string | undefined;
  readonly marks: readonly CellMark[];
}

export interface Opening {
  /** What was answered in a cell. */
  readonly onAnswer: (rowId: string, number: number) => void;
  /** What can be done for a student. */
  readonly onSeat: (rowId: string) => void;
}
