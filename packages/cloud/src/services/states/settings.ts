import type { EncryptionConfiguration, LoggingConfiguration } from "@aws-sdk/client-sfn";
import {
  refuse,
  statesEncryptionInvalid,
  statesKeyMissing,
  statesLogDestinationCount,
  statesLogDestinationNotFound,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { logGroups } from "../logs/tables.js";

/**
 * The logging configuration with what it leaves out, as it is shown.
 * DIFFERS: it is checked, with the rights of the role, and kept; executions write no logs and send no traces.
 * @throws Failure for logging without exactly one log group, and for one that is not there
 */
export function loggingOf(given: LoggingConfiguration | undefined, { store }: Read): LoggingConfiguration {
  const { level = "OFF", includeExecutionData = false, destinations } = given ?? {};
  const most = destinations?.length ?? 0;
  if (most > 1 || (level !== "OFF" && most !== 1)) refuse(statesLogDestinationCount, {});
  for (const { cloudWatchLogsLogGroup } of destinations ?? []) {
    const arn = cloudWatchLogsLogGroup?.logGroupArn;
    if (!arn) refuse(statesLogDestinationCount, {});
    else if (!arn.endsWith(":*") || !store.get(logGroups, arn.slice(0, -2))) refuse(statesLogDestinationNotFound, {});
  }
  return { level, includeExecutionData, ...(destinations && { destinations }) };
}

/**
 * The encryption configuration with what it leaves out. It is kept and shown.
 * DIFFERS: definitions, inputs and histories are not encrypted, and no key is asked for.
 * @throws Failure states.encryption-invalid
 */
export function encryptionOf(given: EncryptionConfiguration | undefined): EncryptionConfiguration {
  if (!given || given.type === "AWS_OWNED_KEY") return { type: "AWS_OWNED_KEY" };
  if (!given.kmsKeyId) return refuse(statesEncryptionInvalid, { problem: statesKeyMissing });
  const { kmsKeyId, kmsDataKeyReusePeriodSeconds = 300 } = given;
  return { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId, kmsDataKeyReusePeriodSeconds };
}
