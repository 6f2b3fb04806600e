import type { Stage } from "../stage.js";
import type { Keys } from "./keys.js";

interface Apply {
  /** Who runs it; the administrator of the first account when absent. */
  readonly env?: Keys;
  /** The one command of the fix that is run; all of them when absent. */
  readonly only?: string;
}

/** Runs the fix of the last failure as `understudy explain` prints it. Gives the commands. */
export async function applyFix(stage: Stage, { env, only = "" }: Apply = {}): Promise<string> {
  const { stdout } = await stage.understudy(["explain", "--format", "cli"], { quiet: true });
  const printed = stdout.split("\n").filter((line) => /^(?:aws|sleep) /.test(line));
  const commands = printed.filter((line) => line.startsWith(only)).join("\n");
  const { code } = await stage.shell(commands, { env });
  stage.expect("the fix runs as printed", commands !== "" && code === 0);
  return commands;
}
