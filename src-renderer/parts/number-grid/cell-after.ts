/** Where an arrow key leads from a cell of a grid with so many columns; `undefined` when the key is not for the grid. */
export function cellAfter(key: string, at: number, count: number, columns: number): number | undefined {
  const to = target(key, at, count, columns);
  return to === undefined ? undefined : to < 0 || to >= count ? at : to;
}

function target(key: string, at: number, count: number, columns: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return at + 1;
    case 'ArrowLeft':
      return at - 1;
    case 'ArrowDown':
      return at + columns;
    case 'ArrowUp':
      return at - columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
