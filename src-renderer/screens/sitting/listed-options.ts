/** The options of an item with the letters that choose them. */
import type { ItemForm } from '@shared/contract/sitting';
import { letterOf } from '../../parts/option-list/letters';
import type { ListedOption } from '../../parts/option-list/option-list';

export function listedOptions(form: ItemForm): readonly ListedOption[] {
  switch (form.kind) {
    case 'typed':
      return [];
    case 'options':
      return form.options.map(({ id, text }, at) => ({ id, text, letter: letterOf(at) }));
    case 'hunt':
      return [
        { id: 'right', letter: 'A', text: 'The amount is right' },
        { id: 'off', letter: 'B', text: 'It is a power of ten off' },
      ];
    default:
      return form satisfies never;
  }
}
