/** One skill on the review sheet: what it asks, five drawn problems with their working, mistakes, sources, what to confirm. */
import { isText, rightText, wordsOf } from '../../shared/engine/answer-text';
import { draw } from '../../shared/engine/draw';
import { mistakenTexts } from '../../shared/engine/mistaken-texts';
import { declaredMistakes } from '../../shared/engine/mistaken-values';
import { answerOf, type Problem, rounded } from '../../shared/engine/problem';
import { promptText } from '../../shared/engine/prompt';
import { sayMistake } from '../../shared/engine/say-mistake';
import { workedSolution } from '../../shared/engine/worked-solution';
import { numberText, writeNumber } from '../../shared/quantity/write-number';
import type { Skill } from '../../shared/skill/skill';
import { escaped, listOf, tableOf } from './html';

const examples = 5;

export function skillSection(skill: Skill): string {
  const problems = Array.from({ length: examples }, (_, at) => draw(skill, `review.${at + 1}`));
  const { id, title, level, version, audience, exams, settings, asks, card, sources, review = [] } = skill;
  return `<article id="${escaped(id)}">
<h2>${escaped(title)}</h2>
<p class="id">${escaped(`${id}, version ${version}, level ${level}. For: ${[...audience, ...exams, ...settings].join(', ')}.`)}</p>
${review.length > 0 ? `<div class="confirm"><h3>To confirm</h3>${listOf('ul', review.map(escaped))}</div>` : ''}
<h3>Wordings</h3>
${listOf(
  'ol',
  asks.map(({ caption, order, question }) => escaped(`${caption ? `${caption}: ` : ''}${order} ${question}`)),
)}
<h3>How it is done</h3>
${listOf('ol', card.map(escaped))}
<h3>Drawn problems</h3>
${problems.map(exampleOf).join('\n')}
<h3>Sources</h3>
${listOf('ul', sources.map(escaped))}
</article>`;
}

function exampleOf(problem: Problem): string {
  const { lines, answer } = workedSolution(problem);
  const steps = lines.map(({ called, arithmetic, value, says }) =>
    [called, arithmetic === '' ? value : `${arithmetic} = ${value}`, says].map(escaped),
  );
  return `<div class="example">
<p>${escaped(promptText(problem) ?? '')}</p>
${steps.length > 0 ? tableOf(['Step', 'Working', 'Sentence'], steps) : ''}
<p><b>Answer: ${escaped(answerWords(problem, answer))}</b></p>
${tableOf(['Mistake', 'Would give', 'Is told'], mistakesOf(problem))}
</div>`;
}

/** A choice, time, date or code in its words. */
function answerWords(problem: Problem, answer: string): string {
  return isText(problem) ? wordsOf(problem, rightText(problem)) : `${answer} (${numberText(answerOf(problem))})`;
}

function mistakesOf(problem: Problem): string[][] {
  if (isText(problem)) {
    return mistakenTexts(problem).map(({ id, text, explain }) =>
      [id, wordsOf(problem, text), explain().says].map(escaped),
    );
  }
  return declaredMistakes(problem).map((mistaken) => {
    const value = writeNumber(rounded(problem, mistaken.value));
    return [mistaken.mistake.id, value, sayMistake(problem, mistaken).says].map(escaped);
  });
}
