// How often each item of each student was marked, read from the store of a host past the program.
import path from 'node:path';
import { openDatabase } from '../../../src-main/store/database';

/** Counts by `Student 7 12`: the name, and the number of the item. */
export function markedIn(folder: string): ReadonlyMap<string, number> {
  const database = openDatabase(path.join(folder, 'scruple.db'), 'full');
  const events = database
    .prepare('SELECT event FROM class_events ORDER BY number')
    .all()
    .map((row: unknown) => JSON.parse(typeof row === 'object' && row && 'event' in row ? String(row.event) : '{}'));
  database.close();
  const names = new Map(events.filter(({ is }) => is === 'join').map(({ seat, name }) => [seat, name]));
  const counts = new Map<string, number>();
  for (const { is, seat, attempt } of events) {
    if (is !== 'marked' || !attempt) continue;
    const key = `${names.get(seat)} ${attempt.item}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
