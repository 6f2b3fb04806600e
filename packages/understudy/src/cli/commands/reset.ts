import type { Command } from "commander";
import { needServer } from "../control-client.js";

/** `understudy reset`: the server forgets everything and takes its containers down. */
export function addReset(program: Command): void {
  program
    .command("reset")
    .description("forget everything: state, decisions, containers")
    .action(async () => {
      await needServer("POST", "reset");
    });
}
