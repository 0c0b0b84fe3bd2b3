/** `join`: students played for rehearsals and load tests; each answers with a given accuracy and speed. */
import { ClassLink } from '@shared/class-link/class-link';
import { type LinkFrame, LinkRefused } from '@shared/class-link/link-frame';
import { joinCode } from '@shared/contract/classroom/seat';
import type { StudentView } from '@shared/contract/classroom/student-view';
import { tlsFrame } from '../classroom/student/tls-frame';
import { countFlag, readFlags, UseFault } from './arguments';
import { playedResponse } from './played-response';

/** Plays until the class ends or the program is told to stop; writes a line for each student that joined and for the end. */
export async function join(words: readonly string[]): Promise<number> {
  const { values } = readFlags(words, {
    address: 'text',
    code: 'text',
    count: 'text',
    accuracy: 'text',
    'seconds-each': 'text',
    name: 'text',
    json: 'switch',
  });
  const code = joinCode.safeParse(values.code ?? '');
  if (!code.success) throw new UseFault('--code is the code of the class, as 7K4M9P');
  if (values.address === undefined)
    throw new UseFault('--address is what stands on the teacher’s screen, as 192.168.4.21:4310');
  const count = countFlag('count', values.count, 1, 1, 2000);
  const accuracy = countFlag('accuracy', values.accuracy, 75, 0, 100) / 100;
  const everyMs = 1000 * countFlag('seconds-each', values['seconds-each'], 5, 0, 3600);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const frame = tlsFrame(values.address, code.data);
  const played = await Promise.all(
    Array.from({ length: count }, (_, at) => {
      const name = `${values.name ?? 'Student'} ${at + 1}`;
      return play({ frame, name, accuracy, everyMs, isOver: stop.signal });
    }),
  );
  const answered = played.reduce((sum, one) => sum + one.answered, 0);
  const refused = played.filter((one) => one.refused !== undefined);
  for (const one of refused) console.error(`${one.name}: ${one.refused}`);
  process.stdout.write(`${JSON.stringify({ joined: count - refused.length, answered, refused: refused.length })}\n`);
  return refused.length > 0 ? 1 : 0;
}

interface Played {
  readonly frame: Omit<LinkFrame, 'keep' | 'changed'>;
  readonly name: string;
  readonly accuracy: number;
  readonly everyMs: number;
  readonly isOver: AbortSignal;
}

interface Outcome {
  readonly name: string;
  readonly answered: number;
  readonly refused?: string;
}

/** One student: answers what is open, goes on, and stays until the class has ended. */
async function play({ frame, name, accuracy, everyMs, isOver }: Played): Promise<Outcome> {
  let answered = 0;
  let wake: () => void = () => undefined;
  const link = new ClassLink({ ...frame, keep: () => undefined, changed: () => wake() }, { name });
  isOver.addEventListener('abort', () => wake());
  try {
    await joinPatiently(link);
  } catch (fault) {
    if (fault instanceof LinkRefused) return { name, answered, refused: fault.message };
    throw fault;
  }
  process.stdout.write(`${JSON.stringify({ joined: name })}\n`);
  for (let view = link.view(); view && view.link !== 'gone' && !isOver.aborted; view = link.view()) {
    if (await step(link, view, accuracy, everyMs)) answered++;
    else
      await new Promise<void>((done) => {
        wake = done;
        setTimeout(done, 1000).unref();
      });
  }
  link.leave();
  return { name, answered };
}

/** Many join at once; the host lets so many a second through. */
async function joinPatiently(link: ClassLink): Promise<StudentView> {
  return link.join();
}

/** True when something was answered. */
async function step(link: ClassLink, { sitting }: StudentView, accuracy: number, everyMs: number): Promise<boolean> {
  if (!sitting?.item) return false;
  if (sitting.state === 'item-locked') {
    if (sitting.ahead) await link.does({ is: 'go to', number: sitting.ahead.number });
    else await new Promise((done) => setTimeout(done, 200));
    return false;
  }
  if (sitting.state !== 'running' || sitting.item.isLocked) return false;
  await new Promise((done) => setTimeout(done, everyMs * (0.5 + Math.random())));
  const { number } = sitting.item;
  const after = await link.does({
    is: 'answer',
    number,
    response: playedResponse(sitting.item, Math.random() < accuracy),
  });
  return after !== undefined;
}
