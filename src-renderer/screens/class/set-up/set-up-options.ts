/** What can be chosen for a class, in words. */
import type { ClassBoard, ClassPace, ClassSetup } from '@shared/contract/classroom/class-setup';
import type { PlanRow } from '@shared/contract/plan-list';
import type { Option } from '../../../parts/choice/choice';
import type { SelectGroup } from '../../../parts/select/select';

type Options<T extends string | number> = readonly Option<T>[];

export const nameOptions: Options<ClassSetup['names']> = [
  { value: 'names', called: 'Names' },
  { value: 'nicknames', called: 'Nicknames' },
  { value: 'roster', called: 'From a roster file' },
];

export const numberOptions: Options<ClassSetup['numbers']> = [
  { value: 'own', called: 'Same skills, own numbers' },
  { value: 'same', called: 'Same numbers for all' },
];

export const paceOptions: Options<ClassPace> = [
  { value: 'self', called: 'Own pace, one clock' },
  { value: 'led', called: 'Problem by problem, you open each' },
];

export const boardOptions: Options<ClassBoard> = [
  { value: 'off', called: 'Off' },
  { value: 'teams', called: 'Teams' },
  { value: 'own-best', called: 'Own best' },
  { value: 'all', called: 'All' },
];

export const teamOptions: Options<number> = [0, 2, 3, 4, 5, 6, 8].map((value) => ({
  value,
  called: value === 0 ? 'None' : String(value),
}));

/** Without teams there is no board of them. */
export function boardsFor(teams: number): Options<ClassBoard> {
  return teams > 0 ? boardOptions : boardOptions.filter(({ value }) => value !== 'teams');
}

/** Plans that draw from something here; own ones first, since a teacher has made them for this. */
export function planGroups(plans: readonly PlanRow[]): readonly SelectGroup[] {
  const of = (origin: PlanRow['origin']) =>
    plans
      .filter((row) => row.origin === origin && row.skillCount > 0)
      .map(({ id, plan }) => ({ value: id, called: plan.called }));
  return [
    { called: 'Your own plans', options: of('own') },
    { called: 'Ready drills', options: of('ready') },
    { called: 'Mock exams', options: of('mock') },
  ];
}
