/** The steps of the text size, for the keys that make text larger and smaller. */
import type { Settings } from '@shared/contract/learner';

const sizes = [100, 125, 150, 175, 200] as const satisfies readonly Settings['textSize'][];

export function textSizeAfter(size: Settings['textSize'], by: 1 | -1): Settings['textSize'] {
  return sizes[sizes.indexOf(size) + by] ?? size;
}
