import type { Stage } from "../stage.js";
import type { Keys } from "./keys.js";

/** What a stock client prints of a refusal. */
export interface Refusal {
  readonly code: string;
  /** `CreateService`. */
  readonly operation: string;
  readonly message: string;
}

/** Types a command of aws-cli that must be refused in exactly these words. */
export async function refused(stage: Stage, args: readonly string[], refusal: Refusal, env?: Keys): Promise<void> {
  const { stderr } = await stage.aws(args, { env });
  const { code, operation, message } = refusal;
  const printed = `An error occurred (${code}) when calling the ${operation} operation: ${message}`;
  stage.expect("refused, letter by letter as AWS does it", stderr.trim().endsWith(printed));
}
