/** Runs the built program as its users run it, for tests. */

import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../packages/understudy/dist/bundle/understudy.mjs", import.meta.url));

export interface RunningServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything written to standard error so far. */
  errors(): string;
  /** SIGTERM, and waits for the end. */
  stop(): Promise<number | null>;
  /** SIGKILL, and waits for the end. */
  kill(): Promise<void>;
}

/** Starts the server on a free port and waits until it says that it is ready. */
export async function startServer(args: readonly string[]): Promise<RunningServer> {
  const child = spawn(process.execPath, [program, "start", "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const ready = /Understudy is ready at (http:\S+)\n/.exec(output);
      if (ready) resolve(ready[1] as string);
    });
    ended.then((code) => reject(new Error(`The server ended with ${code}: ${errors}`)));
  });
  return {
    url,
    process: child,
    errors: () => errors,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Runs `understudy ARGS` against a server. */
export function understudy(url: string, args: readonly string[], input = ""): Promise<CommandResult> {
  return run(process.execPath, [program, ...args], { UNDERSTUDY_URL: url, LANG: "C.UTF-8" }, input);
}

/**
 * Runs the stock aws-cli against a server, as the first administrator unless `env` says otherwise. The endpoint is told by option:
 * aws-cli 2 before 2.13, which Debian 12 has, does not read AWS_ENDPOINT_URL.
 */
export function aws(url: string, args: readonly string[], env: Record<string, string> = {}): Promise<CommandResult> {
  return run("aws", ["--endpoint-url", url, ...args], {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_PAGER: "",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    ...env,
  });
}

/** Runs commands of a shell, such as a printed fix, in which `aws` is the stock aws-cli against a server. */
export function shell(url: string, commands: string): Promise<CommandResult> {
  const stock = `aws() { command aws --endpoint-url '${url}' "$@"; }`;
  return run("bash", ["--norc", "-euc", `${stock}\n${commands}`], {
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_PAGER: "",
  });
}

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, parsed. */
  json(): never;
}

export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  input = "",
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, stdout, stderr, json: () => JSON.parse(stdout) as never }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** Asks again and again until the answer satisfies, for at most `seconds`. */
export async function eventually<Value>(
  ask: () => Promise<Value>,
  satisfies: (value: Value) => boolean,
  seconds = 60,
): Promise<Value> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await ask();
    if (satisfies(value)) return value;
    if (Date.now() > end)
      throw new Error(`Not within ${seconds} s; the last answer: ${JSON.stringify(value, null, 1)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
