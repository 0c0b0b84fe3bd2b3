/** What a learner may be preparing for, as it is called on screen. */
import type { PreparingFor } from '@shared/contract/learner';
import type { Option } from './choice/choice';

export const preparingOptions: readonly Option<PreparingFor>[] = [
  { value: 'PTCE', called: 'PTCE' },
  { value: 'ExCPT', called: 'ExCPT' },
  { value: 'NAPLEX', called: 'NAPLEX' },
  { value: 'course', called: 'A course' },
  { value: 'practice', called: 'Practice only' },
];
