import {
  ecsRegistryAuthEmpty,
  ecsRegistryAuthField,
  ecsRegistryAuthSchema,
  ecsRegistrySecretDenied,
  ecsRegistrySecretMalformed,
  ecsRegistrySecretRefused,
  Failure,
  refuse,
} from "@understudy/catalogue";
import { readJsonObject } from "./read-json-object.js";
import type { SecretReader } from "./secret-reader.js";
import { stopForDenial } from "./stop-for-denial.js";

/**
 * Fetches and checks the secret with the password of a private registry. Source: aws/amazon-ecs-agent, agent/asm/asm.go.
 * DIFFERS: the image is pulled without it: the runtime takes no passwords yet.
 * @throws Failure whose text is the stopped reason.
 */
export function fetchRegistryAuth(credentialsParameter: string, reader: SecretReader): void {
  const text = readSecret(credentialsParameter, reader);
  if (text === "") refuse(ecsRegistrySecretMalformed, { problem: ecsRegistryAuthEmpty.format({}) });
  const read = readJsonObject(text);
  const object = "problem" in read ? refuseSchema() : read.object;
  for (const field of ["username", "password"]) {
    // Go's decoder does not mind the case of a key.
    const value = Object.entries(object).find(([key]) => key.toLowerCase() === field)?.[1] ?? "";
    if (typeof value !== "string") refuseSchema();
    if (value === "") refuse(ecsRegistrySecretMalformed, { problem: ecsRegistryAuthField.format({ field }) });
  }
}

function refuseSchema(): never {
  return refuse(ecsRegistrySecretMalformed, { problem: ecsRegistryAuthSchema.format({}) });
}

function readSecret(secretId: string, reader: SecretReader): string {
  const region = /^arn:[^:]+:secretsmanager:([^:]+):/.exec(secretId)?.[1] ?? reader.task.region;
  try {
    const input = { SecretId: secretId };
    return reader.call<{ SecretString?: string }>("secretsmanager", "GetSecretValue", input, region).SecretString ?? "";
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, message } = error;
    const at = { secretArn: secretId, requestId: reader.parts.ids.uuid() };
    if (code === "AccessDeniedException") {
      return stopForDenial(ecsRegistrySecretDenied, { ...at, denial: message }, error, reader);
    }
    const problem = code === "ResourceNotFoundException" ? `${code}: ${message}` : `api error ${code}: ${message}`;
    return refuse(ecsRegistrySecretRefused, { ...at, problem });
  }
}
