// Announcements of any shape, near the right one and far from it.
import fc from 'fast-check';
import { announced } from '../../../../src-main/classroom/discovery';

/** Fails with the smallest announcement that is read as anything but an address and a port. */
export function announcementsHold(runs: number): void {
  const near = fc.record({
    port: fc.oneof(fc.integer(), fc.anything()),
    txt: fc.oneof(fc.record({ address: fc.oneof(fc.ipV4(), fc.string(), fc.anything()) }), fc.anything()),
    name: fc.anything(),
    addresses: fc.array(fc.anything(), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.oneof(near, fc.anything({ maxDepth: 2 })), (service) => {
      const read = announced(service);
      return read === undefined || /^\d{1,3}(\.\d{1,3}){3}:\d{1,5}$/.test(read);
    }),
    { numRuns: runs },
  );
}
