import { refuse, secretsmanagerStageNotOfVersion, secretsmanagerValueNotFound } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { openDataKey } from "./ask-key.js";
import { fromHex } from "./from-hex.js";
import { CURRENT } from "./stages.js";
import type { SecretRow, SecretVersion } from "./tables.js";
import { secrets } from "./tables.js";

export interface Selector {
  readonly VersionId?: string;
  readonly VersionStage?: string;
}

const DAY = 86_400_000;

/**
 * A secret's value as answers show it; writes down on which day it was read.
 * @throws Failure secretsmanager.value-not-found, secretsmanager.stage-not-of-version, and those of the key
 */
export function readValue(row: SecretRow, selector: Selector, context: Context) {
  const { store, now } = context;
  const version = versionOf(row, selector);
  openDataKey(row, version, context);
  const today = now - (now % DAY);
  if (version.accessedAt !== today) {
    const versions = row.versions.map((one) => (one === version ? { ...one, accessedAt: today } : one));
    store.put(secrets, { ...row, versions, accessedAt: today });
  }
  return {
    ARN: row.arn,
    Name: row.name,
    VersionId: version.versionId,
    ...(version.secretString !== undefined && { SecretString: version.secretString }),
    ...(version.secretBinary !== undefined && { SecretBinary: fromHex(version.secretBinary) }),
    VersionStages: [...version.stages],
    CreatedDate: new Date(version.createdAt),
  };
}

function versionOf({ versions }: SecretRow, { VersionId, VersionStage }: Selector): SecretVersion {
  if (VersionId === undefined) {
    const stage = VersionStage ?? CURRENT;
    const staged = versions.find(({ stages }) => stages.includes(stage));
    return staged ?? refuse(secretsmanagerValueNotFound, { selector: `staging label: ${stage}` });
  }
  const version = versions.find(({ versionId }) => versionId === VersionId);
  if (!version) refuse(secretsmanagerValueNotFound, { selector: `VersionId: ${VersionId}` });
  if (VersionStage !== undefined && !version.stages.includes(VersionStage)) refuse(secretsmanagerStageNotOfVersion, {});
  return version;
}
