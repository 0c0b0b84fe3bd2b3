// A class under everything that can happen to it, in any order, against its model.
import fc from 'fast-check';
import { runClassModel } from './class-model';
import type { Step } from './model-class';

/** Fails with the shortest way to a class that differs from its model. */
export function modelHolds(runs: number): void {
  fc.assert(
    fc.property(fc.array(steps(), { maxLength: 60 }), fc.constantFrom('self', 'led'), (commands, pace) => {
      const { host, model } = runClassModel(commands, pace);
      const seen = JSON.stringify([host.room.session().state, host.seats()]);
      const wanted = JSON.stringify([model.state(), model.seats()]);
      if (seen !== wanted) throw new Error(`the class came to ${seen}, its model to ${wanted}`);
    }),
    { numRuns: runs },
  );
}

function steps(): fc.Arbitrary<Step> {
  const seat = fc.nat(3);
  const number = fc.integer({ min: 1, max: 4 });
  return fc.oneof(
    fc.record({ is: fc.constant('join' as const) }),
    fc.record({ is: fc.constant('answer' as const), seat, number, isRight: fc.boolean() }),
    fc.record({ is: fc.constant('go to' as const), seat, number }),
    fc.record({ is: fc.constantFrom('kick' as const, 'free' as const, 'again' as const), seat }),
    fc.record({ is: fc.constantFrom('lock' as const, 'unlock' as const, 'crash' as const, 'settle' as const) }),
    fc.record({
      is: fc.constantFrom('start' as const, 'pause' as const, 'resume' as const, 'next' as const, 'end' as const),
    }),
  );
}
