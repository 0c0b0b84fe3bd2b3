/** Calls of practice: draw, keep a draft, take a hint, answer, answer a step, reveal. */
import type { DrawnProblem, LeftProblem, Scruple } from '@shared/contract/calls';
import type { Stage } from '@shared/contract/problem';
import type { Hint as PublicHint } from '@shared/contract/verdict';
import { type Hint, hintAt, hintCount } from '@shared/engine/hints';
import { markProblem } from '@shared/engine/mark-problem';
import { workedSolution } from '@shared/engine/worked-solution';
import { skillNamed } from '@shared/skills/known-skills';
import { Refusal } from '../refusal';
import { type HelpRow, saveHelp } from '../store/attempts';
import { hasMet, lastPracticed } from '../store/met-skills';
import { answerStep, enteredSteps } from './answer-step';
import { kept } from './kept';
import type { OpenPractice, Practised } from './open-practice';
import { publicProblem } from './public-problem';
import { publicSolution, publicVerdict } from './public-verdict';
import { recordAttempt } from './record-attempt';
import type { Services } from './services';

type PracticeCalls = Pick<
  Scruple,
  'openProblem' | 'drawProblem' | 'keepDraft' | 'takeHint' | 'answer' | 'answerStep' | 'reveal'
>;

export function practiceCalls(services: Services, practice: OpenPractice): PracticeCalls {
  const recordHelp = (practised: Practised, kind: HelpRow['kind'], rung?: number) =>
    kept(() =>
      saveHelp(services.store, {
        learnerId: services.learner.id,
        problemId: practised.kept.problemId,
        skill: practised.problem.skill.id,
        kind,
        at: services.now(),
        ...(rung !== undefined && { rung }),
      }),
    );
  return {
    openProblem: async () => {
      const found = practice.resume();
      const lastSkill = lastPracticed(services.store, services.learner.id);
      return {
        ...(found && !found.kept.isAnswered && { left: leftProblem(found) }),
        ...(lastSkill !== undefined && skillNamed(lastSkill) && { lastSkill }),
      };
    },
    drawProblem: async ({ skillId, stage: asked }) => {
      if (!skillNamed(skillId)) throw new Refusal('not-found', `There is no skill "${skillId}".`);
      const stage = asked ?? (hasMet(services.store, services.learner.id, skillId) ? 'alone' : 'example');
      const practised = practice.open(newRow(services, skillId, stage));
      if (stage !== 'alone') recordHelp(practised, stage);
      return drawn(practised);
    },
    keepDraft: async ({ problemId, draft }) => {
      practice.keep(problemId, { draft });
      return {};
    },
    takeHint: async ({ problemId, rung }) => {
      const practised = practice.find(problemId);
      const hint = hintAt(practised.problem, rung);
      if (!hint || rung > practised.kept.hints) throw new Refusal('refused', 'Hints are taken one at a time.');
      if (rung === practised.kept.hints) {
        recordHelp(practised, 'hint', rung);
        practice.keep(problemId, { hints: rung + 1 });
      }
      return publicHint(hint, rung);
    },
    answer: async ({ problemId, response, elapsedMs }) => {
      const practised = practice.find(problemId);
      const marked = markProblem(practised.problem, response, practised.problem.ask?.namesUnit === true);
      const verdict = publicVerdict(practised.problem, marked);
      const mistakes = marked.explanations.map(({ id }) => id);
      const { notation, danger } = marked;
      recordAttempt(services, practised, { response, verdict: marked.verdict, danger, mistakes, notation, elapsedMs });
      practice.keep(problemId, {
        draft: response,
        isAnswered: practised.kept.isAnswered || verdict.result !== undefined,
      });
      return verdict;
    },
    answerStep: async (ask) => answerStep(services, practice, ask),
    reveal: async ({ problemId }) => {
      const practised = practice.find(problemId);
      if (!practised.kept.isAnswered && !practised.kept.isShown) recordHelp(practised, 'solution');
      practice.keep(problemId, { isShown: true });
      return publicSolution(workedSolution(practised.problem));
    },
  };
}

function newRow({ newId, newSeed }: Services, skill: string, stage: Stage): Practised['kept'] {
  return {
    problemId: newId(),
    skill,
    seed: newSeed(),
    stage,
    draft: '',
    hints: 0,
    isShown: stage === 'example',
    isAnswered: false,
    stepEntries: {},
  };
}

/** A shown solution comes along, in `last-step` every line but the last; all of it was recorded as help. */
function drawn(practised: Practised): DrawnProblem {
  const { stage, isShown } = practised.kept;
  const problem = publicProblem(practised);
  const card = stage === 'example' ? [...practised.problem.skill.card] : [];
  if (stage === 'alone' && !isShown) return { problem, shownLines: [], card };
  const solution = publicSolution(workedSolution(practised.problem));
  const shownLines = stage === 'last-step' ? solution.lines.slice(0, -1) : [];
  return { problem, shownLines, card, ...(isShown && { solution }) };
}

/** The same with the hints that were taken and the steps that were marked. */
function leftProblem(practised: Practised): LeftProblem {
  const { problem, kept } = practised;
  const taken = Array.from({ length: kept.hints }, (_, rung) => hintAt(problem, rung));
  return {
    ...drawn(practised),
    hints: taken.flatMap((hint, rung) => (hint ? publicHint(hint, rung) : [])),
    steps: enteredSteps(practised),
  };
}

function publicHint(hint: Hint, rung: number): PublicHint {
  return { ...hint, isNextLast: rung === hintCount - 2 };
}
