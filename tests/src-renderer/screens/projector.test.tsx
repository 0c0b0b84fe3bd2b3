/** The projector's page: what the whole room may see. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Projector } from '../../../src-renderer/projector';
import { dripProblem, dripSolution } from '../kit/drip-problem';
import { type Answers, type FakeScruple, fakeScruple } from '../kit/fake-scruple';
import { classOf, plainSeats, projectorOf } from '../kit/plain-class';
import { press } from '../kit/show-app';

afterEach(cleanup);

async function showProjector(answers: Answers): Promise<FakeScruple> {
  const fake = fakeScruple(answers);
  Object.defineProperty(window, 'scruple', { value: fake.door, configurable: true });
  Object.defineProperty(window, 'scrupleEvents', { value: fake.events, configurable: true });
  render(<Projector />);
  await screen.findByRole('heading', { level: 1 });
  await act(async () => undefined);
  return fake;
}

const { id: _, stage: __, draft: ___, ...problem } = dripProblem;

describe('the projector', () => {
  it('shows the code large in the lobby', async () => {
    await showProjector({ projectorView: () => ({ view: projectorOf({ state: 'lobby' }) }) });
    expect(screen.getByText('7K4 M9P')).toBeTruthy();
    expect(screen.getByText('192.168.4.21:4310')).toBeTruthy();
  });

  it('names nobody while the class works', async () => {
    await showProjector({ projectorView: () => ({ view: projectorOf() }) });
    for (const { name } of plainSeats) expect(screen.queryByText(name)).toBeNull();
    expect(screen.getByRole('table', { name: 'The class, nobody named' })).toBeTruthy();
    expect(screen.getByText('6 of 24')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toHaveLength(0);
  });

  it('shows an item line by line, and the keys of a remote turn it', async () => {
    const reveal = { number: 5, problem, shown: 1, of: 3, lines: dripSolution.lines.slice(0, 1) };
    const fake = await showProjector({
      projectorView: () => ({ view: projectorOf({ reveal }) }),
      directClass: () => classOf(),
    });
    expect(screen.getByText('Turn the hours into minutes.')).toBeTruthy();
    expect(screen.queryByText(/9 gtt\/min/)).toBeNull();
    await press('PageDown');
    await press('PageUp');
    expect(fake.asked.filter(({ name }) => name === 'directClass').map(({ ask }) => ask)).toEqual([
      { is: 'reveal', number: 5, shown: 2 },
      { is: 'reveal', number: 5, shown: 0 },
    ]);
    await act(async () =>
      fake.tell('projectorChanged', projectorOf({ reveal: { ...reveal, solution: dripSolution } })),
    );
    expect((await screen.findAllByText(/9 gtt\/min/)).length).toBeGreaterThan(0);
  });

  it('says that no class is open', async () => {
    await showProjector({});
    expect(screen.getByText('No class is open.')).toBeTruthy();
  });
});
