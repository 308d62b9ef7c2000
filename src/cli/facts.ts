import { readFileSync } from "node:fs";
import { answer } from "./answer.ts";
import { type Arguments, parseArguments, USAGE } from "./arguments.ts";
import { type Input, inputOfFile, inputOfLine } from "./input.ts";

/** Answers every input in order; what cannot be read is one line on standard error, and the exit code is 1. */
function main(given: readonly string[]): number {
  let args: Arguments;
  try {
    args = parseArguments(given, new Date());
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGE}`);
    return 1;
  }
  let failed = false;
  const attempt = (name: string, read: () => Input) => {
    try {
      const explain = args.explain ? (line: string) => console.error(`${name}: ${line}`) : undefined;
      console.log(JSON.stringify(answer(read(), args.today, explain)));
    } catch (error) {
      failed = true;
      console.error(`${name}: ${messageOf(error)}`);
    }
  };
  for (const file of args.files) attempt(file, () => inputOfFile(file, readFileSync(file)));
  if (args.files.length > 0) return failed ? 1 : 0;
  for (const [index, line] of readFileSync(0, "utf8").split("\n").entries())
    if (line.trim() !== "") attempt(`line ${index + 1}`, () => inputOfLine(line));
  return failed ? 1 : 0;
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";

process.exitCode = main(process.argv.slice(2));
