/** What a sitting draws from, settled at its start: later attempts and other editions change none of its items. */
import { z } from 'zod';

export const drawnFrom = z.object({
  skills: z.array(z.string()),
  /** Draws the numbers of a seat of a class, whose own seed chooses the skills. */
  ownSeed: z.string().exactOptional(),
});
export type DrawnFrom = z.infer<typeof drawnFrom>;
