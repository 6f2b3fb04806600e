import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { needServer } from "../control-client.js";

/** `understudy import FILE`: puts a state that `export` wrote in place of the server's. */
export function addImport(program: Command): void {
  program
    .command("import <file>")
    .description("replace the server's state by one that `export` wrote; - reads standard input")
    .action(async (file: string) => {
      await needServer("PUT", "snapshot", readFileSync(file === "-" ? 0 : file, "utf8"));
    });
}
