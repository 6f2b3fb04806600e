import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Command } from "commander";
import { Option } from "commander";
import { createStage, NotAsClaimed } from "../../demo/stage.js";
import { stories } from "../../demo/stories/index.js";
import type { Story } from "../../demo/story.js";
import type { RuntimeChoice } from "../../host/open-runtime.js";

/** `understudy demo [STORY…]`: plays the stories, each on a server of its own; fails when one does not show what it claims. */
export function addDemo(program: Command): void {
  program
    .command("demo [story...]")
    .description(`play the stories: ${stories.map(({ name }) => name).join(", ")}`)
    .addOption(
      new Option("--runtime <runtime>", "what runs containers")
        .choices(["auto", "docker", "rehearsal"])
        .default("auto"),
    )
    .action(demo);
}

async function demo(names: readonly string[], { runtime }: { readonly runtime: RuntimeChoice }): Promise<void> {
  const unknown = names.find((name) => !stories.some((story) => story.name === name));
  if (unknown) throw new Error(`There is no story ${unknown}.`);
  const chosen = stories.filter(({ name }) => names.length === 0 || names.includes(name));
  let failed = 0;
  for (const story of chosen) if (!(await play(story, runtime))) failed += 1;
  write(`\n${chosen.length - failed} of ${chosen.length} stories showed what they claim.\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const program = process.argv[1] ?? "";
const write = (text: string) => void process.stdout.write(text);

async function play(story: Story, runtime: RuntimeChoice): Promise<boolean> {
  write(`\n=== ${story.title} ===\n`);
  const args = [program, "start", "--port", "0", "--ephemeral", "--runtime", runtime, ...(story.server ?? [])];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const url = await readyAt(server);
    const health = (await (await fetch(`${url}/_understudy/health`)).json()) as { runtime: string };
    await story.play(createStage({ url, runtime: health.runtime, program, write }));
    return true;
  } catch (error) {
    if (!(error instanceof NotAsClaimed)) throw error;
    write(`  ✗ ${error.message}\n`);
    return false;
  } finally {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
  }
}

function readyAt(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stdout?.on("data", (chunk) => {
      output += chunk;
      const ready = /Understudy is ready at (\S+)\n/.exec(output);
      if (ready?.[1]) resolve(ready[1]);
    });
    server.on("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}
