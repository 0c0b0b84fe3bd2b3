/** How students are called, in which teams they sit, and what they see of each other. */
import { Choice } from '../../../parts/choice/choice';
import styles from '../class.module.css';
import { TeacherField } from './plan-fields';
import { RosterPicker } from './roster-picker';
import { withTeams } from './set-up-draft';
import { boardsFor, nameOptions, teamOptions } from './set-up-options';
import type { SetUp } from './use-set-up';

export function StudentsGroup({ draft, setDraft, readRoster }: SetUp) {
  const rosterTeams = draft.names === 'roster' ? (draft.roster?.teams.length ?? 0) : 0;
  return (
    <section className={styles.group} aria-labelledby="set-up-students">
      <h2 id="set-up-students">Students</h2>
      <Choice
        legend="They join with"
        options={nameOptions}
        value={draft.names}
        onChoose={(names) => setDraft({ ...draft, names })}
      />
      {draft.names === 'roster' && <RosterPicker roster={draft.roster} onFile={readRoster} />}
      <Choice
        legend="Teams"
        says={
          rosterTeams > 0 ? 'Students sit in the teams of the roster.' : 'Students are dealt out evenly as they join.'
        }
        options={rosterTeams > 0 ? rosterOptions(rosterTeams) : teamOptions}
        value={draft.teams}
        onChoose={(teams) => setDraft(withTeams(draft, teams))}
      />
      <Choice
        legend="Board"
        says="Share right first time. Speed only settles a tie. Unless it is off, each student sees her own items after the end."
        options={boardsFor(draft.teams)}
        value={draft.board}
        onChoose={(board) => setDraft({ ...draft, board })}
      />
      <TeacherField draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </section>
  );
}

function rosterOptions(count: number) {
  return [
    { value: 0, called: 'None' },
    { value: count, called: `The ${count} of the roster` },
  ];
}
