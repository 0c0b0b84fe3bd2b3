/** The app between its screens: first start, home, settings, and what a fault says. */
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dripHints, dripLeft, dripProblem, dripSolution, stepMarks } from '../kit/drip-problem';
import { usualStart } from '../kit/fake-scruple';
import { answerWith, press, showApp, showProblem, skillButton } from '../kit/show-app';

const firstStart = () => ({ ...usualStart, isFirstStart: true, name: '' });

describe('the first start', () => {
  it('asks two questions and goes on to the worked example, the last step, and alone', async () => {
    const fake = await showApp({ start: firstStart });
    fireEvent.click(screen.getByRole('radio', { name: 'PTCE' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Dana' } });
    fireEvent.click(screen.getByRole('button', { name: /Start/ }));
    expect(await screen.findByText('Worked example')).toBeTruthy();
    expect(fake.asked).toContainEqual({ name: 'saveLearner', ask: { name: 'Dana', preparingFor: 'PTCE' } });
    // its keys are listened to once its effects have run
    await act(async () => undefined);
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

  it('offers the skill that was practiced last where no problem was left', async () => {
    const fake = await showApp({ openProblem: () => ({ lastSkill: 'iv-flow.pump-rate' }) });
    expect(screen.getByText('Practiced last')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Start/ }));
    expect(fake.asked).toContainEqual({ name: 'drawProblem', ask: { skillId: 'iv-flow.pump-rate' } });
  });

  it('offers the problem that was left, with what was typed', async () => {
    await showApp({ openProblem: () => ({ left: { ...dripLeft, problem: { ...dripProblem, draft: '9 gt' } } }) });
    expect(screen.getByText('Where you stopped')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Continue/ }));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('9 gt');
  });

  it('brings a problem back with its hints and marked steps, and an example with its solution', async () => {
    const steps = ['infusionMinutes', 'totalDrops'].flatMap((step) => {
      const marked = stepMarks[step];
      return marked ? { step, response: marked.yours ?? '', marked } : [];
    });
    await showApp({ openProblem: () => ({ left: { ...dripLeft, hints: dripHints.slice(0, 2), steps } }) });
    await press('Enter');
    fireEvent.click(screen.getByRole('button', { name: /Continue/ }));
    expect(screen.getByText('Which numbers do you need?')).toBeTruthy();
    await press('F4');
    expect(screen.getByText('Drop factor left out')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Step 3, Drip rate' })).toBe(document.activeElement);
  });

  it('brings an example back with its solution', async () => {
    const problem = { ...dripProblem, stage: 'example' } as const;
    const fake = await showApp({ openProblem: () => ({ left: { ...dripLeft, problem, solution: dripSolution } }) });
    fireEvent.click(screen.getByRole('button', { name: /Continue/ }));
    expect(await screen.findByText('Turn the hours into minutes.')).toBeTruthy();
    expect(fake.asked.map(({ name }) => name)).not.toContain('drawProblem');
  });

  it('is told the newest draft, however short the time since the last key', async () => {
    const fake = await showProblem();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '9 gt' } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Home' })));
    const names = fake.asked.map(({ name }) => name);
    expect(names.slice(-2)).toEqual(['keepDraft', 'openProblem']);
    expect(fake.asked.at(-2)?.ask).toMatchObject({ draft: '9 gt' });
  });

  it('lets arrow keys move through the catalogue', async () => {
    await showApp();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Conversions/ })));
    await act(async () => screen.getByRole('button', { name: /Pounds to kilograms/ }).focus());
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Household measures');
    await press('ArrowRight');
    expect(document.activeElement?.textContent).toContain('Dosage');
    await press('End');
    expect(document.activeElement?.textContent).toContain('Compounding');
  });

  it('finds a skill by words of its title and its area, and opens the first with Enter', async () => {
    const fake = await showApp();
    const box = screen.getByRole('searchbox', { name: 'Find a skill' });
    await press('/');
    expect(document.activeElement).toBe(box);
    fireEvent.change(box, { target: { value: 'flow drip' } });
    expect(screen.getByText(/^1 skill of/)).toBeTruthy();
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('IV flow');
    box.focus();
    await press('Enter');
    expect(fake.asked.at(-1)).toEqual({ name: 'drawProblem', ask: { skillId: 'iv-flow.gravity-drip-rate' } });
  });

  it('says what to do where no skill fits, and shows all again after Escape', async () => {
    await showApp();
    const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find a skill' });
    fireEvent.change(box, { target: { value: 'submarine' } });
    expect(screen.getByText(/Try another word/)).toBeTruthy();
    box.focus();
    await press('Escape');
    expect(box.value).toBe('');
    expect(screen.getByRole('button', { name: /IV flow/ }).getAttribute('aria-expanded')).toBe('false');
  });

  it('holds only places that work in its rail', async () => {
    await showApp();
    const rail = screen.getByRole('navigation', { name: 'Main' });
    expect([...rail.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Home',
      'Practice',
      'Drill',
      'Exam',
      'Class',
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

describe('a window that keeps nothing', () => {
  const start = () => ({ ...usualStart, notice: 'Nothing will be kept.', canSaveCopy: true });

  it('offers a file to save to, says where all was saved, and offers it again', async () => {
    const fake = await showApp({ start, saveCopy: () => ({ savedTo: '/stick/scruple.db' }) });
    expect(screen.getByRole('alert').textContent).toContain('Nothing will be kept.');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Save to a file' })));
    expect(screen.getByRole('alert').textContent).toContain('Saved to /stick/scruple.db.');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Save again' })));
    expect(fake.asked.filter(({ name }) => name === 'saveCopy')).toHaveLength(2);
  });

  it('stays as it was when no file was chosen, and says what went wrong beside the offer', async () => {
    let file: 'none' | 'refused' = 'none';
    const refused = { code: 'not-kept', says: '/cd/x cannot be written.' } as const;
    await showApp({ start, saveCopy: () => (file === 'none' ? {} : refused) });
    const offer = screen.getByRole('button', { name: 'Save to a file' });
    await act(async () => fireEvent.click(offer));
    expect(screen.getAllByRole('alert').map((alert) => alert.querySelector('p')?.textContent)).toEqual([
      'Nothing will be kept.',
    ]);
    file = 'refused';
    await act(async () => fireEvent.click(offer));
    expect(screen.getAllByRole('alert').map((alert) => alert.querySelector('p')?.textContent)).toEqual([
      'Nothing will be kept.',
      '/cd/x cannot be written.',
    ]);
  });
});

describe('a fault', () => {
  it('is said in its sentence and leaves the screen as it was', async () => {
    await showApp({ drawProblem: () => ({ code: 'failed', says: 'The problem could not be drawn.' }) });
    await act(async () => fireEvent.click(skillButton('Gravity drip rate')));
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
