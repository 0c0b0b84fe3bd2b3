import { checkSkill } from '@shared/engine/check/check-skill';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';

describe('every skill keeps every law', () => {
  test.each(allSkills.map((skill) => [skill.id, skill] as const))('%s', (_, skill) => {
    expect(checkSkill(skill, 400)).toEqual([]);
  });
});
