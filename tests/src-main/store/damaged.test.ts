// A store that comes back damaged: never a crash, the newest sound copy in its place, the damaged file kept, and said so.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../src-main/store/database';
import { openStore } from '../../../src-main/store/open-store';
import { filledStore } from '../kit/filled-store';
import { type Fate, layStore, openMutated, templateOf } from '../kit/mutated-store';
import { openPractice } from '../kit/practice';
import { attemptsIn } from '../kit/rows';
import { temporaryFolder } from '../kit/temporary-folder';

describe('a damaged store', () => {
  test('in two hundred kinds never stops the start, and comes back whole or says what became of it', async () => {
    const template = templateOf(await filledStore(60));
    const fates: Record<Fate, number> = { 'as it was': 0, restored: 0, 'in memory': 0 };
    for (let number = 0; number < 200; number++) fates[await openMutated(template, number)]++;
    expect(fates.restored).toBeGreaterThan(80);
    expect(fates['in memory']).toBeLessThan(20);
  }, 180_000);

  test('without any copy is kept, and Scruple starts anew and says so', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'scruple.db'), 'no database');
    const practice = openPractice({ folder });
    expect(practice.store.notice).toBe(
      'The store was damaged and there was no copy of it. Scruple starts anew; the damaged file was kept.',
    );
    const kept = readdirSync(folder).find((name) => name.startsWith('scruple.db.damaged-'));
    expect(readFileSync(path.join(folder, kept ?? ''), 'utf8')).toBe('no database');
  });

  test('is restored from the newest sound copy, past copies that are damaged themselves', async () => {
    const { whole } = templateOf(await filledStore(4));
    const broken = { '2026-02-01': '', '2026-02-02': 'SQLite format 3\u0000', '2026-02-03': whole.subarray(0, 9000) };
    const folder = layStore('x', { '2026-01-01': 'y', '2026-01-02': whole, ...broken });
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { store } = openPractice({ folder });
    expect(store.notice).toMatch(/^The store was damaged\. The copy of 2026-01-02 is in its place/);
    expect(attemptsIn(store)).toHaveLength(4);
  });

  test('of another program with the same name is not written into', () => {
    const folder = temporaryFolder();
    const foreign = openDatabase(path.join(folder, 'scruple.db'), 'full');
    foreign.exec("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')");
    foreign.close();
    const { store } = openPractice({ folder });
    expect(store.notice).toContain('the damaged file was kept');
    const kept = readdirSync(folder).find((name) => /damaged-.*Z$/.test(name)) ?? '';
    const after = openDatabase(path.join(folder, kept), 'full');
    expect(after.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").raw().all()).toEqual([['recipes']]);
    after.close();
  });

  test('whose table lost its name is restored as well', async () => {
    const folder = await filledStore(3);
    const file = path.join(folder, 'scruple.db');
    openStore(folder, new Date('2099-01-01')).close();
    const database = openDatabase(file, 'full');
    database.exec('ALTER TABLE attempts RENAME TO attempt');
    database.close();
    const { store } = openPractice({ folder });
    expect(store.notice).toContain('2099-01-01');
    expect(attemptsIn(store)).toHaveLength(3);
  });

  test('whose log is cut short keeps what was in the file', async () => {
    const folder = await filledStore(3);
    const log = path.join(folder, 'scruple.db-wal');
    if (existsSync(log)) writeFileSync(log, readFileSync(log).subarray(0, 3000));
    await expect(openPractice({ folder }).calls.start({})).resolves.toMatchObject({ door: 'window' });
  });
});

describe('a sound store', () => {
  test('that another program holds is left in its place', async () => {
    const folder = layStore(templateOf(await filledStore(2)).whole);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const holder = openDatabase(path.join(folder, 'scruple.db'), 'full');
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const practice = openPractice({ folder });
    expect(practice.store.notice).toMatch(/nothing will be kept: .*held by another program/);
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([]);
    holder.exec('ROLLBACK');
    holder.close();
  });
});
