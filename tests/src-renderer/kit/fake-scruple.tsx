/** A door that answers from fixed data and remembers what it was asked. */
import { type CallName, callNames } from '@shared/contract/call-names';
import type { AreaList, Asks, Gives } from '@shared/contract/calls';
import { type EventName, eventNames } from '@shared/contract/event-names';
import type { Tells } from '@shared/contract/events';
import type { Settings, Started } from '@shared/contract/learner';
import type { Fault, Reply } from '@shared/contract/reply';
import type { Marked } from '@shared/contract/verdict';
import {
  dripHints,
  dripProblem,
  dripSolution,
  mistakeMark,
  rightMark,
  stepMarks,
  tenfoldMark,
  unitMissingMark,
  unreadableMark,
  wrongMark,
} from './drip-problem';

/** What a fake door can be told to do otherwise. */
export type Answers = { readonly [N in CallName]?: (ask: Asks<N>) => Gives<N> | Fault };

export const usualSettings: Settings = {
  theme: 'system',
  textSize: 100,
  hintWaits: true,
  readsMath: false,
  showsPoints: true,
  playsSounds: false,
};

export const usualStart: Started = {
  isFirstStart: false,
  name: 'Dana',
  settings: usualSettings,
  door: 'window',
  canSaveCopy: false,
};

const skill = (id: string, title: string, level: number) => ({ id, title, level });

export const areas: AreaList = [
  {
    area: 'conversions',
    called: 'Conversions',
    skills: [
      skill('conversions.lb-to-kg', 'Pounds to kilograms', 1),
      skill('conversions.household-to-ml', 'Household measures to mL', 1),
    ],
  },
  {
    area: 'dosage',
    called: 'Dosage',
    skills: [
      skill('dosage.oral-liquid-volume', 'Oral liquid volume', 2),
      skill('dosage.mg-per-kg-day-divided', 'Daily dose by weight, divided', 3),
    ],
  },
  {
    area: 'iv-flow',
    called: 'IV flow',
    skills: [
      skill('iv-flow.pump-rate', 'Pump rate', 1),
      skill('iv-flow.gravity-drip-rate', 'Gravity drip rate', 2),
      skill('iv-flow.infusion-time', 'Infusion time', 2),
    ],
  },
  {
    area: 'iv-titration',
    called: 'IV titration',
    skills: [skill('iv-titration.mcg-kg-min-to-rate', 'Weight-based titration', 4)],
  },
  {
    area: 'concentration',
    called: 'Concentration',
    skills: [skill('concentration.percent-to-mg-per-ml', 'Percent to mg per mL', 2)],
  },
  { area: 'dilution', called: 'Dilution', skills: [skill('dilution.stock-volume', 'Volume of stock', 3)] },
  {
    area: 'alligation',
    called: 'Alligation',
    skills: [skill('alligation.volume-of-stronger', 'Volume of the stronger', 4)],
  },
  { area: 'compounding', called: 'Compounding', skills: [skill('compounding.formula-factor', 'Formula factor', 3)] },
];

/** Marks by what was typed, so that a test or an eye can reach every verdict. */
export function markFor(response: string): Marked {
  if (/\.\.|xx/.test(response)) return unreadableMark;
  if (/^\s*[\d.]+\s*$/.test(response)) return unitMissingMark;
  const number = Number.parseFloat(response);
  if (number === 9) return rightMark;
  if (number === 90) return tenfoldMark;
  return number === 5 ? mistakeMark : wrongMark;
}

const noClass = (): Fault => ({ code: 'refused', says: 'No class is open on this computer.' });
const notReady = (): Fault => ({ code: 'not-found', says: 'Drills are not ready yet.' });

let drawn = 0;

