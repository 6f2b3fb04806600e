import { spawn } from "node:child_process";
import type { Command } from "commander";
import { serverUrl } from "../control-client.js";

/** `understudy exec --role ARN -- CMD …`: runs a command with the credentials of a role, as a task would have them. */
export function addExec(program: Command): void {
  program
    .command("exec")
    .description("run a command with a role's credentials, against this server")
    .requiredOption("--role <arn>", "role to assume")
    .option("--session <name>", "session name", "understudy-exec")
    .argument("<command...>", "command and its arguments, after --")
    .passThroughOptions()
    .action(async (command: string[], options: { role: string; session: string }) => {
      const credentials = await assume(options.role, options.session);
      process.exitCode = await run(command, credentials);
    });
}

/** Assumes the role with the caller's own keys, or the first keys. @throws Error in AWS's words. */
async function assume(role: string, session: string): Promise<NodeJS.ProcessEnv> {
  // The SDK's note about old versions of Node is nothing that the user of this command can act on.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const { STSClient, AssumeRoleCommand } = await import("@aws-sdk/client-sts");
  const { AWS_ACCESS_KEY_ID = "test", AWS_SECRET_ACCESS_KEY = "test", AWS_SESSION_TOKEN, AWS_REGION } = process.env;
  const region = AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? "us-east-1";
  const client = new STSClient({
    endpoint: serverUrl(),
    region,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
  });
  const answer = await client.send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: session }));
  return {
    AWS_ENDPOINT_URL: serverUrl(),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: answer.Credentials?.AccessKeyId,
    AWS_SECRET_ACCESS_KEY: answer.Credentials?.SecretAccessKey,
    AWS_SESSION_TOKEN: answer.Credentials?.SessionToken,
    AWS_PROFILE: undefined,
  };
}

function run([command = "", ...args]: readonly string[], credentials: NodeJS.ProcessEnv): Promise<number> {
  const environment = { ...process.env, ...credentials };
  if (credentials.AWS_PROFILE === undefined) delete environment.AWS_PROFILE;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", env: environment });
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
