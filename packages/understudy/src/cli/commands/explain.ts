import { readFileSync } from "node:fs";
import type { FailureRecord, FixFormat } from "@understudy/catalogue";
import type { Command } from "commander";
import { Option } from "commander";
import { askServer } from "../control-client.js";

interface ExplainOptions {
  readonly format?: FixFormat;
  readonly language: "en" | "ko" | "ja";
}

/** Loaded when it is asked for: `start` does not pay for it. */
const doctor = () => import("@understudy/doctor");

/** `understudy explain [TEXT|-]`: which cause it was, and the smallest fix. Without a text: the server's last failure. */
export function addExplain(program: Command): void {
  program
    .command("explain [text...]")
    .description(
      "say why it was refused and how to mend it; without a text, the server's last failure; - reads standard input",
    )
    .addOption(
      new Option("--format <format>", "print the fix in one form").choices([
        "policy",
        "cli",
        "terraform",
        "cloudformation",
      ]),
    )
    .addOption(
      new Option("--language <language>", "language of the explanation")
        .choices(["en", "ko", "ja"])
        .default(language()),
    )
    .action(explain);
}

async function explain(words: readonly string[], options: ExplainOptions): Promise<void> {
  const text = words.length === 1 && words[0] === "-" ? readFileSync(0, "utf8") : words.join(" ");
  const records = await serverFailures();
  const explanation = text.trim() === "" ? await explainLast(records) : await explainGiven(text, records ?? []);
  const { writeExplanation } = await doctor();
  process.stdout.write(writeExplanation(explanation, { ...options, colour: process.stdout.isTTY === true }));
}

/** Newest first; undefined when no server answers. */
async function serverFailures(): Promise<readonly FailureRecord[] | undefined> {
  const answer = await askServer("GET", "failures?limit=1000");
  return (answer?.body as { failures: readonly FailureRecord[] } | undefined)?.failures;
}

async function explainLast(records: readonly FailureRecord[] | undefined) {
  const { explainRecord } = await doctor();
  if (!records) throw new Error("No Understudy answers here: give the error's text, or start one.");
  const [last] = records;
  if (!last) throw new Error("Nothing has failed on this server yet.");
  return explainRecord(last);
}

/** What the server remembers of the very same failure knows the cause; else the text must tell. */
async function explainGiven(text: string, records: readonly FailureRecord[]) {
  const { explainRecord, explainText } = await doctor();
  const explanation = explainText(text);
  if (!explanation) throw new Error("This is no error that Understudy knows.");
  const same = records.find(
    (record) =>
      record.failure === explanation.failure &&
      Object.entries(record.values).every(([name, value]) => explanation.values[name] === value),
  );
  return same ? explainRecord(same) : explanation;
}

/** The language of the terminal, where it is one of ours. */
function language(): "en" | "ko" | "ja" {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const code = (LC_ALL || LC_MESSAGES || LANG || "").slice(0, 2);
  return code === "ko" || code === "ja" ? code : "en";
}
