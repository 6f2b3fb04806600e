import type { Command } from "commander";
import { needServer } from "../control-client.js";

/** `understudy time advance 10m`: moves a manual clock, and what depends on it. */
export function addTime(program: Command): void {
  const time = program.command("time").description("move the clock of a server that was started with --clock manual");
  time
    .command("advance <duration>")
    .description("10m, 90s, 1h30m …")
    .action(async (duration: string) => {
      const { body } = await needServer("POST", "clock", JSON.stringify({ advance: duration }));
      process.stdout.write(`${(body as { now: string }).now}\n`);
    });
}
