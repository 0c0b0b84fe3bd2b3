/** Chooses result files, as many as there are on the stick. They can be dropped on the window as well. */
import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button, type ButtonProps } from '../../../parts/button/button';

interface ResultPickerProps extends Pick<ButtonProps, 'look' | 'size'> {
  readonly onFiles: (files: readonly File[]) => void;
}

export function ResultPicker({ onFiles, ...button }: ResultPickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...button}
        icon={<FolderOpen size="1.125rem" strokeWidth={1.75} />}
        onPress={() => field.current?.click()}
      >
        Open result files
      </Button>
      <input
        ref={field}
        type="file"
        accept=".scruple-results"
        multiple
        hidden
        aria-label="Result files"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onFiles(files);
          event.target.value = '';
        }}
      />
    </>
  );
}
