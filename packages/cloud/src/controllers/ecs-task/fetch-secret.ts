import type { AnyFailureMode } from "@understudy/catalogue";
import {
  ecsSecretDenied,
  ecsSecretJsonKeyMissing,
  ecsSecretKeyDenied,
  ecsSecretMissing,
  ecsSecretNotJson,
  ecsSecretRefused,
  ecsSecretValueMissing,
  Failure,
  refuse,
  secretsmanagerKeyDenied,
  secretsmanagerValueNotFound,
} from "@understudy/catalogue";
import { findSecret } from "../../services/secretsmanager/find-secret.js";
import type { SecretRow } from "../../services/secretsmanager/tables.js";
import { readJsonObject } from "./read-json-object.js";
import type { SecretReader } from "./secret-reader.js";
import { stopForDenial } from "./stop-for-denial.js";
import { writeGoValue } from "./write-go-value.js";

interface Place {
  readonly secretId: string;
  readonly region: string;
}

interface SecretReference extends Place {
  readonly jsonKey?: string;
  readonly stage?: string;
  readonly versionId?: string;
}

/** `ARN[:json-key:version-stage:version-id]`, each of which may be empty. Source: Amazon ECS API reference, Secret.valueFrom. */
function readSecretReference(valueFrom: string): SecretReference {
  const parts = valueFrom.split(":");
  const [jsonKey, stage, versionId] = parts.slice(7);
  return {
    secretId: parts.slice(0, 7).join(":"),
    region: parts[3] ?? "",
    ...(jsonKey && { jsonKey }),
    ...(stage && { stage }),
    ...(versionId && { versionId }),
  };
}

/**
 * The value that a container gets for a secret of Secrets Manager: all of it, or one key of its JSON. Bytes are an empty text.
 * Source: aws/amazon-ecs-agent, agent/asm/asm.go.
 * @throws Failure whose text is the stopped reason.
 */
export function fetchSecret(valueFrom: string, reader: SecretReader): string {
  const reference = readSecretReference(valueFrom);
  const text = readSecret(reference, reader);
  if (reference.jsonKey === undefined) return text;
  const read = readJsonObject(text);
  if ("problem" in read) return refuse(ecsSecretNotJson, { problem: read.problem });
  if (!Object.hasOwn(read.object, reference.jsonKey)) refuse(ecsSecretJsonKeyMissing, { key: reference.jsonKey }, {});
  return writeGoValue(read.object[reference.jsonKey]);
}

function readSecret({ secretId, region, stage, versionId }: SecretReference, reader: SecretReader): string {
  const input = {
    SecretId: secretId,
    ...(stage !== undefined && { VersionStage: stage }),
    ...(versionId !== undefined && { VersionId: versionId }),
  };
  try {
    const answer = reader.call<{ SecretString?: string }>("secretsmanager", "GetSecretValue", input, region);
    return answer.SecretString ?? "";
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return stopFor(error, { secretId, region }, reader);
  }
}

function stopFor(refusal: Failure, { secretId, region }: Place, reader: SecretReader): never {
  const at = { secretArn: secretId, requestId: reader.parts.ids.uuid() };
  const { code, message } = refusal;
  if (refusal.mode.id === secretsmanagerKeyDenied.id) {
    throw new Failure(ecsSecretKeyDenied as unknown as AnyFailureMode, at, refusal.cause);
  }
  if (code === "AccessDeniedException") {
    return stopForDenial(ecsSecretDenied, { ...at, denial: message }, refusal, reader);
  }
  if (refusal.mode.id === secretsmanagerValueNotFound.id) {
    const stages = secretAt(secretId, region, reader)?.versions.flatMap((version) => version.stages) ?? [];
    const { selector = "" } = refusal.values;
    return refuse(ecsSecretValueMissing, { ...at, selector }, { secretArn: secretId, stages: stages.join(", ") });
  }
  if (code === "ResourceNotFoundException") {
    const sameName = secretAt(secretId.replace(/-[A-Za-z0-9]{6}$/, ""), region, reader)?.arn;
    return refuse(ecsSecretMissing, at, { secretArn: secretId, sameName });
  }
  return refuse(ecsSecretRefused, { ...at, problem: `${code}: ${message}` });
}

/** For the explanation alone, after the gate has refused. */
function secretAt(secretId: string, region: string, { parts, task }: SecretReader): SecretRow | undefined {
  return findSecret(secretId, { store: parts.store, account: task.account, region }).row;
}
