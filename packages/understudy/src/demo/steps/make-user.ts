import type { Stage } from "../stage.js";
import type { Keys } from "./keys.js";

/** Makes a user; gives an access key of it. */
export async function makeUser(stage: Stage, userName: string): Promise<Keys> {
  await stage.aws(["iam", "create-user", "--user-name", userName], { brief: true });
  const query = ["--query", "AccessKey.[AccessKeyId,SecretAccessKey]", "--output", "text"];
  const { stdout } = await stage.aws(["iam", "create-access-key", "--user-name", userName, ...query], { quiet: true });
  const [AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = ""] = stdout.trim().split(/\s+/);
  return { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY };
}
