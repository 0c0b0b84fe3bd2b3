/** What the app knows between screens: the learner, the catalogue, and the place that is shown. */
import type { AreaList, LeftProblem } from '@shared/contract/calls';
import type { Settings, Started } from '@shared/contract/learner';
import type { PlaceName } from './parts/shell/places';

export interface AppState {
  readonly started: Started;
  readonly areas: AreaList;
  /** The problem that was left open, as it stood when it was asked for. */
  readonly waiting: LeftProblem | undefined;
  readonly place: PlaceName | 'first-start';
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
    }
  | { readonly is: 'gone'; readonly to: PlaceName }
  | { readonly is: 'home-refreshed'; readonly waiting: LeftProblem | undefined }
  | { readonly is: 'learner-kept'; readonly started: Started }
  | { readonly is: 'settings-changed'; readonly settings: Settings }
  /** Without a file the person changed her mind. */
  | { readonly is: 'copy-saved'; readonly to: string | undefined }
  | { readonly is: 'noticed'; readonly says: string | undefined };

export function appReducer(state: AppState | undefined, change: AppChange): AppState | undefined {
  if (change.is === 'started') {
    const { started, areas, waiting } = change;
    const place = started.isFirstStart ? 'first-start' : 'home';
    const notice = started.canSaveCopy ? undefined : started.notice;
    return { started, areas, waiting, place, notice, savedTo: undefined };
  }
  return state && changed(state, change);
}

function changed(state: AppState, change: Exclude<AppChange, { is: 'started' }>): AppState {
  switch (change.is) {
    case 'gone':
      return { ...state, place: change.to, waiting: change.to === 'practice' ? undefined : state.waiting };
    case 'home-refreshed':
      return { ...state, waiting: change.waiting, place: 'home' };
    case 'learner-kept':
      return { ...state, started: change.started };
    case 'settings-changed':
      return { ...state, started: { ...state.started, settings: change.settings } };
    case 'copy-saved':
      return { ...state, savedTo: change.to ?? state.savedTo };
    case 'noticed':
      return { ...state, notice: change.says };
    default:
      return change satisfies never;
  }
}

/** The skill that the first start teaches: the gravity drip where it is installed, else the first one. */
export function firstSkillOf(areas: AreaList): string | undefined {
  const skills = areas.flatMap((area) => area.skills);
  return (skills.find(({ id }) => id === 'iv-flow.gravity-drip-rate') ?? skills[0])?.id;
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
