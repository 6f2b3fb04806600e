/** What a story plays on: a fresh server, the stock aws-cli, and a narrator. A step that does not show what it claims ends it. */
import { spawn } from "node:child_process";
import { once } from "node:events";

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Stage {
  /** `http://127.0.0.1:4566`: the server. */
  readonly url: string;
  /** Runtime of the server: `docker` or `rehearsal`. */
  readonly runtime: string;
  /** Says what comes next. */
  tell(text: string): void;
  /** Types a command of the stock aws-cli, and shows it with what came of it. */
  aws(args: readonly string[], options?: AwsOptions): Promise<CommandResult>;
  /** Types `understudy ARGS`. */
  understudy(args: readonly string[], options?: ShowOptions): Promise<CommandResult>;
  /** Runs a printed fix in a shell. */
  shell(commands: string, options?: Pick<AwsOptions, "env">): Promise<CommandResult>;
  /** Ends the story unless it holds. */
  expect(claim: string, holds: boolean): void;
  /** Asks until the answer satisfies. */
  until<Value>(claim: string, ask: () => Promise<Value>, satisfies: (value: Value) => boolean): Promise<Value>;
}

export interface ShowOptions {
  /** Shows neither command nor output. */
  readonly quiet?: boolean;
}

export interface AwsOptions extends ShowOptions {
  /** Shows the command, but its output only when it fails. */
  readonly brief?: boolean;
  readonly env?: Record<string, string>;
}

/** A step did not show what the story claims. */
export class NotAsClaimed extends Error {}

/** Longest wait for something to come about, ms. */
const PATIENCE = 60_000;

export interface StageParts {
  readonly url: string;
  readonly runtime: string;
  /** File of the command line. */
  readonly program: string;
  readonly write: (text: string) => void;
}

export function createStage({ url, runtime, program, write }: StageParts): Stage {
  const environment = {
    ...process.env,
    AWS_ENDPOINT_URL: url,
    UNDERSTUDY_URL: url,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_PAGER: "",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  };
  const show = (command: string, result: CommandResult, { quiet, brief }: AwsOptions) => {
    if (quiet) return;
    write(`$ ${command}\n`);
    if (!brief || result.code !== 0) write(indent(result.stdout + result.stderr));
  };
  return {
    url,
    runtime,
    tell: (text) => write(`\n${text}\n\n`),
    async aws(args, options = {}) {
      // By option: aws-cli 2 before 2.13 does not read AWS_ENDPOINT_URL.
      const result = await run("aws", ["--endpoint-url", url, ...args], { ...environment, ...options.env });
      show(`aws ${args.map(quote).join(" ")}`, result, options);
      return result;
    },
    async understudy(args, options = {}) {
      const result = await run(process.execPath, [program, ...args], environment);
      show(`understudy ${args.map(quote).join(" ")}`, result, options);
      return result;
    },
    async shell(commands, options = {}) {
      const stock = `aws() { command aws --endpoint-url '${url}' "$@"; }`;
      const result = await run("bash", ["--norc", "-euc", `${stock}\n${commands}`], { ...environment, ...options.env });
      write(`${commands.trim().replace(/^/gm, "$ ")}\n`);
      if (result.code !== 0) write(indent(result.stderr));
      return result;
    },
    expect(claim, holds) {
      if (!holds) throw new NotAsClaimed(claim);
      write(`  ✓ ${claim}\n`);
    },
    async until(claim, ask, satisfies) {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const value = await ask();
        if (satisfies(value)) {
          write(`  ✓ ${claim}\n`);
          return value;
        }
        if (Date.now() > end) throw new NotAsClaimed(`${claim} (not within ${PATIENCE / 1000} s)`);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    },
  };
}

async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<CommandResult> {
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? 1, stdout, stderr };
}

function quote(argument: string): string {
  return /^[\w@%+=:,./[\]{}-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

function indent(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, "");
  return lines === "" ? "" : `${lines.replace(/^/gm, "  ")}\n`;
}
