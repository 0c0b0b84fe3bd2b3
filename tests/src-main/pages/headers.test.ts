// What every answer carries: a policy that lets a page load its own files alone, with a fresh nonce for each document.
import { symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../../src-main/pages/content-policy';
import { openRendererFiles } from '../../../src-main/pages/renderer-files';
import { servedDoor, smallPage } from '../kit/served-door';

const policyOf = (headers: Readonly<Record<string, string>>) => headers['Content-Security-Policy'] ?? '';

describe('the policy', () => {
  test('begins with nothing, opens the page’s own files, and has no unsafe word', () => {
    const directives = new Map(
      contentPolicy('N')
        .split('; ')
        .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'nonce-N'",
      'img-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'frame-src': "'none'",
      'object-src': "'none'",
    });
    expect(contentPolicy('N')).not.toMatch(/unsafe|\*|https?:|data:/);
  });

  test('has a fresh nonce of 128 bits for each document, the same in header and text', () => {
    const find = openRendererFiles(smallPage());
    const nonces = Array.from({ length: 20 }, () => {
      const { headers, body } = find('/');
      const nonce = /'nonce-([^']+)'/.exec(policyOf(headers))?.[1] ?? '';
      expect(String(body)).toContain(`nonce="${nonce}"`);
      expect(String(body)).not.toContain('%NONCE%');
      return nonce;
    });
    expect(new Set(nonces).size).toBe(20);
    expect(nonces.map((nonce) => Buffer.from(nonce, 'base64').length)).toEqual(nonces.map(() => 16));
  });
});

describe('every answer of the browser door', () => {
  test('says what it is, tells no address on, and lets no other page read it', async () => {
    const { send, call, token } = await servedDoor();
    const answers = {
      document: await send({ path: `/?token=${token}` }),
      script: await send({ path: '/assets/index.js' }),
      missing: await send({ path: '/nothing' }),
      refused: await send({ path: '/' }),
      method: await send({ method: 'DELETE' }),
      forged: await send({ headers: { host: 'evil.example' } }),
      call: await call('start', '{}'),
      tooLong: await call('start', 'x'.repeat(70_000)),
    };
    for (const [name, { headers }] of Object.entries(answers)) {
      expect(headers['x-content-type-options'], name).toBe('nosniff');
      expect(headers['referrer-policy'], name).toBe('no-referrer');
      expect(headers['content-type'], name).toBeDefined();
      expect(headers['set-cookie'], name).toBeUndefined();
      expect(
        Object.keys(headers).filter((header) => header.startsWith('access-control')),
        name,
      ).toEqual([]);
    }
  });

  test('that a browser could show as a document carries a policy', async () => {
    const { send, token } = await servedDoor();
    for (const path of [`/?token=${token}`, '/nothing', '/'])
      expect((await send({ path })).headers['content-security-policy'], path).toContain("default-src 'none'");
  });
});

describe('the list of files', () => {
  test('is made once: what is put beside it later is not served', () => {
    const folder = smallPage();
    const find = openRendererFiles(folder);
    writeFileSync(`${folder}/assets/late.js`, 'late');
    expect(find('/assets/late.js').status).toBe(404);
  });

  test('holds no map, no hidden file and no link out of the folder', () => {
    const folder = smallPage();
    symlinkSync('/etc/hostname', `${folder}/assets/link.js`);
    const find = openRendererFiles(folder);
    for (const path of ['/assets/index.js.map', '/.env', '/assets/link.js']) expect(find(path).status, path).toBe(404);
  });
});
