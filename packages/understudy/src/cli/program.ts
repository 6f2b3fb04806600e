import { Command } from "commander";
import { addDemo } from "./commands/demo.js";
import { addEnv } from "./commands/env.js";
import { addExec } from "./commands/exec.js";
import { addExplain } from "./commands/explain.js";
import { addExport } from "./commands/export.js";
import { addImport } from "./commands/import.js";
import { addLoad } from "./commands/load.js";
import { addReset } from "./commands/reset.js";
import { addShell } from "./commands/shell.js";
import { addStart } from "./commands/start.js";
import { addTime } from "./commands/time.js";
import { version } from "./version.js";

/** The command line. Each command is a file of commands/. */
export function createProgram(): Command {
  const program = new Command("understudy")
    .description("A stand-in for Amazon ECS that knows every role.")
    .version(version)
    .enablePositionalOptions()
    .showHelpAfterError("(see --help)");
  for (const add of [
    addStart,
    addExplain,
    addExec,
    addShell,
    addEnv,
    addTime,
    addLoad,
    addReset,
    addExport,
    addImport,
    addDemo,
  ])
    add(program);
  return program;
}
