/** Whether a student has a problem to work on now, or waits. */
import type { StudentView } from '@shared/contract/classroom/student-view';

/** Where the teacher leads, an answered problem is over at once: its verdict is read while the others finish. */
export function isAtWork({ state, sitting, led }: Pick<StudentView, 'state' | 'sitting' | 'led'>): boolean {
  if (state !== 'running' || !sitting) return false;
  if (sitting.state === 'handed-in' || sitting.state === 'timed-out') return false;
  return led === undefined || sitting.item?.isLocked === false;
}
