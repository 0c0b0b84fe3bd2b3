/** What a student did in the class, item by item: after its end, where the teacher shows students how they stand. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { ItemList } from '../../../parts/item-list/item-list';

export function OwnReport({ view: { report = [] } }: { readonly view: StudentView }) {
  return report.map(({ number, called, items }) => (
    <ItemList key={number} title={report.length === 1 ? 'Your items' : `Round ${number}: ${called}`} items={items} />
  ));
}
