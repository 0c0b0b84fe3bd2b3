/** A student's side of a class without a network: a class plan that came as a file is sat, and its results go out as one. */
import { isClassPlanFile, readClassPlan, seatSeed, seatsOf } from '@shared/classroom/class-plan-file';
import { nameKey } from '@shared/classroom/names';
import { provenText, resultsFileName, writeResults } from '@shared/classroom/results-file';
import type { Asks, Scruple } from '@shared/contract/calls';
import { type ClassPlan, classPlan as classPlanOf } from '@shared/contract/classroom/class-plan';
import type { Results } from '@shared/contract/classroom/results';
import type { ReadPlan } from '@shared/contract/plan-list';
import { skillNamed } from '@shared/skills/known-skills';
import { Refusal } from '../../../refusal';
import { type ClassSitting, classSittingOf, classSittingsOf } from '../../../store/class-sittings';
import type { SittingRow } from '../../../store/sittings';
import type { Services } from '../../services';
import type { ItemDesk } from '../answer-item';
import { skillsFor } from '../choosables';
import { itemsOf } from '../items';
import { asNoted, isOver, storedSitting } from '../sat-sitting';
import { digestOfPlan, resultProof } from './result-proof';
import { doneIn } from './results-of';

/** Class plans that were read in this process. Nothing of one is kept before it is started. */
export interface ClassPlansRead {
  /** The class plan of a file; nothing where the file is something else. Refused in a sentence where it cannot be sat. */
  read(
    text: string,
  ): { readonly classPlan: ClassPlan; readonly forClass: NonNullable<ReadPlan['forClass']> } | undefined;
  named(session: string): ClassPlan;
}

export function openClassPlans(): ClassPlansRead {
  const known = new Map<string, ClassPlan>();
  return {
    read: (text) => {
      if (!isClassPlanFile(text)) return undefined;
      const read = readClassPlan(text);
      if ('refused' in read) throw new Refusal('refused', read.refused);
      const { classPlan } = read;
      known.set(classPlan.session, classPlan);
      const { session, teacher, numbers, roster } = classPlan;
      return { classPlan, forClass: { session, teacher, numbers, ...(roster && { seats: seatsOf(roster) }) } };
    },
    named: (session) => {
      const found = known.get(session);
      if (!found) throw new Refusal('not-found', 'This class plan is not open any more. Open its file again.');
      return found;
    },
  };
}

type ForClassCalls = Pick<Scruple, 'startClassPlan' | 'saveResults'>;

export function forClassCalls({ services, sittings, view }: ItemDesk, plans: ClassPlansRead): ForClassCalls {
  return {
    startClassPlan: async (ask) => view(sittings.begin(newRow(services, plans.named(ask.session), ask))),
    saveResults: async ({ sittingId }) => {
      const { name, text } = resultsFile(services, sittingId);
      const { desktop } = services;
      return desktop ? { name, isWritten: await desktop.saveFile(name, text) } : { name, isWritten: false, text };
    },
  };
}

function newRow(services: Services, classPlan: ClassPlan, ask: Asks<'startClassPlan'>): SittingRow {
  const { session, plan, seed, skills } = classPlan;
  const otherwise = Object.entries(skills).find(([id, version]) => skillNamed(id)?.version !== version);
  if (otherwise)
    throw new Refusal(
      'refused',
      `The teacher’s computer has another edition of Scruple: "${otherwise[0]}" differs. Use the same edition on both.`,
    );
  if (askableOf(services, classPlan).length < Math.max(1, Object.keys(skills).length))
    throw new Refusal('refused', 'The skills of this class plan cannot be asked in its way. Save the plan anew.');
  const { seat, name } = seatAsked(services, classPlan, ask);
  const sat = classSittingsOf(services.store, session).find(
    (one) => one.seat === seat || nameKey(one.name) === nameKey(name),
  );
  if (sat) throw new Refusal('refused', `${sat.name} has sat this class plan on this computer. It stands under Drill.`);
  const ownSeed = seatSeed(classPlan, seat);
  return {
    id: services.newId(),
    plan,
    seed,
    draws: { skills: Object.keys(skills), ...(ownSeed !== undefined && { ownSeed }) },
    startedAt: services.now(),
    forClass: { session, seat, name, classPlan },
  };
}

/** The skills of the plan that can be asked in its way. */
function askableOf(services: Services, { plan, skills }: ClassPlan): readonly string[] {
  const { showing } = plan.draws;
  return skillsFor(services, { ...plan, draws: { skills: Object.keys(skills), ...(showing && { showing }) } });
}

/** A seat of the list, or a new one for a typed name: nobody deals them out, so it is drawn from 48 bits. */
function seatAsked({ newSeed }: Services, { roster }: ClassPlan, ask: Asks<'startClassPlan'>) {
  if ('name' in ask) {
    if (roster) throw new Refusal('refused', 'Choose your name from the list of the class.');
    return { seat: `t${newSeed().slice(0, 12)}`, name: ask.name };
  }
  const found = seatsOf(roster ?? []).find(({ seatId }) => seatId === ask.seatId);
  if (!found) throw new Refusal('not-found', 'This class plan has no such seat.');
  return { seat: found.seatId, name: found.name };
}

/** Whose results a sitting has for a teacher; nothing where it is for no class. */
export function forClassOf({ store }: Services, sittingId: string): { name: string; teacher: string } | undefined {
  const found = classSittingOf(store, sittingId);
  return found && { name: found.name, teacher: classPlanOf.parse(found.classPlan).teacher };
}

function resultsFile(services: Services, sittingId: string): { readonly name: string; readonly text: string } {
  const sat = asNoted(services, storedSitting(services, sittingId));
  const found: ClassSitting | undefined = classSittingOf(services.store, sittingId);
  if (!found) throw new Refusal('refused', 'This sitting is for no class, so there is nobody to save results for.');
  if (!isOver(sat.sitting)) throw new Refusal('refused', 'This sitting still goes on. Hand it in first.');
  const { session, seat, name } = found;
  const classPlan = classPlanOf.parse(found.classPlan);
  const done = doneIn(sat, itemsOf(services.store, sat.id));
  const results: Results = { session, plan: digestOfPlan(classPlan), seat, name, ...done };
  const proof = resultProof(classPlan, provenText(results));
  return { name: resultsFileName(classPlan.plan.called, results), text: writeResults(results, proof) };
}
