// A store file with a learner, attempts, help and an open problem in it, and whole copies of it.
import { openPractice } from './practice';
import { temporaryFolder } from './temporary-folder';

/** Fills a store in a new folder and closes it; gives the folder. */
export async function filledStore(attempts = 5, now = () => new Date()): Promise<string> {
  const folder = temporaryFolder();
  const practice = openPractice({ folder, now });
  await practice.calls.saveLearner({ name: 'Ada', preparingFor: 'PTCE' });
  await answerSome(practice, attempts);
  practice.close();
  return folder;
}

/** Answers as many problems as asked, and leaves one open with a draft. */
export async function answerSome({ calls }: Pick<ReturnType<typeof openPractice>, 'calls'>, attempts: number) {
  for (let number = 0; number < attempts; number++) {
    const { problem } = await calls.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
    await calls.answer({ problemId: problem.id, response: `${number} kg`, elapsedMs: 10 });
  }
  const { problem } = await calls.drawProblem({ skillId: 'iv-flow.pump-rate', stage: 'alone' });
  await calls.keepDraft({ problemId: problem.id, draft: '12.5 mL' });
}
