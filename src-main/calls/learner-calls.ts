/** Calls about the learner of this installation and the settings of the window. */
import type { Scruple } from '@shared/contract/calls';
import type { Started } from '@shared/contract/learner';
import { saveLearner } from '../store/learners';
import { kept } from './kept';
import type { Services } from './services';

export function learnerCalls(services: Services): Pick<Scruple, 'start' | 'saveLearner' | 'saveSettings'> {
  return {
    start: async () => started(services),
    saveLearner: async ({ name, preparingFor }) => {
      const learner = { ...services.learner, name: name.trim(), preparingFor, wasAsked: true };
      kept(() => saveLearner(services.store, learner));
      services.learner = learner;
      return started(services);
    },
    saveSettings: async (settings) => {
      const learner = { ...services.learner, settings };
      kept(() => saveLearner(services.store, learner));
      services.learner = learner;
      return settings;
    },
  };
}

function started({ learner, store, desktop }: Services): Started {
  return {
    isFirstStart: !learner.wasAsked,
    name: learner.name,
    preparingFor: learner.preparingFor,
    settings: learner.settings,
    notice: store.notice,
    door: desktop ? 'window' : 'browser',
    canSaveCopy: desktop !== undefined && !store.isKept,
  };
}
