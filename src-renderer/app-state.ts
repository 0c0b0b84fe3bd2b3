/** What the app knows between screens: the learner, the catalogue, and the place that is shown. */
import type { AreaList, LeftOff, LeftProblem } from '@shared/contract/calls';
import type { Settings, Started } from '@shared/contract/learner';
import type { ReadPlan } from '@shared/contract/plan-list';
import type { Report } from '@shared/contract/report';
import type { SittingView } from '@shared/contract/sitting';
import type { PlaceName } from './parts/shell/places';

export interface AppState {
  readonly started: Started;
  readonly areas: AreaList;
  /** The problem that was left open, as it stood when it was asked for. */
  readonly waiting: LeftProblem | undefined;
  /** The skill that was practiced last. */
  readonly lastSkill: string | undefined;
  readonly place: PlaceName | 'first-start' | 'sitting' | 'report';
  /** The sitting as it stood when it was opened. */
  readonly sitting?: SittingView | undefined;
  readonly report?: Report | undefined;
  /** A plan that came in as a file and is not kept yet. */
  readonly read?: ReadPlan | undefined;
  /** Result files that were dropped and are not taken yet. */
  readonly results?: readonly File[] | undefined;
  /** Said once at the top of a screen. */
  readonly notice: string | undefined;
  /** Where all was saved to, in a window that keeps nothing. */
  readonly savedTo: string | undefined;
}

export type AppChange =
  | {
      readonly is: 'started';
      readonly started: Started;
      readonly areas: AreaList;
      readonly waiting: LeftProblem | undefined;
      readonly lastSkill: string | undefined;
    }
  | { readonly is: 'gone'; readonly to: PlaceName }
  | { readonly is: 'home-refreshed'; readonly leftOff: LeftOff }
  | { readonly is: 'learner-kept'; readonly started: Started }
  | { readonly is: 'settings-changed'; readonly settings: Settings }
  /** Without a file the person changed her mind. */
  | { readonly is: 'copy-saved'; readonly to: string | undefined }
  | { readonly is: 'sitting-opened'; readonly sitting: SittingView }
  | { readonly is: 'report-opened'; readonly report: Report }
  | { readonly is: 'plan-read'; readonly read: ReadPlan | undefined }
  /** Without files they were taken. */
  | { readonly is: 'results-dropped'; readonly files: readonly File[] | undefined }
  | { readonly is: 'noticed'; readonly says: string | undefined };

export function appReducer(state: AppState | undefined, change: AppChange): AppState | undefined {
  if (change.is === 'started') {
    const { started, areas, waiting, lastSkill } = change;
    const place = started.door === 'guest' ? 'class' : started.isFirstStart ? 'first-start' : 'home';
    const notice = started.canSaveCopy ? undefined : started.notice;
    return { started, areas, waiting, lastSkill, place, notice, savedTo: undefined };
  }
  return state && changed(state, change);
}

function changed(state: AppState, change: Exclude<AppChange, { is: 'started' }>): AppState {
  switch (change.is) {
    case 'gone':
      return { ...state, place: change.to, waiting: change.to === 'practice' ? undefined : state.waiting };
    case 'home-refreshed':
      return { ...state, waiting: change.leftOff.left, lastSkill: change.leftOff.lastSkill, place: 'home' };
    case 'learner-kept':
      return { ...state, started: change.started };
    case 'settings-changed':
      return { ...state, started: { ...state.started, settings: change.settings } };
    case 'copy-saved':
      return { ...state, savedTo: change.to ?? state.savedTo };
    case 'sitting-opened':
      return { ...state, sitting: change.sitting, place: 'sitting', read: undefined, notice: undefined };
    case 'report-opened':
      return { ...state, report: change.report, sitting: undefined, place: 'report' };
    case 'plan-read':
      return withRead(state, change.read);
    case 'results-dropped':
      return withResults(state, change.files);
    case 'noticed':
      return { ...state, notice: change.says };
    default:
      return change satisfies never;
  }
}

/** A plan that came in is shown under Drill; during a sitting it waits there and only says so. */
function withRead(state: AppState, read: ReadPlan | undefined): AppState {
  if (!read) return { ...state, read };
  if (state.place === 'first-start') return { ...state, read };
  if (state.place !== 'sitting') return { ...state, read, place: 'drill', notice: undefined };
  return { ...state, read, notice: `${read.plan.called} waits under Drill until this sitting is left.` };
}

/** Result files are taken under Class, and not in the middle of something else. */
function withResults(state: AppState, files: readonly File[] | undefined): AppState {
  if (!files) return { ...state, results: undefined };
  if (state.place !== 'first-start' && state.place !== 'sitting')
    return { ...state, results: files, place: 'class', notice: undefined };
  return { ...state, notice: 'Result files are for the teacher. Drop them again when this is over.' };
}

type ListedSkill = AreaList[number]['skills'][number];

/** The skill to go on with: the one of last time, else the one that the first start teaches, the gravity drip. */
export function offeredSkill(areas: AreaList, lastSkill?: string): ListedSkill | undefined {
  const skills = areas.flatMap((area) => area.skills);
  const named = (id: string | undefined) => skills.find((skill) => skill.id === id);
  return named(lastSkill) ?? named('iv-flow.gravity-drip-rate') ?? skills[0];
}

/** The skill after this one in the order of the catalogue; after the last one the first. */
export function skillAfter(
  areas: AreaList,
  skillId: string,
): { readonly id: string; readonly title: string } | undefined {
  const skills = areas.flatMap((area) => area.skills);
  const at = skills.findIndex(({ id }) => id === skillId);
  const next = skills[(at + 1) % skills.length];
  return next?.id === skillId ? undefined : next;
}
