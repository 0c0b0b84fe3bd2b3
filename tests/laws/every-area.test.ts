// Laws about the words of many skills together: names that are read for each other carry their tall letters, and no two
// prompts of an area tell the same story with other numbers.
import { tallMan } from '@shared/drugs/tall-man';
import { areaOf } from '@shared/skill/areas';
import type { Skill } from '@shared/skill/skill';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';

/** Two stories share more than this part of their pairs of words only when one was written after the other. */
const mostShared = 0.6;

describe('names that are read for each other', () => {
  test('carry their tall letters wherever a skill prints them', () => {
    expect(
      allSkills.flatMap((skill) =>
        plainNamesIn(JSON.stringify(printedOf(skill))).map((name) => `${skill.id}: ${name}`),
      ),
    ).toEqual([]);
  });

  test('are found in small letters, as a planted one is', () => {
    expect(plainNamesIn('dopamine 400 mg and DOPamine 200 mg, Metformin')).toEqual(['dopamine', 'Metformin']);
  });
});

describe('the stories of an area', () => {
  const areas = [...new Set(allSkills.map(({ id }) => areaOf(id)))];

  test.each(areas)('%s tells each once', (area) => {
    const told = allSkills.filter(({ id }) => areaOf(id) === area).flatMap(storiesOf);
    const twins = told.flatMap((story, at) =>
      told
        .slice(0, at)
        .filter((other) => shareOf(story.pairs, other.pairs) > mostShared)
        .map((other) => `${other.from} and ${story.from}`),
    );
    expect(twins).toEqual([]);
  });

  test('are told apart by their words and not by their numbers, as planted ones are', () => {
    const [a, b, c] = [
      'Infuse 500 mL over 4 h for the patient in bed two, says the order.',
      'Infuse 250 mL over 2 h for the patient in bed two, says the order.',
      'The pharmacist asks how long a bag of 500 mL lasts on the pump.',
    ].map(pairsOf);
    expect(shareOf(a ?? new Set(), b ?? new Set())).toBeGreaterThan(mostShared);
    expect(shareOf(a ?? new Set(), c ?? new Set())).toBeLessThan(mostShared);
  });
});

function printedOf({ asks, rows, givens, mistakes, steps, card, facts, answer }: Skill): unknown {
  return { asks, rows, givens, mistakes, steps, card, facts, answer };
}

/** Listed names without their tall letters. */
function plainNamesIn(text: string): string[] {
  return (text.match(/[A-Za-z]{6,}/g) ?? []).filter((word) => {
    const tall = Object.entries(tallMan).find(([plain]) => plain === word.toLowerCase())?.[1];
    return tall !== undefined && tall !== word;
  });
}

function storiesOf(skill: Skill): { from: string; pairs: ReadonlySet<string> }[] {
  return skill.asks.map(({ order, question }, at) => ({
    from: `${skill.id} asks.${at}`,
    pairs: pairsOf(`${order} ${question}`.replace(/\{[^}]*\}/g, ' ')),
  }));
}

/** Every two words that stand beside each other; numbers and blanks are no words. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
