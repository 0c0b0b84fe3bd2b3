// A class among hostile pages: a browser on the same network that holds another site open, and a student's app that must
// listen on nothing.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { clearAway, startApp } from './kit/app';
import { join, openClass, startBrowser, startStudent } from './kit/class';
import { answer, answerBox, toHome } from './kit/practise';

test('a page of another site gets nothing from a class, and markup as a name runs nowhere, not even on paper', async () => {
  const teacher = await startApp();
  const browser = await startBrowser();
  const evil = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<title>evil</title>'),
  );
  await new Promise<void>((done) => evil.listen(0, '127.0.0.1', done));
  try {
    await toHome(teacher.page);
    const door = await openClass(teacher.page, { guests: true });
    const at = evil.address();
    const page = await browser.newPage();
    await page.goto(`http://localhost:${typeof at === 'object' && at ? at.port : 0}/`);
    const guest = door.guestAddress ?? '';
    expect(await tried(page, `new WebSocket('ws://${guest}/class')`)).toBe('error');
    expect(await tried(page, `new WebSocket('wss://${door.address}/class')`)).toBe('error');
    for (const path of ['/', '/class', '/assets/index.js'])
      for (const options of ['{}', '{ mode: "no-cors" }', '{ mode: "no-cors", method: "POST", body: "is=end" }'])
        expect(await read(page, `http://${guest}${path}`, options)).toBe('nothing');
    expect(await framed(page, `http://${guest}/`)).toBe('closed to us');
    await page.evaluate(
      `document.body.innerHTML = '<form method="post" action="http://${guest}/class"><input name="is" value="end"></form>';
       document.forms[0].submit()`,
    );
    await page.waitForLoadState();
    expect(await page.locator('body').innerText()).toContain('This address is not served here.');

    const student = await browser.newPage();
    const alarms: string[] = [];
    for (const one of [student, teacher.page]) one.on('dialog', (dialog) => alarms.push(dialog.message()));
    await student.goto(`http://${guest}/`);
    await join(student, door, markup);
    await expect(teacher.page.getByRole('heading', { name: '1 joined' })).toBeVisible();
    await isText(teacher.page);
    await teacher.page.keyboard.press('Enter');
    await teacher.page.getByRole('button', { name: 'End', exact: true }).press('Enter');
    await teacher.page.getByRole('button', { name: 'End the class' }).press('Enter');
    await expect(teacher.page.getByRole('heading', { name: 'Drips for all', exact: true })).toBeVisible();
    await teacher.page.emulateMedia({ media: 'print' });
    await isText(teacher.page);
    expect(alarms).toEqual([]);
  } finally {
    await browser.close();
    evil.close();
    await teacher.close();
    clearAway(teacher.folder);
  }
});

const markup = '<svg onload=alert(1)>';

/** On the screen and on paper the name stands as it was typed, and is nothing else. */
async function isText(page: Page): Promise<void> {
  await expect(page.getByText(markup).first()).toBeVisible();
  expect(await page.locator('svg[onload]').count()).toBe(0);
}

test('the app of a student listens on no port while it sits in a class', async () => {
  const teacher = await startApp();
  const student = await startStudent();
  try {
    await toHome(teacher.page);
    const before = listening(student.app.process().pid ?? 0);
    await join(student.page, await openClass(teacher.page), 'Ada');
    expect(listening(teacher.app.process().pid ?? 0).length).toBeGreaterThan(0);
    await expect(teacher.page.getByRole('heading', { name: '1 joined' })).toBeVisible();
    await teacher.page.keyboard.press('Enter');
    await expect(answerBox(student.page)).toBeFocused();
    await answer(student.page, '1 gtt/min');
    // what drives the window in this test has ports of its own; looking for classes has one of UDP, for three seconds
    const driven = before.filter((socket) => socket.startsWith('tcp'));
    await expect.poll(() => listening(student.app.process().pid ?? 0)).toEqual(driven);
  } finally {
    for (const one of [student, teacher]) {
      await one.close();
      clearAway(one.folder);
    }
  }
});

/** Which of its events a socket of the page comes to first. */
function tried(page: Page, socket: string): Promise<unknown> {
  return page.evaluate(
    `new Promise((done) => { const socket = ${socket}; socket.onopen = () => done('open'); socket.onerror = () => done('error'); })`,
  );
}

/** What a page may read of an address. */
function read(page: Page, address: string, options: string): Promise<unknown> {
  return page.evaluate(
    `fetch(${JSON.stringify(address)}, ${options}).then((answered) => answered.text()).then((text) => text || 'nothing').catch(() => 'nothing')`,
  );
}

function framed(page: Page, address: string): Promise<unknown> {
  return page.evaluate(
    `new Promise((done) => { const frame = document.createElement('iframe'); frame.src = ${JSON.stringify(address)};
      frame.onload = () => { try { done(frame.contentDocument ? frame.contentDocument.body.innerText : 'closed to us'); } catch { done('closed to us'); } };
      document.body.append(frame); })`,
  );
}

/** Sockets that a program and its children listen on, TCP and UDP, as the kernel lists them. */
function listening(pid: number): string[] {
  const own = new Set(family(pid).flatMap(inodesOf));
  const ofKind = (file: string, state: string) =>
    readFileSync(`/proc/net/${file}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((row) => row[3] === state && own.has(row[9] ?? ''))
      .map((row) => `${file} ${row[1]}`);
  return [...ofKind('tcp', '0A'), ...ofKind('tcp6', '0A'), ...ofKind('udp', '07'), ...ofKind('udp6', '07')].toSorted();
}

function family(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === pid)
    .map(Number);
  return [pid, ...children.flatMap(family)];
}

function parentOf(name: string): number {
  try {
    return Number(
      readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) \S /s, '')
        .split(' ')[0],
    );
  } catch {
    return 0; // ended meanwhile
  }
}

function inodesOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}
