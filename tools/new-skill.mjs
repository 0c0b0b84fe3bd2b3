// Writes the two files of a new skill, its declaration and its test:
//   npm run new-skill iv-flow.some-name
// Both are complete in form; check-skills and the test say what is still to be filled in.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const idForm = /^[a-z]+(-[a-z]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*(\.for-[a-z0-9]+(-[a-z0-9]+)*)?$/;
const reserved =
  /^(await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|let|new|null|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

/** Writes the files of a skill below `root` and gives their paths. Throws a sentence for an id that cannot be taken. */
export function writeNewSkill(id, root) {
  if (!idForm.test(id)) {
    throw new Error(
      `"${id}" is no id of a skill; it is area.kebab-name in small letters, for example iv-flow.pump-rate`,
    );
  }
  const area = id.slice(0, id.indexOf('.'));
  const name = id.slice(area.length + 1);
  const variable = name.replace(/[-.](\w)/g, (_, letter) => letter.toUpperCase());
  if (reserved.test(variable)) throw new Error(`"${variable}" is a word of the language; give the skill a longer name`);
  const files = {
    [`shared/skills/${area}/${name}.ts`]: declarationOf(id, name, variable),
    [`tests/shared/skills/${area}/${name}.test.ts`]: testOf(area, name, variable),
  };
  const taken = Object.keys(files).find((file) => fs.existsSync(path.join(root, file)));
  if (taken) throw new Error(`${taken} is there already; the skill "${id}" exists`);
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  return Object.keys(files);
}

function titleOf(name) {
  const words = name.replace(/[-.]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function declarationOf(id, name, variable) {
  return `import { defineSkill } from '../../skill/define-skill';

/** What is computed, in one sentence. */
export const ${variable} = defineSkill({
  id: '${id}',
  version: 1,
  title: '${titleOf(name)}',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital'],
  asks: [
    { order: 'Infuse {volume} over {infusionTime}.', question: 'What rate is set?' },
    { order: 'Infuse {volume} over {infusionTime}.', question: 'Which rate goes on the label?' },
  ],
  givens: {
    volume: { unit: 'mL', draw: { oneOf: [1000] } },
    infusionTime: { unit: 'h', draw: { oneOf: [8] } },
  },
  steps: {
    flowRate: { unit: 'mL/h', is: 'volume / infusionTime', says: 'Share the volume over the hours.' },
  },
  answer: { of: 'flowRate', round: { to: 0.1 }, because: 'the pump is set in tenths of a mL per hour' },
  mistakes: {},
  card: ['What is looked for.', 'What is divided by what.', 'Round once, at the end.'],
  worked: { volume: 1000, infusionTime: 8, answer: 0 },
  sources: ['where method and facts come from'],
});
`;
}

function testOf(area, name, variable) {
  const up = '../'.repeat(3);
  return `import { meaningHash } from '@shared/engine/meaning-hash';
import { ${variable} } from '@shared/skills/${area}/${name}';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '${up}kit/marked';

describe('${titleOf(name).toLowerCase()}', () => {
  // Answers worked out apart from the formulas: by hand, or by tests/reference.
  test.each([{ volume: 1000, infusionTime: 8, answer: 0 }])(
    '$volume mL over $infusionTime h is $answer mL/h',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(${variable}, givens)).toBe(answer);
    },
  );

  const order = { volume: 1000, infusionTime: 8 };
  test.each([['0.01 mL/h', 'name-of-the-mistake']])('reads %s for 1,000 mL over 8 h as %s', (response, mistake) => {
    expect(namedMistakes(${variable}, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(${variable})).toBe('1:');
  });
});
`;
}

function main([id, ...rest]) {
  if (id === undefined || rest.length > 0) {
    console.error('How to use it: npm run new-skill <area>.<name>');
    return 2;
  }
  try {
    for (const file of writeNewSkill(id, process.cwd())) console.log(`wrote ${file}`);
    return 0;
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    return 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  process.exitCode = main(process.argv.slice(2));
}
