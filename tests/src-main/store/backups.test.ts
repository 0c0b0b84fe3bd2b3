// Rolling backups: one a day, fourteen kept, none left half made.
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src-main/store/database';
import { openStore } from '../../../src-main/store/open-store';
import { filledStore } from '../kit/filled-store';
import { attemptsIn } from '../kit/rows';

const dayMs = 86_400_000;
const later = (ms: number) => new Date(Date.now() + ms);
const backupsIn = (folder: string) => readdirSync(path.join(folder, 'backups')).toSorted();

describe('backups', () => {
  test('are made at the first start of a day and not at the second', async () => {
    const folder = await filledStore();
    openStore(folder, later(dayMs / 2)).close();
    expect(backupsIn(folder)).toHaveLength(1);
    openStore(folder, later(1.5 * dayMs)).close();
    expect(backupsIn(folder)).toHaveLength(2);
  });

  test('are kept fourteen deep, the oldest go first', async () => {
    const folder = await filledStore();
    const made: string[] = [];
    for (let day = 2; day <= 20; day++) {
      openStore(folder, later(day * dayMs)).close();
      made.push(backupsIn(folder).at(-1) ?? '');
    }
    expect(backupsIn(folder)).toEqual(made.slice(-14));
  });

  test('hold every attempt, those of the last minute too', async () => {
    const folder = await filledStore(7);
    const store = openStore(folder, later(2 * dayMs));
    const copy = openDatabase(path.join(folder, 'backups', backupsIn(folder).at(-1) ?? ''), 'full');
    expect(copy.prepare('SELECT response FROM attempts').all()).toHaveLength(attemptsIn(store).length);
    copy.close();
    store.close();
  });

  test('that cannot be made leave nothing half done and stop nobody', async () => {
    const folder = await filledStore();
    const when = later(3 * dayMs);
    const target = `scruple-${when.toISOString().replace(/[:.]/g, '-')}.db.part`;
    mkdirSync(path.join(folder, 'backups', target, 'in the way'), { recursive: true });
    const store = openStore(folder, when);
    expect(store.notice).toBeUndefined();
    expect(attemptsIn(store)).toHaveLength(5);
    expect(backupsIn(folder).filter((name) => name.startsWith(target.slice(0, -5)))).toEqual([target]);
    store.close();
  });
});
