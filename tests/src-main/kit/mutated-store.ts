// Opens a damaged copy of a filled store, uses every call, and says what was promised and did not hold.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerCalls } from '../../../src-main/calls/all-calls';
import { openServices } from '../../../src-main/calls/services';
import { answerWithClass } from '../../../src-main/classroom/class-answers';
import { openDispatch } from '../../../src-main/dispatch';
import { openDatabase } from '../../../src-main/store/database';
import { openStore, type Store } from '../../../src-main/store/open-store';
import { openTeller } from '../../../src-main/teller';
import { damaged } from './damage';
import { typedCalls } from './typed-calls';

/** A filled store as one file, and what a damaged copy of it may come to. */
export interface Template {
  readonly whole: Buffer;
  readonly attempts: number;
}

/** How a damaged store came back. */
export type Fate = 'as it was' | 'restored' | 'in memory';

/** The store of a folder as one file, its log written back. */
export function templateOf(folder: string): Template {
  const file = path.join(folder, 'scruple.db');
  const target = path.join(folder, 'template.db');
  const database = openDatabase(file, 'full');
  database.prepare('VACUUM INTO ?').run(target);
  const counted = database.prepare('SELECT id FROM attempts').all().length;
  database.close();
  const whole = readFileSync(target);
  whole.fill(2, 18, 20); // the two header bytes by which a file says that it has a log, as the store's own does
  return { whole, attempts: counted };
}

/** Lays a store and copies of it into a new folder, as files that no program has open. */
export function layStore(store: Buffer | string, copies: Readonly<Record<string, Buffer | string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'scruple-damaged-'));
  mkdirSync(path.join(folder, 'backups'));
  for (const [day, copy] of Object.entries(copies))
    writeFileSync(path.join(folder, 'backups', `scruple-${day}T00-00-00-000Z.db`), copy);
  writeFileSync(path.join(folder, 'scruple.db'), store);
  return folder;
}

/** Throws a sentence when a promise is broken. */
export async function openMutated(template: Template, number: number): Promise<Fate> {
  const { how, bytes } = damaged(template.whole, number);
  const folder = layStore(bytes, { '2026-01-01': template.whole, '2026-01-02': 'a broken copy' });
  try {
    return await openAndUse(folder, template, bytes);
  } catch (fault) {
    throw new Error(`damage ${number} (${how}): ${String(fault)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openAndUse(folder: string, template: Template, bytes: Buffer): Promise<Fate> {
  const store = openStore(folder, new Date());
  await practise(store);
  const fate = fateOf(store);
  const found = store.firm.prepare('SELECT id FROM attempts').all().length;
  store.close();
  if (fate === 'restored') {
    if (found !== template.attempts + 1) throw new Error(`restored with ${found} attempts`);
    if (!store.notice?.includes('2026-01-01')) throw new Error(`the notice names no date: ${store.notice}`);
    const kept = readdirSync(folder).find((name) => /^scruple\.db\.damaged-.*Z$/.test(name));
    if (!kept || !isSameBeyondHeader(readFileSync(path.join(folder, kept)), bytes))
      throw new Error('the damaged file was not kept');
  }
  return fate;
}

/** A student's minute: start, come back, draw, answer. No call may fail. */
async function practise(store: Store): Promise<void> {
  const services = openServices(store);
  const dispatch = openDispatch(answerWithClass(answerCalls(services), services, openTeller()).answers, (_, fault) => {
    throw fault;
  });
  const calls = typedCalls(dispatch);
  await calls.start({});
  await calls.openProblem({});
  const { problem } = await calls.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
  await calls.keepDraft({ problemId: problem.id, draft: '1' });
  await calls.answer({ problemId: problem.id, response: '1 kg', elapsedMs: 1 });
}

function fateOf({ notice }: Store): Fate {
  if (notice === undefined) return 'as it was';
  return notice.includes('nothing will be kept') ? 'in memory' : 'restored';
}

/** Opening may write the header, and nothing else; a file too short for a header holds nothing to keep. */
function isSameBeyondHeader(kept: Buffer, laid: Buffer): boolean {
  if (laid.length < 512) return true;
  return kept.length === laid.length && kept.subarray(100).equals(laid.subarray(100));
}
