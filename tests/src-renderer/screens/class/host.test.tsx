/** A teacher’s class on the screen before it begins: set up and lobby. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeScruple } from '../../kit/fake-scruple';
import { classOf, seatOf } from '../../kit/plain-class';
import { plainPlan } from '../../kit/plain-sitting';
import { press, showApp } from '../../kit/show-app';

const planRow = { id: 'plan-1', plan: plainPlan, origin: 'own' as const, says: '10 items', skillCount: 12 };
const directions = (fake: FakeScruple) => fake.asked.filter(({ name }) => name === 'directClass').map(({ ask }) => ask);
const choices = () => ({ addresses: [{ address: '192.168.4.21', called: 'Wi-Fi' }] });

async function pressed(name: RegExp | string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

describe('setting up a class', () => {
  const toSetUp = async (answers = {}) => {
    const fake = await showApp({ listPlans: () => [planRow], classChoices: choices, ...answers });
    await pressed('Class');
    await screen.findByRole('heading', { name: 'Join a class' });
    await pressed('Start a class');
    await screen.findByRole('combobox', { name: 'Plan' });
    await act(async () => undefined);
    return fake;
  };

  it('opens with usual values: names, own numbers, own pace, the first plan', async () => {
    const fake = await toSetUp({ openClass: () => classOf({ state: 'lobby', seats: [] }) });
    await press('Enter', { ctrlKey: true });
    expect(await screen.findByText('Students can join now')).toBeTruthy();
    expect(fake.asked.find(({ name }) => name === 'openClass')?.ask).toEqual({
      plan: plainPlan,
      names: 'names',
      roster: [],
      numbers: 'own',
      teams: [],
      pace: 'self',
      board: 'own-best',
      teacher: 'Dana',
      address: '192.168.4.21',
      guests: false,
    });
  });

  it('takes teams, which brings their board, and a roster by file', async () => {
    const students = [
      { name: 'Ada', team: 'Red' },
      { name: 'Ben', team: 'Blue' },
    ];
    const fake = await toSetUp({
      openClass: () => classOf({ state: 'lobby' }),
      readRoster: () => ({ students, teams: ['Red', 'Blue'] }),
    });
    fireEvent.click(screen.getByRole('radio', { name: 'From a roster file' }));
    const open = screen.getByRole('button', { name: /Open the class/ });
    expect(open.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Choose a roster file, or let students type a name.')).toBeTruthy();
    // the simulated document has files, but not their text
    const file = Object.assign(new File([], 'class.csv'), { text: async () => 'name,team\nAda,Red\nBen,Blue\n' });
    fireEvent.change(screen.getByLabelText('Roster file'), { target: { files: [file] } });
    expect(await screen.findByText('2 students in 2 teams.')).toBeTruthy();
    await press('Enter', { ctrlKey: true });
    await screen.findByText('Students can join now');
    expect(fake.asked.find(({ name }) => name === 'openClass')?.ask).toMatchObject({
      names: 'roster',
      roster: students,
      teams: ['Red', 'Blue'],
      board: 'teams',
    });
  });

  it('says why it cannot open without a network, and what a host refuses', async () => {
    await toSetUp({ classChoices: () => ({ addresses: [] }) });
    expect(screen.getByText(/^No network was found. Connect this computer to the network of the room\.$/)).toBeTruthy();
  });
});

describe('the lobby', () => {
  const lobby = () =>
    showApp({ classView: () => ({ view: classOf({ state: 'lobby' }) }), directClass: () => classOf() });

  it('is where the app begins while a class is open, and says the code letter by letter', async () => {
    await lobby();
    await screen.findByText('Students can join now');
    expect(screen.getByText('7, K, 4; M, 9, P')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'QR code of http://192.168.4.21:4311' })).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Checks' })).getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByText(/^netsh advfirewall/)).toBeTruthy();
  });

  it('can be locked, and starts with Enter', async () => {
    const fake = await lobby();
    await screen.findByText('Students can join now');
    await pressed('Students let in');
    await screen.findByRole('grid');
    expect(directions(fake)).toEqual([{ is: 'lock', isLocked: true }]);
  });

  it('gives one student extra time before anything counts down', async () => {
    const fake = await lobby();
    fireEvent.click(await screen.findByRole('button', { name: 'Ada Amber' }));
    await pressed('+ 5 min');
    expect(directions(fake)).toEqual([{ is: 'add time', seconds: 300, seatId: 'seat-Ada' }]);
  });

  it('shows who joins as it is told', async () => {
    const fake = await lobby();
    await screen.findByText('Students can join now');
    await act(async () => fake.tell('classChanged', classOf({ state: 'lobby', seats: [seatOf('Zoë', '')] })));
    expect(screen.getByRole('button', { name: 'Zoë' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '1 joined' })).toBeTruthy();
  });
});
