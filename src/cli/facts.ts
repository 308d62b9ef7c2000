import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { extract, type Trace } from "../engine/extract.ts";
import { normalForm } from "../engine/normal-form.ts";
import { capture } from "../page/capture.ts";

const args = process.argv.slice(2);
const explain = args.includes("--explain");
const todayAt = args.indexOf("--today");
const today = todayAt < 0 ? new Date().toISOString().slice(0, 10) : (args[todayAt + 1] ?? "");
const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);
for (const line of lines) {
  const input: { id: string; url: string | null; html?: string; text?: string } = JSON.parse(line);
  const url = input.url || "https://example.com/";
  const html =
    input.html ??
    `<body>${(input.text ?? "")
      .split("\n")
      .map((l) => `<p>${l.replaceAll("<", "&lt;")}</p>`)
      .join("")}`;
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const trace: Trace[] = [];
  const extraction = extract(capture(dom.window.document, url), today, trace);
  if (explain)
    for (const t of trace)
      console.error(
        `${input.id} ${t.kind} ${t.outcome} ${t.rule} "${t.quote}" ${JSON.stringify(t.item)} ${t.why ?? ""}`,
      );
  console.log(JSON.stringify({ id: input.id, isPosting: true, ...normalForm(extraction) }));
}
