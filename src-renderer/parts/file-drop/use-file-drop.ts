/** A plan file dropped anywhere on the window, or chosen by hand, read as text; and result files, given on as they are. */
import { useEffect, useRef, useState } from 'react';
import { areResults, refusalOf } from './dropped-file';

interface FileDropActions {
  readonly onFile: (file: { readonly name: string; readonly text: string }) => void;
  readonly onRefused: (says: string) => void;
}

interface DropActions extends FileDropActions {
  readonly onResults: (files: readonly File[]) => void;
}

/** Listens while the component is shown; true while something is held over the window. */
export function useFileDrop(actions: DropActions): boolean {
  const [isOver, setOver] = useState(false);
  const newest = useRef(actions);
  newest.current = actions;
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (areResults(files)) newest.current.onResults(files);
      else readFile(files, newest.current);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

export async function readFile(files: readonly File[], { onFile, onRefused }: FileDropActions): Promise<void> {
  const refusal = refusalOf(files);
  const [file] = files;
  if (refusal !== undefined || !file) return onRefused(refusal ?? '');
  try {
    onFile({ name: file.name, text: await file.text() });
  } catch {
    onRefused(`${file.name} could not be read from the disk. Copy it elsewhere and try again.`);
  }
}
