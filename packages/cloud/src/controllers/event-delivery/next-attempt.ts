import type { RetryPolicy } from "@aws-sdk/client-eventbridge";
import type { Failure } from "@understudy/catalogue";
import type { DeliveryRow } from "../../services/events/tables.js";

/** What AWS retries for when a target says nothing else. Source: EventBridge User Guide, "Retry policy". */
const USUAL = { MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86_400 };

const FIRST = 1_000;
const MOST = 600_000;

/** What passes by itself. */
const PASSING = new Set([
  "InternalFailure",
  "OperationAbortedException",
  "ServerException",
  "ServiceUnavailableException",
  "ThrottlingException",
]);

/**
 * When a failed delivery is tried again, ms since epoch; undefined: never. AWS: "for errors that result from missing permissions to
 * a target, or if a target resource no longer exists, no retry attempts will happen" (EventBridge User Guide, dead-letter queues).
 * DIFFERS: AWS adds jitter; here the delay is the same every time: doubled from 1 s up to 10 minutes.
 */
export function nextAttempt(
  { attempts, createdAt }: Pick<DeliveryRow, "attempts" | "createdAt">,
  policy: RetryPolicy | undefined,
  { code }: Pick<Failure, "code">,
  now: number,
): number | undefined {
  const retries = policy?.MaximumRetryAttempts ?? USUAL.MaximumRetryAttempts;
  const age = policy?.MaximumEventAgeInSeconds ?? USUAL.MaximumEventAgeInSeconds;
  const at = now + Math.min(FIRST * 2 ** attempts, MOST);
  return PASSING.has(code) && attempts < retries && at <= createdAt + age * 1000 ? at : undefined;
}
