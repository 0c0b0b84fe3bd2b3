/** Result files on their way into their classes: one after the other, with what became of each. */
import type { ResultTaken } from '@shared/contract/classroom/results';
import { useState } from 'react';
import { refusedResult } from '../../../parts/file-drop/dropped-file';
import { faultSentence, scruple } from '../../../scruple';

export interface Results {
  /** Of the last files that were chosen or dropped. */
  readonly taken: readonly ResultTaken[] | undefined;
  /** How many are still to be read. */
  readonly waiting: number;
  /** Gives what became of each. */
  readonly take: (files: readonly File[]) => Promise<readonly ResultTaken[]>;
  readonly clear: () => void;
}

export function useResults(): Results {
  const [taken, setTaken] = useState<readonly ResultTaken[]>();
  const [waiting, setWaiting] = useState(0);
  const take = async (files: readonly File[]) => {
    const done: ResultTaken[] = [];
    for (const [at, file] of files.entries()) {
      setWaiting(files.length - at);
      done.push(await takenOf(file));
    }
    setWaiting(0);
    setTaken(done);
    return done;
  };
  return { taken, waiting, take, clear: () => setTaken(undefined) };
}

async function takenOf(file: File): Promise<ResultTaken> {
  const refused = (says: string): ResultTaken => ({ file: file.name, is: 'refused', says });
  const says = refusedResult(file);
  if (says !== undefined) return refused(says);
  try {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return refused('It could not be read from the disk. Copy it elsewhere and try again.');
    return await scruple.takeResults({ name: file.name.slice(-200), text });
  } catch (thrown) {
    return refused(faultSentence(thrown));
  }
}

/** The class that files were taken into, where it is one alone. */
export function onlyClassOf(taken: readonly ResultTaken[]): string | undefined {
  const sessions = new Set(taken.flatMap(({ sessionId }) => sessionId ?? []));
  return sessions.size === 1 ? [...sessions][0] : undefined;
}
