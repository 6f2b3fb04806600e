import { refuse, secretsmanagerBothValues, secretsmanagerClientTokenInUse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { makeDataKey } from "./ask-key.js";
import { CURRENT, withStages } from "./stages.js";
import type { SecretRow, SecretVersion } from "./tables.js";
import { toHex } from "./to-hex.js";

/** The value that a request carries. */
export interface GivenValue {
  readonly SecretString?: string;
  readonly SecretBinary?: Uint8Array;
  readonly ClientRequestToken?: string;
}

/** Versions without a label are kept up to this number. Source: Secrets Manager User Guide, "Quotas": about 100. */
const KEPT = 100;

/** Whether a request carries a value. @throws Failure secretsmanager.both-values */
export function hasValue({ SecretString, SecretBinary }: GivenValue): boolean {
  if (SecretString !== undefined && SecretBinary !== undefined) refuse(secretsmanagerBothValues, {});
  return SecretString !== undefined || SecretBinary !== undefined;
}

/**
 * The secret with one more version; its id is the request's token. The first version is AWSCURRENT whatever is asked. The same
 * token with the same value changes nothing. Source: Secrets Manager API reference, PutSecretValue.
 * @throws Failure secretsmanager.client-token-in-use, secretsmanager.both-values, and those of the key
 */
export function addVersion(
  row: SecretRow,
  given: GivenValue,
  stages: readonly string[],
  context: Context,
): { readonly row: SecretRow; readonly version: SecretVersion } {
  const versionId = given.ClientRequestToken ?? context.ids.uuid();
  const value = givenValue(given);
  const existing = row.versions.find((version) => version.versionId === versionId);
  if (existing && !sameValue(existing, value)) {
    refuse(secretsmanagerClientTokenInUse, { token: versionId, secretArn: row.arn });
  }
  if (existing) return { row, version: existing };
  const dataKey = makeDataKey(row, versionId, context);
  const added: SecretVersion = { versionId, stages: [], createdAt: context.now, ...dataKey, ...value };
  const labels = row.versions.length === 0 ? [CURRENT, ...stages] : stages;
  const versions = withStages([...row.versions, added], versionId, labels);
  const version = versions.find((one) => one.versionId === versionId) as SecretVersion;
  return { row: { ...row, versions: withoutOldest(versions), changedAt: context.now }, version };
}

function givenValue({ SecretString, SecretBinary }: GivenValue): Pick<SecretVersion, "secretString" | "secretBinary"> {
  if (SecretBinary) return { secretBinary: toHex(SecretBinary) };
  return SecretString === undefined ? {} : { secretString: SecretString };
}

function sameValue(version: SecretVersion, value: Pick<SecretVersion, "secretString" | "secretBinary">): boolean {
  return version.secretString === value.secretString && version.secretBinary === value.secretBinary;
}

function withoutOldest(versions: readonly SecretVersion[]): readonly SecretVersion[] {
  const spare = versions.length - KEPT;
  const gone = new Set(versions.filter(({ stages }) => stages.length === 0).slice(0, Math.max(0, spare)));
  return versions.filter((version) => !gone.has(version));
}
