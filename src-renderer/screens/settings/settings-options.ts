/** What can be chosen in the settings, in words. */
import type { Settings } from '@shared/contract/learner';
import type { Option } from '../../parts/choice/choice';

export const themeOptions: readonly Option<Settings['theme']>[] = [
  { value: 'system', called: 'As the system' },
  { value: 'light', called: 'Light' },
  { value: 'dark', called: 'Dark' },
];

export const textSizeOptions: readonly Option<Settings['textSize']>[] = [
  { value: 100, called: '100%' },
  { value: 125, called: '125%' },
  { value: 150, called: '150%' },
  { value: 175, called: '175%' },
  { value: 200, called: '200%' },
];

export const hintWaitOptions: readonly Option<'waits' | 'at-once'>[] = [
  { value: 'waits', called: 'Waits 8 s' },
  { value: 'at-once', called: 'Comes at once' },
];

export const soundOptions: readonly Option<'on' | 'off'>[] = [
  { value: 'off', called: 'Off' },
  { value: 'on', called: 'On' },
];

export const pointsOptions: readonly Option<'shown' | 'hidden'>[] = [
  { value: 'shown', called: 'Shown' },
  { value: 'hidden', called: 'Hidden' },
];

export const mathOptions: readonly Option<'sentence' | 'fractions'>[] = [
  { value: 'sentence', called: 'One spoken sentence' },
  { value: 'fractions', called: 'The fractions themselves' },
];
