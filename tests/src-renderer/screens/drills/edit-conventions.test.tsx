/** Conventions in the plan editor: the usual value first, and a plan without a choice stays the plan it was. */
import { plan as planSchema } from '@shared/contract/plan';
import { conventionsToChoose } from '@shared/contract/plan-conventions';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { choosingConvention } from '../../../../src-renderer/screens/drills/choosing-convention';
import { EditConventions } from '../../../../src-renderer/screens/drills/edit-conventions';
import { draftOf, readDraft } from '../../../../src-renderer/screens/drills/plan-draft';
import { plainPlan } from '../../kit/plain-sitting';

afterEach(cleanup);

const school = { ...plainPlan, conventions: { poundsPerKilogram: '2.205' } };

function show(plan = plainPlan) {
  const set = vi.fn();
  render(<EditConventions draft={draftOf(plan)} set={set} setPlan={vi.fn()} />);
  return set;
}

describe('a convention that is chosen', () => {
  it('is one that the door takes, and a draft keeps it', () => {
    const chosen = choosingConvention(plainPlan, 'poundsPerKilogram', '2.205');
    expect(planSchema.parse(chosen)).toEqual(school);
    expect(readDraft(draftOf(school))).toEqual({ plan: school });
  });

  it('stands beside others', () => {
    expect(choosingConvention(school, 'millilitersPerPint', '473').conventions).toEqual({
      poundsPerKilogram: '2.205',
      millilitersPerPint: '473',
    });
  });

  it('and taken back leaves the plan as it was', () => {
    expect(choosingConvention(school, 'poundsPerKilogram', '2.2')).toEqual(plainPlan);
    expect(choosingConvention(plainPlan, 'poundsPerKilogram', '2.2')).toEqual(plainPlan);
  });
});

describe('the editor', () => {
  it('offers every convention with its usual value first and chosen', () => {
    show();
    for (const { called, choices } of conventionsToChoose) {
      const radios = within(screen.getByRole('group', { name: called })).getAllByRole('radio');
      expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual(choices.map(({ says }) => says));
      expect(radios[0]).toHaveProperty('checked', true);
    }
  });

  it('shows what a plan carries, and sets what is chosen', () => {
    const set = show(school);
    expect(screen.getByRole('radio', { name: '2.205 lb in 1 kg' })).toHaveProperty('checked', true);
    screen.getByRole('radio', { name: '2.2 lb in 1 kg' }).click();
    expect(set).toHaveBeenCalledWith({ plan: plainPlan });
  });
});
