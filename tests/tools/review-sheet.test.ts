// The review sheet says of every skill what a pharmacist has to judge, and no text of a declaration becomes markup.
import { describe, expect, test } from 'vitest';
import { areaPages } from '../../tools/review-sheet/area-pages';
import { alteredSkill, plainSkill } from '../kit/plain-skill';

const page = (skill = plainSkill) => areaPages([skill])[0]?.html ?? '';

describe('the review sheet', () => {
  test('has one page for each area, and one with what is to be confirmed', () => {
    const other = alteredSkill({ id: 'other.drip-rate', review: ['drop factor of the set'] });
    const pages = areaPages([plainSkill, other]);
    expect(pages.map(({ file }) => file)).toEqual(['trial.html', 'other.html', 'to-confirm.html']);
    expect(pages[2]?.html).toContain('drop factor of the set');
    expect(pages[2]?.html).not.toContain('trial.html#');
  });

  test('shows both wordings, the card, five problems with their working, every mistake and the sources', () => {
    const html = page();
    for (const { question } of plainSkill.asks) expect(html).toContain(question);
    for (const line of plainSkill.card) expect(html).toContain(line);
    expect(html.match(/class="example"/g)).toHaveLength(5);
    expect(html).toContain('Turn the hours into minutes.');
    for (const id of Object.keys(plainSkill.mistakes)) expect(html).toContain(`<td>${id}</td>`);
    expect(html).toContain('written for these tests');
  });

  test('writes texts as texts', () => {
    const html = page(alteredSkill({ title: '<script>x</script> & "more"' }));
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt; &amp; &quot;more&quot;');
    expect(html).not.toContain('<script>');
  });
});
