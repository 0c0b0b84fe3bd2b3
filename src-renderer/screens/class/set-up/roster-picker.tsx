/** The roster file: chosen by hand, read by the main process, and said in a sentence before anything is kept. */
import type { RosterRead } from '@shared/contract/classroom/class-setup';
import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../parts/button/button';
import styles from '../class.module.css';
import { counted } from '../class-words';

interface RosterPickerProps {
  readonly roster: RosterRead | undefined;
  readonly onFile: (file: File) => void;
}

export function RosterPicker({ roster, onFile }: RosterPickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.roster}>
      <Button icon={<FolderOpen size="1.125rem" strokeWidth={1.75} />} onPress={() => field.current?.click()}>
        {roster ? 'Choose another file' : 'Choose a roster file'}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".csv,.tsv,.txt"
        hidden
        aria-label="Roster file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <output className={styles.says}>
        {roster ? rosterWords(roster) : 'A table with a column “name”; “team” and “code” may stand beside it.'}
      </output>
      {roster?.notice && <p className={styles.says}>{roster.notice}</p>}
    </div>
  );
}

/** `24 students in 4 teams, 24 with a code of their own.` */
export function rosterWords({ students, teams }: RosterRead): string {
  const codes = students.filter(({ code }) => code !== undefined).length;
  const inTeams = teams.length > 0 ? ` in ${counted(teams.length, 'team')}` : '';
  return `${counted(students.length, 'student')}${inTeams}${codes > 0 ? `, ${codes} with a code of their own` : ''}.`;
}
