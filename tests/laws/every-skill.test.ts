// Laws that hold for every skill, asked once over all of them: its file, its form, and everything of check-skill.
import fs from 'node:fs';
import { checkSkill } from '@shared/engine/check/check-skill';
import { skillSchema } from '@shared/skill/skill-schema';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';
import { everySkill } from '../kit/every-skill';

test('every file below shared/skills declares the skill of its path, and has its test', () => {
  const files = fs.readdirSync('shared/skills', { recursive: true, encoding: 'utf8' });
  const skillFiles = files.map((file) => file.replaceAll('\\', '/')).filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file));
  const ids = skillFiles.map((file) => file.replace('/', '.').replace(/\.ts$/, ''));
  const untested = skillFiles.filter((file) => !fs.existsSync(`tests/shared/skills/${file.replace(/ts$/, 'test.ts')}`));
  expect(ids.sort()).toEqual(allSkills.map(({ id }) => id));
  expect(untested).toEqual([]);
});

describe.each(everySkill)('%s', (_, skill) => {
  test('keeps every law of check-skill', () => {
    expect(checkSkill(skill, 400)).toEqual([]);
  });

  test('is plain data: it survives JSON and the schema unchanged', () => {
    expect(skillSchema.parse(JSON.parse(JSON.stringify(skill)))).toEqual(skill);
  });
});
