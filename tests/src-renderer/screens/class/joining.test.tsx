/** A student joins a class: code, name, address, and what a guest sees. */
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../kit/fake-scruple';
import { usualStart } from '../../kit/fake-scruple';
import { studentOf } from '../../kit/plain-class';
import { showApp } from '../../kit/show-app';

async function submit(name: string): Promise<void> {
  await act(async () => {
    const { form } = screen.getByRole<HTMLInputElement>('textbox', { name });
    if (form) fireEvent.submit(form);
  });
}

const fill = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

describe('joining', () => {
  const toJoin = async (answers: Answers = {}) => {
    const fake = await showApp({ joinClass: () => studentOf({ state: 'lobby' }), ...answers });
    fireEvent.click(screen.getByRole('button', { name: 'Class' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Join with a code' }));
    await screen.findByRole('textbox', { name: 'Join code' });
    await act(async () => undefined);
    return fake;
  };

  it('takes a code, a name and an address; the code falls into groups while it is typed', async () => {
    const fake = await toJoin();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Join code' }));
    fill('Join code', '7k4-m9p');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Join code' }).value).toBe('7K4 M9P');
    fill('Address', '192.168.4.21:4310');
    await submit('Join code');
    expect(fake.asked).toContainEqual({
      name: 'joinClass',
      ask: { code: '7K4 M9P', name: 'Dana', address: '192.168.4.21:4310' },
    });
    expect(await screen.findByRole('heading', { name: 'You are in. Eyes up front.' })).toBeTruthy();
  });

  it('says what is missing and asks nobody', async () => {
    const fake = await toJoin();
    fill('Join code', '7k4');
    await submit('Join code');
    expect(screen.getByText(/^The code has six letters and digits/)).toBeTruthy();
    fill('Join code', '7k4m9p');
    await submit('Join code');
    expect(screen.getByText(/^Type the address that stands under the code/)).toBeTruthy();
    expect(fake.asked.some(({ name }) => name === 'joinClass')).toBe(false);
  });

  it('offers what was found nearby, chosen at once', async () => {
    await toJoin({ findClasses: () => ({ found: [{ address: '10.0.0.7:4310', called: 'Scruple class' }] }) });
    const found = await screen.findByRole<HTMLInputElement>('radio', { name: /10\.0\.0\.7:4310/ });
    expect(found.checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Type an address' }));
    expect(screen.getByRole('textbox', { name: 'Address' })).toBeTruthy();
  });

  it('shows what the host refuses in its sentence, and keeps what was typed', async () => {
    await toJoin({ joinClass: () => ({ code: 'refused', says: 'The lobby is locked.' }) });
    fill('Join code', '7k4m9p');
    fill('Address', '10.0.0.7');
    await submit('Join code');
    expect((await screen.findByRole('alert')).textContent).toContain('The lobby is locked.');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Join code' }).value).toBe('7K4 M9P');
  });

  it('is all that a browser guest sees, without an address to type', async () => {
    const fake = await showApp({
      start: () => ({ ...usualStart, isFirstStart: true, door: 'guest' }),
      listSkills: () => ({ code: 'refused', says: 'no' }),
      openProblem: () => ({ code: 'refused', says: 'no' }),
      joinClass: () => studentOf({ state: 'lobby' }),
    });
    await screen.findByRole('textbox', { name: 'Join code' });
    expect(screen.queryByRole('textbox', { name: 'Address' })).toBeNull();
    expect(screen.queryByRole('navigation', { name: 'Main' })).toBeNull();
    fill('Join code', '7k4m9p');
    fill('Your name', 'Ada');
    await submit('Join code');
    expect(fake.asked).toContainEqual({ name: 'joinClass', ask: { code: '7K4 M9P', name: 'Ada' } });
    expect(fake.asked.some(({ name }) => name === 'findClasses' || name === 'openedPlanFile')).toBe(false);
  });
});
