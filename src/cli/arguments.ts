/** What the command line asks for. Without files, JSON lines are read from standard input. */
export interface Arguments {
  files: readonly string[];
  /** `YYYY-MM-DD` */
  today: string;
  explain: boolean;
}

export const USAGE =
  "usage: npm run facts -- [--today YYYY-MM-DD] [--explain] FILE...\n" +
  "       npm run facts -- [--today YYYY-MM-DD] [--explain] --jsonl < {id, url, html | text, posting?} a line";

/**
 * Parses the command line.
 * @param now the clock, used when `--today` is not given
 * @throws Error with one clear sentence
 */
export function parseArguments(given: readonly string[], now: Date): Arguments {
  const files: string[] = [];
  let today = now.toISOString().slice(0, 10);
  let explain = false;
  let lines = false;
  for (let i = 0; i < given.length; i++) {
    const word = given[i] ?? "";
    if (word === "--explain") explain = true;
    else if (word === "--jsonl") lines = true;
    else if (word === "--today") {
      today = given[++i] ?? "";
      if (!isDate(today)) throw new Error(`--today wants a date like 2025-07-01, not "${today}"`);
    } else if (word.startsWith("--")) throw new Error(`unknown option ${word}`);
    else files.push(word);
  }
  if (lines && files.length > 0) throw new Error("either files or --jsonl, not both");
  return { files, today, explain };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
