/** Where a JSON text stops being JSON. */
export interface JsonFault {
  line: number;
  found: string;
}

const TOKEN =
  /[\s]*(?:(?<mark>[{}[\],:])|(?<string>"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<plain>true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-]))/uy;

/**
 * Walks a JSON text (RFC 8259) and tells on which line the entries of a top-level array stand, or where it is
 * broken. Only for telling people about a bad file; `JSON.parse` does the reading.
 * @param list name of the array in the top-level object
 */
export function linesOf(text: string, list: string): { lines: number[] } | { fault: JsonFault } {
  const lines: number[] = [];
  const open: ("{" | "[")[] = [];
  let at = 0;
  let line = 1;
  let expected: "value" | "name" | "colon" | "comma" | "first" | "end" = "value";
  let current = "";
  const fault = (): { fault: JsonFault } => {
    const rest = text.slice(at).match(/^\s*/)?.[0] ?? "";
    const stop = at + rest.length;
    return {
      fault: { line: line + breaks(rest), found: text.slice(stop, stop + 20).split("\n")[0] ?? "" },
    };
  };
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return text.slice(at).trim() === "" && expected === "end" ? { lines } : fault();
    const { mark, string } = match.groups ?? {};
    const lead = match[0].length - (mark ?? string ?? match.groups?.plain ?? "").length;
    const here = line + breaks(match[0].slice(0, lead));
    const within = open.at(-1);
    if (mark === "}" || mark === "]") {
      const closes = within === (mark === "}" ? "{" : "[") && (expected === "comma" || expected === "first");
      if (!closes) return fault();
      open.pop();
      expected = open.length === 0 ? "end" : "comma";
    } else if (mark === ",") {
      if (expected !== "comma") return fault();
      expected = within === "{" ? "name" : "value";
    } else if (mark === ":") {
      if (expected !== "colon") return fault();
      expected = "value";
    } else if (string !== undefined && (expected === "name" || (expected === "first" && within === "{"))) {
      if (open.length === 1) current = string.slice(1, -1);
      expected = "colon";
    } else {
      const value = expected === "value" || (expected === "first" && within === "[");
      if (!value) return fault();
      if (open.length === 2 && within === "[" && current === list) lines.push(here);
      if (mark === "{" || mark === "[") {
        open.push(mark);
        expected = "first";
      } else expected = open.length === 0 ? "end" : "comma";
    }
    line = here;
    at = TOKEN.lastIndex;
  }
  return expected === "end" ? { lines } : fault();
}

const breaks = (text: string) => text.split("\n").length - 1;
