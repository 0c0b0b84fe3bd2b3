/** `skills`: what can be practised. */
import { answerKindOf } from '@shared/skill/answer';
import { allSkills } from '@shared/skills/all-skills';
import { readFlags } from './arguments';

export function listSkills(words: readonly string[]): number {
  const { values } = readFlags(words, { json: 'switch' });
  for (const skill of allSkills) {
    const { id, title, level, audience, exams, settings, version, formOf } = skill;
    const area = id.slice(0, id.indexOf('.'));
    const about = {
      id,
      title,
      area,
      level,
      audience,
      exams,
      settings,
      version,
      kind: answerKindOf(skill.answer),
      ...(formOf !== undefined && { formOf }),
    };
    process.stdout.write(`${values.json ? JSON.stringify(about) : `${id}  ${title} (level ${level})`}\n`);
  }
  return 0;
}
