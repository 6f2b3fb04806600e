import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { needServer } from "../control-client.js";

/** `understudy export [FILE]`: the server's whole state as JSON. It holds secret keys. */
export function addExport(program: Command): void {
  program
    .command("export [file]")
    .description("write the server's state as JSON to a file, or to standard output")
    .action(async (file: string | undefined) => {
      const { body } = await needServer("GET", "snapshot");
      const text = `${JSON.stringify(body)}\n`;
      if (file === undefined || file === "-") process.stdout.write(text);
      else writeFileSync(file, text, { mode: 0o600 });
    });
}
