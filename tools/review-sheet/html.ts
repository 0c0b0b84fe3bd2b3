/** Small pieces of HTML for the review sheet; every text is escaped. */

/** Text as it may stand in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function listOf(tag: 'ul' | 'ol', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

/** A table; the cells are HTML already. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const style = `
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #1b1f2a; }
  article { break-before: page; border-top: 3px double #b08a3c; padding-top: 1rem; }
  h2 { margin-bottom: 0; } h3 { margin-bottom: 0.25rem; } .id, .small { color: #4a5160; font-size: 0.9rem; }
  table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; } th, td { border: 1px solid #c9c2b2;
  padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; } .confirm { border: 2px solid #8a4a1c;
  padding: 0.5rem 1rem; } .example { border-left: 4px solid #c9c2b2; padding-left: 1rem; margin: 1rem 0; }`;

/** A whole page that needs no other file. */
export function pageOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1>
${body}
</body></html>
`;
}
