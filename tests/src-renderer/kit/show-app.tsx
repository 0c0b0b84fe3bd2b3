/** Shows the whole app before a fake door, and the few gestures that tests repeat. */
import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach } from 'vitest';
import { App } from '../../../src-renderer/app';
import { beginApp } from '../../../src-renderer/start-app';
import { type Answers, type FakeScruple, fakeScruple } from './fake-scruple';

// the simulated document knows dialogs, but not how to open them
HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close = function close() {
  this.removeAttribute('open');
};

// the limit only ends what hangs, on a slow and busy machine too
configure({ asyncUtilTimeout: 60_000 });

afterEach(cleanup);

export async function showApp(answers: Answers = {}): Promise<FakeScruple> {
  const fake = fakeScruple(answers);
  Object.defineProperty(window, 'scruple', { value: fake.door, configurable: true });
  Object.defineProperty(window, 'scrupleEvents', { value: fake.events, configurable: true });
  render(<App beginning={beginApp()} />);
  await screen.findByRole('main');
  await settled();
  return fake;
}

/** What is shown listens to its keys only once its effects have run. */
function settled(): Promise<void> {
  return act(async () => undefined);
}

/** The button of a skill, found by its title. */
export function skillButton(title: string): HTMLElement {
  fireEvent.change(screen.getByRole('searchbox', { name: 'Find a skill' }), { target: { value: title } });
  return screen.getByRole('button', { name: new RegExp(title) });
}

/** The app on a gravity drip problem. */
export async function showProblem(answers: Answers = {}): Promise<FakeScruple> {
  const fake = await showApp(answers);
  fireEvent.click(skillButton('Gravity drip rate'));
  await screen.findByRole('textbox', { name: 'Drip rate, with its unit' });
  await settled();
  return fake;
}

export function field(): HTMLInputElement {
  return screen.getByRole('textbox');
}

export function type(text: string): void {
  fireEvent.change(field(), { target: { value: text } });
}

/** Enter in the field, as a browser does it. */
export async function enter(): Promise<void> {
  const { form } = field();
  await act(async () => {
    if (form) fireEvent.submit(form);
  });
}

/** A key with the focus where it is. */
export async function press(key: string, modifiers: { readonly ctrlKey?: boolean } = {}): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers });
  });
}

export async function answerWith(text: string): Promise<void> {
  type(text);
  await enter();
}
