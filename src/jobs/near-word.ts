/** How many typing errors are forgiven in a word: none in short ones, where another word is always near. */
export const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Whether `typed` is `word`, or its beginning, but for at most `most` errors
 * (a letter more, less, other, or two swapped: https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance).
 */
export function isNear(typed: string, word: string, most: number): boolean {
  if (word.length < typed.length - most) return false;
  const target = word.slice(0, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= target.length; column++) {
      const same = typed[row - 1] === target[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === target[column - 2] &&
        typed[row - 2] === target[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    [before, last] = [last, line];
  }
  // The rest of the word is free: people see results before they have typed it out.
  return last.some((cost) => cost <= most);
}
