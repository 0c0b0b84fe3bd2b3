/** The draws that laws are asked over. */
import type { Skill } from '../../skill/skill';
import { draw, drawOnce } from '../draw';
import type { Problem } from '../problem';
import { picksOf } from '../random';

export interface Sample {
  readonly problems: readonly Problem[];
  /** The share of single draws that were realistic. */
  readonly realisticShare: number;
}

/** Draws `draws` problems and counts how many raw draws were realistic. */
export function sampleOf(skill: Skill, draws: number): Sample {
  const pick = picksOf(skill.id, 'law');
  let realistic = 0;
  for (let at = 0; at < draws; at++) if (drawOnce(skill, pick)) realistic++;
  if (realistic === 0)
    throw new Error(`realistic: none of ${draws} draws is believable; the rules contradict the draws`);
  return {
    problems: Array.from({ length: draws }, (_, at) => draw(skill, `law.${at}`)),
    realisticShare: realistic / draws,
  };
}
