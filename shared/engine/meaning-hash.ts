/** A short fingerprint of what a declaration means; a skill's test holds it, so that `version` cannot be forgotten. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Mistake, Skill } from '../skill/skill';

/** `version:hash`, the hash over givens, constants, rows, steps, answer, rules and the formulas of mistakes; words do not count. */
export function meaningHash(skill: Skill): string {
  const meaning = {
    givens: Object.fromEntries(Object.entries(skill.givens).map(([name, { called: _, ...given }]) => [name, given])),
    constants: skill.constants,
    rows: skill.rows,
    realistic: skill.realistic,
    steps: Object.entries(skill.steps).map(([name, { unit, is, round, takes }]) => ({ name, unit, is, round, takes })),
    answer: answerMeaning(skill.answer),
    mistakes: Object.entries(skill.mistakes).map(mistakeMeaning),
  };
  return `${skill.version}:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(meaning)))).slice(0, 12)}`;
}

/** The words of a choice count: they are what is chosen. */
function answerMeaning({ because: _, ...answer }: Skill['answer']) {
  if (!('round' in answer)) return answer;
  const { of, round, unitFixed, acceptIf } = answer;
  return { of, round, unitFixed, acceptIf };
}

function mistakeMeaning([id, mistake]: [string, Mistake]) {
  if ('instead' in mistake) return { id, instead: mistake.instead, kind: mistake.kind };
  const { at, is, kind, codec } = mistake;
  return { id, at, is, kind, codec };
}
