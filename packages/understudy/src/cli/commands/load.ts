import type { Command } from "commander";
import { needServer } from "../control-client.js";

interface LoadOptions {
  readonly cpu?: string;
  readonly memory?: string;
}

/** `understudy load web --cpu 85`: what CloudWatch is told that each task of a service uses, from the next minute on. */
export function addLoad(program: Command): void {
  program
    .command("load <service>")
    .description("tell CloudWatch what the tasks of a service use: to try alarms and scaling")
    .option("--cpu <percent>", "percent of what each task may use; `measured` takes it back")
    .option("--memory <percent>", "likewise")
    .action(async (service: string, { cpu, memory }: LoadOptions) => {
      const told = { service, cpu: percent("--cpu", cpu), memory: percent("--memory", memory) };
      const { body } = await needServer("PUT", "load", JSON.stringify(told));
      const { serviceArn, ...load } = body as { serviceArn: string; cpu?: number; memory?: number };
      const figure = (value?: number) => (value === undefined ? "as measured" : `${value} %`);
      process.stdout.write(`${serviceArn}: cpu ${figure(load.cpu)}, memory ${figure(load.memory)}\n`);
    });
}

/** undefined: stays as it is. @throws Error for what is no percentage */
function percent(option: string, text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  if (text === "measured") return null;
  const value = Number(text.replace(/%$/, ""));
  if (text.trim() === "" || !(value >= 0)) throw new Error(`${option} takes a percentage, or "measured".`);
  return value;
}
