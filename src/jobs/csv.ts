/** Characters with which a spreadsheet takes a cell for a formula (OWASP: CSV injection), guarded before or not. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180) that spreadsheets open right: UTF-8 with a byte order mark, CRLF, and an apostrophe
 * before any cell that would be run as a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("")}`;
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A CSV text that cannot be read: a quoted cell that began on `line` never ends. */
export interface CsvFault {
  fault: "open-quote";
  line: number;
}

/** A row of cells and the line it begins on, counted from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * Reads CSV as trackers and spreadsheets write it: comma, semicolon or tab (whichever the first line has most of),
 * quoted cells with line breaks, any line end, with or without a byte order mark. Empty lines are passed over.
 */
export function readCsv(text: string): CsvRow[] | CsvFault {
  const source = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [at, line, began] = [0, 1, 1];
  const endRow = () => {
    if (cells.some((cell) => cell !== "")) rows.push({ line: began, cells });
    cells = [];
    began = line;
  };
  while (at < source.length) {
    let cell: string;
    if (source[at] === '"') {
      const end = closingQuote(source, at + 1);
      if (end === -1) return { fault: "open-quote", line };
      const raw = source.slice(at + 1, end);
      line += raw.split("\n").length - 1;
      cell = raw.replaceAll('""', '"');
      at = end + 1;
    } else {
      const stop = nextOf(source, at, separator);
      cell = source.slice(at, stop);
      at = stop;
    }
    const rest = nextOf(source, at, separator);
    cells.push(unguarded(cell + source.slice(at, rest)));
    at = rest;
    if (source[at] === separator) {
      at++;
      if (at === source.length) cells.push("");
      continue;
    }
    if (source[at] === "\r" && source[at + 1] === "\n") at++;
    at++;
    line++;
    endRow();
  }
  endRow();
  return rows;
}

/** Takes away the apostrophe that `csvOf` puts before formulas, so that a file read back is the same. */
const unguarded = (cell: string) => (GUARDED.test(cell) ? cell.slice(1) : cell);

function separatorOf(source: string): string {
  const first = source.slice(0, source.search(/[\r\n]|$/));
  const count = (mark: string) => first.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function closingQuote(source: string, from: number): number {
  let at = source.indexOf('"', from);
  while (at !== -1 && source[at + 1] === '"') at = source.indexOf('"', at + 2);
  return at;
}

function nextOf(source: string, from: number, separator: string): number {
  let at = from;
  while (at < source.length && source[at] !== separator && source[at] !== "\n" && source[at] !== "\r") at++;
  return at;
}
