import type { Command } from "commander";
import { joinSession } from "../../session/join-session.js";
import { serverUrl } from "../control-client.js";

interface ShellOptions {
  readonly cluster?: string;
  readonly container?: string;
}

/**
 * `understudy shell TASK -- CMD …`: a command in a running container, by ECS ExecuteCommand: what `aws ecs execute-command` does,
 * for who has no session-manager-plugin.
 */
export function addShell(program: Command): void {
  program
    .command("shell")
    .description("run a command in a task's container (ECS Exec), as `aws ecs execute-command` does")
    .option("--cluster <cluster>", "name or ARN of the task's cluster")
    .option("--container <name>", "name of the container, where the task has several")
    .argument("<task>", "id or ARN of the task")
    .argument("[command...]", "command and its arguments, after --; default: /bin/sh")
    .passThroughOptions()
    .action(async (task: string, words: string[], options: ShellOptions) => {
      // Behind the task the parser takes "--" for a word like any other.
      const command = words[0] === "--" ? words.slice(1) : words;
      process.exitCode = await run(task, command.length > 0 ? command : ["/bin/sh"], options);
    });
}

async function run(task: string, command: readonly string[], options: ShellOptions): Promise<number> {
  const session = await executeCommand(task, command, options);
  const { stdin, stdout } = process;
  const joined = await joinSession(session, (bytes) => stdout.write(bytes));
  const resize = () => joined.resize(stdout.columns, stdout.rows);
  if (stdout.isTTY) {
    resize();
    stdout.on("resize", resize);
  }
  if (stdin.isTTY) stdin.setRawMode(true);
  stdin.on("data", (bytes) => joined.write(bytes));
  // ^D: the end of a file, typed.
  stdin.on("end", () => joined.write(Buffer.from([4])));
  const code = await joined.ended;
  if (stdin.isTTY) stdin.setRawMode(false);
  stdin.destroy();
  return code ?? 1;
}

/** With the caller's own keys, or the first keys. @throws Error in AWS's words. */
async function executeCommand(task: string, command: readonly string[], { cluster, container }: ShellOptions) {
  // The SDK's note about old versions of Node is nothing that the user of this command can act on.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const { ECSClient, ExecuteCommandCommand } = await import("@aws-sdk/client-ecs");
  const { AWS_ACCESS_KEY_ID = "test", AWS_SECRET_ACCESS_KEY = "test", AWS_SESSION_TOKEN, AWS_REGION } = process.env;
  const client = new ECSClient({
    endpoint: serverUrl(),
    region: AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? "us-east-1",
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
  });
  const asked = { cluster: cluster ?? clusterOf(task), task, container, command: quoted(command), interactive: true };
  const { session } = await client.send(new ExecuteCommandCommand(asked));
  return { streamUrl: session?.streamUrl ?? "", tokenValue: session?.tokenValue ?? "" };
}

/** An ARN says it: `…:task/CLUSTER/ID`. */
const clusterOf = (task: string) => (task.startsWith("arn:") ? task.split("/").at(-2) : undefined);

/** One text that a POSIX shell splits into these words. */
const quoted = (words: readonly string[]) => words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
