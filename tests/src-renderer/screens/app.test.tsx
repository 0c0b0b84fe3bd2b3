/** The app between its screens: first start, home, settings, and what a fault says. */
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dripProblem } from '../kit/drip-problem';
import { usualStart } from '../kit/fake-scruple';
import { answerWith, press, showApp, showProblem } from '../kit/show-app';

const firstStart = () => ({ ...usualStart, isFirstStart: true, name: '' });

describe('the first start', () => {
  it('asks two questions and goes on to the worked example, the last step, and alone', async () => {
    const fake = await showApp({ start: firstStart });
    fireEvent.click(screen.getByRole('radio', { name: 'PTCE' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Dana' } });
    fireEvent.click(screen.getByRole('button', { name: /Start/ }));
    expect(await screen.findByText('Worked example')).toBeTruthy();
    expect(fake.asked).toContainEqual({ name: 'saveLearner', ask: { name: 'Dana', preparingFor: 'PTCE' } });
    await press('Enter');
    expect(screen.getByText('Last step is yours')).toBeTruthy();
    expect(screen.getByText('Worked so far')).toBeTruthy();
    await answerWith('9 gtt/min');
    await press('Enter');
    expect(screen.getByText('On your own')).toBeTruthy();
    const stages = fake.asked.filter(({ name }) => name === 'drawProblem').map(({ ask }) => ask);
    expect(stages).toEqual(
      ['example', 'last-step', 'alone'].map((stage) => ({ skillId: 'iv-flow.gravity-drip-rate', stage })),
    );
  });

  it('can be skipped', async () => {
    const fake = await showApp({ start: firstStart });
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    expect(await screen.findByText('Worked example')).toBeTruthy();
    expect(fake.asked).toContainEqual({ name: 'saveLearner', ask: { name: '' } });
  });
});

describe('the home screen', () => {
  it('has the focus on its main button', async () => {
    await showApp();
    expect(document.activeElement?.textContent).toContain('Start');
  });

  it('offers the problem that was left, with what was typed', async () => {
    await showApp({ openProblem: () => ({ problem: { ...dripProblem, draft: '9 gt' } }) });
    expect(screen.getByText('Where you stopped')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Continue/ }));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('9 gt');
  });

  it('lets arrow keys move through the catalogue', async () => {
    await showApp();
    screen.getByRole('button', { name: /Pounds to kilograms/ }).focus();
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Household measures');
    await press('ArrowRight');
    expect(document.activeElement?.textContent).toContain('Oral liquid volume');
    await press('End');
    expect(document.activeElement?.textContent).toContain('Formula factor');
  });

  it('holds only places that work in its rail', async () => {
    await showApp();
    const rail = screen.getByRole('navigation', { name: 'Main' });
    expect([...rail.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Home',
      'Practice',
      'Drill',
      'Exam',
      'Settings',
    ]);
  });
});

describe('the settings', () => {
  it('open with Ctrl and comma and are applied at once', async () => {
    const fake = await showApp();
    await press(',', { ctrlKey: true });
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    fireEvent.click(screen.getByRole('radio', { name: '200%' }));
    expect(document.documentElement.style.fontSize).toBe('200%');
    expect(fake.asked.at(-1)).toMatchObject({ name: 'saveSettings', ask: { theme: 'dark', textSize: 200 } });
  });

  it('change the text size with Ctrl + and Ctrl 0 anywhere', async () => {
    await showApp();
    await press('+', { ctrlKey: true });
    expect(document.documentElement.style.fontSize).toBe('125%');
    await press('0', { ctrlKey: true });
    expect(document.documentElement.style.fontSize).toBe('100%');
  });

  it('can be visited from a problem without losing what was typed', async () => {
    await showProblem();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '9 gt' } });
    await press(',', { ctrlKey: true });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Practice' })));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('9 gt');
  });
});

describe('a fault', () => {
  it('is said in its sentence and leaves the screen as it was', async () => {
    await showApp({ drawProblem: () => ({ code: 'failed', says: 'The problem could not be drawn.' }) });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Gravity drip rate/ })));
    expect(screen.getByRole('alert').textContent).toContain('The problem could not be drawn.');
    expect(screen.getByText('Catalogue')).toBeTruthy();
  });
});

describe('the list of keys', () => {
  it('opens with F1, and with ? outside a field', async () => {
    await showApp();
    await press('?');
    expect(screen.getByRole('dialog', { name: 'Keys of this screen' })).toBeTruthy();
  });
});
