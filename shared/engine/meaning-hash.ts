/** A short fingerprint of what a declaration means; a skill's test holds it, so that `version` cannot be forgotten. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Skill } from '../skill/skill';

/** `version:hash`, the hash over givens, rows, steps, answer, rules and the formulas of mistakes; words do not count. */
export function meaningHash(skill: Skill): string {
  const meaning = {
    givens: skill.givens,
    rows: skill.rows,
    realistic: skill.realistic,
    steps: Object.entries(skill.steps).map(([name, { unit, is, round }]) => ({ name, unit, is, round })),
    answer: { of: skill.answer.of, round: skill.answer.round, unitFixed: skill.answer.unitFixed },
    mistakes: Object.entries(skill.mistakes).map(([id, { at, is, kind }]) => ({ id, at, is, kind })),
  };
  return `${skill.version}:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(meaning)))).slice(0, 12)}`;
}
