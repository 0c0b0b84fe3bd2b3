// The store's shape grows step by step: in order, each in one transaction, after a backup.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src-main/store/database';
import { currentVersion, migrate, migrations, versionOf } from '../../../src-main/store/migrations';
import { openStore } from '../../../src-main/store/open-store';
import { filledStore } from '../kit/filled-store';
import { openPractice } from '../kit/practice';
import { attemptsIn } from '../kit/rows';
import { temporaryFolder } from '../kit/temporary-folder';

const step = (version: number, sql: string) => ({ version, called: `step ${version}`, sql });
const memory = () => openDatabase(':memory:', 'full');

describe('migrations', () => {
  test('are numbered from 1 without a gap, and the last one is the version of this program', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
    expect(currentVersion).toBe(migrations.length);
  });

  test('run in order of their numbers, each once, with one backup before the first', () => {
    const database = memory();
    const steps = [step(1, 'CREATE TABLE a (x)'), step(2, 'ALTER TABLE a ADD COLUMN y'), step(3, 'CREATE TABLE b (z)')];
    let backups = 0;
    migrate(database, () => backups++, steps.slice(0, 1));
    migrate(database, () => backups++, steps);
    migrate(database, () => backups++, steps);
    expect([versionOf(database), backups]).toEqual([3, 2]);
    expect(database.prepare('SELECT x, y FROM a').all()).toEqual([]);
  });

  test('leave the store as it was when one fails halfway', () => {
    const database = memory();
    const steps = [step(1, 'CREATE TABLE a (x)'), step(2, 'CREATE TABLE b (x); CREATE TABLE a (x)')];
    expect(() => migrate(database, () => undefined, steps)).toThrow(/already exists/);
    expect(versionOf(database)).toBe(1);
    expect(() => database.prepare('SELECT * FROM b').all()).toThrow(/no such table/);
  });

  test('of a store from before keep every attempt, and the copy from before them stays', async () => {
    const folder = await filledStore(3);
    const store = openStore(folder, new Date(Date.now() + 1000), [
      ...migrations,
      step(currentVersion + 1, "ALTER TABLE attempts ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'"),
    ]);
    expect(attemptsIn(store)).toHaveLength(3);
    expect(versionOf(store.firm)).toBe(currentVersion + 1);
    store.close();
    expect(readdirSync(path.join(folder, 'backups'))).toHaveLength(2);
  });

  test('of a newer Scruple are left alone: practice goes on in memory and says so', async () => {
    const folder = await filledStore(2);
    const newer = openDatabase(path.join(folder, 'scruple.db'), 'full');
    newer.exec(`PRAGMA user_version = ${currentVersion + 1}`);
    newer.close();
    const practice = openPractice({ folder });
    expect((await practice.calls.start({})).notice).toMatch(/nothing will be kept.*newer Scruple/);
    await practice.calls.saveLearner({ name: 'Eve' });
    practice.close();
    const after = openDatabase(path.join(folder, 'scruple.db'), 'full');
    expect(versionOf(after)).toBe(currentVersion + 1);
    expect(after.prepare('SELECT name FROM learners').get()).toMatchObject({ name: 'Ada' });
    after.close();
  });

  test('of a new store need no backup first', () => {
    const folder = temporaryFolder();
    const database = openDatabase(path.join(folder, 'scruple.db'), 'full');
    let backups = 0;
    migrate(database, () => backups++, []);
    database.close();
    expect([backups, existsSync(path.join(folder, 'backups'))]).toEqual([0, false]);
  });
});
