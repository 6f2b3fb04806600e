import type { Stage } from "../stage.js";
import type { Keys } from "./keys.js";

/** Assumes a role; gives the session's credentials. @param more options of `aws sts assume-role`. @param env who assumes it. */
export async function assume(stage: Stage, roleArn: string, more: readonly string[] = [], env?: Keys): Promise<Keys> {
  const query = ["--query", "Credentials.[AccessKeyId,SecretAccessKey,SessionToken]", "--output", "text"];
  const args = ["sts", "assume-role", "--role-arn", roleArn, "--role-session-name", "demo", ...more];
  const { stdout } = await stage.aws([...args, ...query], { quiet: true, env });
  const [AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = "", AWS_SESSION_TOKEN = ""] = stdout.trim().split(/\s+/);
  return { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN };
}
