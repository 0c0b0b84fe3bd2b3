/** The moment at which this process has no more files to hand over, and the page is busy with those that it has. */
import type { FindPage } from '../../pages/renderer-files';

/**
 * A page asks for its files within a few milliseconds, takes them, and runs its program much later. Work that begins this
 * long after the last file delays no picture: with 3 and 30 ms it came later, and nothing else sooner (decision 0015).
 */
const quietMs = 60;

/** Finds pages as before, and runs `then` whenever the files of a page, which follow its document, are handed over. */
export function afterPageFiles(findPage: FindPage, then: () => void): FindPage {
  let waiting: NodeJS.Timeout | undefined;
  return (pathname) => {
    clearTimeout(waiting);
    if (pathname !== '/') waiting = setTimeout(then, quietMs);
    return findPage(pathname);
  };
}
