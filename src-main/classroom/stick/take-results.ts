/** Takes one result file into its class, or says why not. The file is hostile until everything in it has come out here. */
import type { ClassEvent } from '@shared/classroom/class-event';
import { seatsOf } from '@shared/classroom/class-plan-file';
import { type ReadResults, readResults } from '@shared/classroom/results-file';
import { type ClassPlan, classPlan as classPlanOf } from '@shared/contract/classroom/class-plan';
import type { Results, ResultTaken } from '@shared/contract/classroom/results';
import { kept } from '../../calls/kept';
import type { Services } from '../../calls/services';
import { digestOfPlan, resultProof } from '../../calls/sitting/for-class/result-proof';
import { type ClassRow, classEventsOf, classNamed, writeClass } from '../../store/classes';
import { openRoom } from '../host/class-room';
import { isSameProof } from '../proof/code-proof';
import { NotAsSaid, replay } from './replay-results';

/** A file by its name, with its text. */
interface TextFile {
  readonly name: string;
  readonly text: string;
}

export function takeResults(services: Services, { name: file, text }: TextFile): ResultTaken {
  const read = readResults(text);
  if ('refused' in read) return { file, is: 'refused', says: read.refused };
  try {
    return { file, ...takenInto(services, read) };
  } catch (fault) {
    if (fault instanceof NotAsSaid) return { file, is: 'refused', says: fault.message };
    throw fault;
  }
}

function takenInto(services: Services, read: ReadResults): Omit<ResultTaken, 'file'> {
  const { results, proof } = read;
  const { row, classPlan } = classOf(services, results);
  checkBound(classPlan, read);
  const room = openRoom(services, row);
  const seat = room.seats().get(results.seat);
  const into = { says: results.name, sessionId: row.id };
  if (seat?.proof === proof) return { is: 'again', ...into };
  if (seat) throw new NotAsSaid(`Other results of ${seat.name} are in already. The first ones stand.`);
  const { events, responses } = replay(services, classPlan, results);
  const { seat: seatId, name, clock } = results;
  const team = room.setup.roster.find((line) => line.name === name)?.team;
  const event: ClassEvent = {
    at: 0,
    is: 'brought',
    seat: seatId,
    name,
    ...(team !== undefined && { team }),
    proof,
    events: [...events],
    responses: [...responses],
    clock,
  };
  const number = classEventsOf(services.store, row.id).length;
  kept(() => writeClass(services.store, row.id, { events: [{ number, event }], seats: [] }, services.now()));
  return { is: 'taken', ...into };
}

function classOf({ store }: Services, { session }: Results): { row: ClassRow; classPlan: ClassPlan } {
  const row = classNamed(store, session);
  if (row?.classPlan === undefined)
    throw new NotAsSaid('It belongs to a class that is not on this computer. Take it where its plan was saved.');
  return { row, classPlan: classPlanOf.parse(row.classPlan) };
}

/** Written with the very plan of the class, for a seat of it, and whole. */
function checkBound(classPlan: ClassPlan, { results, proven, proof }: ReadResults): void {
  if (!isSameProof(proof, resultProof(classPlan, proven)))
    throw new NotAsSaid('It was changed or damaged after Scruple saved it. Save it anew from the student’s report.');
  if (results.plan !== digestOfPlan(classPlan))
    throw new NotAsSaid('It was sat with a class plan that was changed. Use the file that Scruple saved.');
  const { roster } = classPlan;
  const isSeat = roster
    ? seatsOf(roster).some(({ seatId, name }) => seatId === results.seat && name === results.name)
    : /^t[0-9a-z]{1,32}$/.test(results.seat);
  if (!isSeat) throw new NotAsSaid('Its seat is not one of this class.');
}