const usual: { readonly [N in CallName]: (ask: Asks<N>) => Gives<N> | Fault } = {
  start: () => usualStart,
  saveLearner: ({ name, preparingFor }) => ({ ...usualStart, name, ...(preparingFor && { preparingFor }) }),
  saveSettings: (settings) => settings,
  saveCopy: () => ({}),
  listSkills: () => areas,
  openProblem: () => ({}),
  drawProblem: ({ stage = 'alone' }) => ({
    problem: { ...dripProblem, id: `problem-${++drawn}`, stage },
    shownLines: stage === 'last-step' ? dripSolution.lines.slice(0, -1) : [],
    card: stage === 'example' ? ['Count drops for one minute.', 'Round to whole drops.'] : [],
    ...(stage === 'example' && { solution: dripSolution }),
  }),
  keepDraft: () => ({}),
  takeHint: ({ rung }) => dripHints[rung] ?? { code: 'not-found', says: 'There is no further hint.' },
  answer: ({ response }) => markFor(response),
  answerStep: ({ step }) => stepMarks[step] ?? { code: 'not-found', says: 'There is no such step.' },
  reveal: () => dripSolution,
  listPlans: () => [],
  savePlan: notReady,
  removePlan: notReady,
  readPlanFile: notReady,
  openedPlanFile: () => ({}),
  exportPlan: notReady,
  listSittings: () => [],
  startSitting: notReady,
  startClassPlan: notReady,
  openSitting: notReady,
  keepItemDraft: notReady,
  answerItem: notReady,
  answerItemStep: notReady,
  takeItemHint: notReady,
  goToItem: notReady,
  flagItem: notReady,
  skipItem: notReady,
  pauseSitting: notReady,
  resumeSitting: notReady,
  handIn: notReady,
  sittingReport: notReady,
  reviewItem: notReady,
  saveResults: notReady,
  classChoices: () => ({ addresses: [] }),
  readRoster: noClass,
  openClass: noClass,
  classView: () => ({}),
  directClass: noClass,
  classAnswer: noClass,
  projectorView: () => ({}),
  showProjector: noClass,
  saveClassPlan: noClass,
  writeClassPlan: noClass,
  takeResults: noClass,
  listClasses: () => [],
  classSummary: noClass,
  exportClass: noClass,
  removeClass: noClass,
  findClasses: () => ({ found: [] }),
  joinClass: noClass,
  studentView: () => ({}),
  leaveClass: () => ({}),
};

export interface FakeScruple {
  readonly door: NonNullable<Window['scruple']>;
  readonly events: NonNullable<Window['scrupleEvents']>;
  /** Every call so far, in order. */
  readonly asked: { readonly name: CallName; readonly ask: unknown }[];
  /** Tells an event to all that listen. */
  readonly tell: <N extends EventName>(name: N, told: Tells<N>) => void;
}

export function fakeScruple(answers: Answers = {}): FakeScruple {
  const asked: FakeScruple['asked'] = [];
  const answerers: Answers = { ...usual, ...answers };
  const entries = callNames.map((name) => {
    const answer = answerers[name] as (ask: unknown) => unknown;
    return [
      name,
      async (ask: unknown): Promise<string> => {
        asked.push({ name, ask });
        const value = answer(ask);
        const reply: Reply<unknown> = isFault(value) ? { ok: false, fault: value } : { ok: true, value };
        return JSON.stringify(reply);
      },
    ];
  });
  return { door: Object.fromEntries(entries), asked, ...fakeEvents() };
}

function fakeEvents(): Pick<FakeScruple, 'events' | 'tell'> {
  const hearers = new Map(eventNames.map((name) => [name, new Set<(told: unknown) => void>()]));
  const hear = (name: EventName) => (heard: (told: unknown) => void) => {
    hearers.get(name)?.add(heard);
    return () => void hearers.get(name)?.delete(heard);
  };
  return {
    events: {
      classChanged: hear('classChanged'),
      projectorChanged: hear('projectorChanged'),
      studentChanged: hear('studentChanged'),
    },
    tell: (name, told) => {
      for (const heard of hearers.get(name) ?? []) heard(told);
    },
  };
}

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'code' in value && 'says' in value;
}
