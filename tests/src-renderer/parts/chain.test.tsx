/** The chain of fractions on the screen and to a screen reader. */
import type { WorkedFactor } from '@shared/contract/solution';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Chain } from '../../../src-renderer/parts/chain/chain';

const chosen: WorkedFactor = {
  top: { number: '4', symbols: [{ text: 'mg', pair: 'a' }] },
  how: 'the smaller of 5.1 mg and 4 mg',
};
const strength: WorkedFactor = {
  top: { number: '1', symbols: [{ text: 'mL' }] },
  bottom: { number: '2', symbols: [{ text: 'mg', pair: 'a' }] },
};
const spoken =
  '4 milligrams (the smaller of 5.1 mg and 4 mg), times 1 milliliter per 2 milligrams, equals 2 milliliters.';

function renderChain(readsMath: boolean) {
  const { container } = render(
    <Chain chain={[chosen, strength]} result="2 mL" spoken={spoken} readsMath={readsMath} />,
  );
  return container;
}

describe('a number that was chosen', () => {
  it('says how beside its own fraction and beside no other', () => {
    const container = renderChain(false);
    const beside = screen.getByText('the smaller of 5.1 mg and 4 mg');
    expect(beside.parentElement?.querySelector('mn')?.textContent).toBe('4');
    expect(container.querySelectorAll('math')).toHaveLength(2);
    expect(beside.parentElement?.querySelectorAll('math')).toHaveLength(1);
  });

  it('is heard once: in the sentence, or with the fractions where they are read', () => {
    const heard = (container: Element) =>
      [...container.querySelectorAll('*')].filter(
        (element) =>
          element.closest('[aria-hidden]') === null &&
          element.children.length === 0 &&
          element.textContent?.includes('the smaller of'),
      ).length;
    expect(heard(renderChain(false))).toBe(1);
    expect(heard(renderChain(true))).toBe(1);
  });
});
