// The same skill and seed give the same problem: twice in a row, in another process, and as it was when written down.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { draw } from '@shared/engine/draw';
import { type AnswerKind, answerKindOf } from '@shared/skill/answer';
import { allSkills } from '@shared/skills/all-skills';
import { skillNamed } from '@shared/skills/known-skills';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { drawnLines, writtenOut } from './drawn-lines';

const answerKinds: readonly AnswerKind[] = ['number', 'choice', 'time', 'date', 'code'];

const goldenDraw = z.strictObject({
  skill: z.string(),
  seed: z.string(),
  prompt: z.string(),
  givens: z.record(z.string(), z.string()),
  answer: z.string(),
});
const goldenText = fs.readFileSync(path.join(import.meta.dirname, 'golden-draws.json'), 'utf8');
const goldenDraws = z.array(goldenDraw).parse(JSON.parse(goldenText));

describe('the same seed draws the same problem', () => {
  test('twice in a row', () => {
    expect(drawnLines()).toEqual(drawnLines());
  });

  test('for a declaration that was copied through JSON', () => {
    for (const skill of allSkills) {
      const copy: typeof skill = JSON.parse(JSON.stringify(skill));
      expect(writtenOut(draw(copy, 'copy.1'))).toEqual(writtenOut(draw(skill, 'copy.1')));
    }
  });

  test('in another process, byte for byte', () => {
    const script = path.join(import.meta.dirname, 'print-drawn-lines.mjs');
    const run = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(drawnLines().join('\n'));
  });

  test('and another seed draws another one', () => {
    const skill = skillNamed('iv-titration.mcg-kg-min-to-rate') ?? expect.fail('no such skill');
    const drawn = new Set(
      Array.from({ length: 50 }, (_, at) => JSON.stringify(writtenOut(draw(skill, `x.${at}`)).givens)),
    );
    expect(drawn.size).toBeGreaterThan(45);
  });
});

describe('draws that were written down still come out', () => {
  test.each(goldenDraws)('$skill, seed $seed', (golden) => {
    const skill = skillNamed(golden.skill) ?? expect.fail(`no skill ${golden.skill}`);
    expect(writtenOut(draw(skill, golden.seed))).toEqual(golden);
  });

  test('three of a skill, and skills of every kind of answer and draw', () => {
    const skills = [...new Set(goldenDraws.map(({ skill }) => skill))].flatMap((id) => skillNamed(id) ?? []);
    expect(goldenDraws).toHaveLength(skills.length * 3);
    expect(new Set(skills.map(({ answer }) => answerKindOf(answer)))).toEqual(new Set(answerKinds));
    const draws = JSON.stringify(skills.map(({ givens, rows }) => [givens, rows]));
    for (const form of ['"oneOf"', '"from"', '"row"', '"is"']) expect(draws).toContain(form);
  });
});
