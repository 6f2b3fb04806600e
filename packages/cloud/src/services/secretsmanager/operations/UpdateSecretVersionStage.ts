import {
  refuse,
  secretsmanagerStageNotOnVersion,
  secretsmanagerStageOnAnotherVersion,
  secretsmanagerVersionNotValid,
} from "@understudy/catalogue";
import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";
import { withoutStage, withStages } from "../stages.js";
import type { SecretRow } from "../tables.js";
import { secrets } from "../tables.js";

/** Source: Secrets Manager API reference, UpdateSecretVersionStage. */
export const UpdateSecretVersionStage = operation("UpdateSecretVersionStage", {
  authorize: (input, read) => [
    secretCheck("secretsmanager:UpdateSecretVersionStage", input.SecretId, read, {
      "secretsmanager:VersionStage": input.VersionStage,
    }),
  ],
  run({ SecretId, VersionStage, RemoveFromVersionId: from, MoveToVersionId: to }, context) {
    const row = requireSecret(SecretId, context);
    checkMove(row, VersionStage, from, to);
    const freed = from === undefined ? row.versions : takeFrom(row, from, VersionStage, to);
    const versions = to === undefined ? freed : withStages(freed, to, [VersionStage]);
    context.store.put(secrets, { ...row, versions, changedAt: context.now });
    return { ARN: row.arn, Name: row.name };
  },
});

function checkMove(row: SecretRow, stage: string, from: string | undefined, to: string | undefined): void {
  const versionOf = (versionId: string) => {
    const version = row.versions.find((one) => one.versionId === versionId);
    return version ?? refuse(secretsmanagerVersionNotValid, { versionId });
  };
  if (from !== undefined && !versionOf(from).stages.includes(stage)) {
    refuse(secretsmanagerStageNotOnVersion, { stage, versionId: from });
  }
  if (to === undefined) return;
  versionOf(to);
  const holder = row.versions.find(({ stages }) => stages.includes(stage))?.versionId;
  if (holder === undefined || holder === to || holder === from) return;
  refuse(secretsmanagerStageOnAnotherVersion, { stage, versionId: holder });
}

/** Where the label goes to another version, that takes it away itself: so AWSCURRENT leaves AWSPREVIOUS behind. */
function takeFrom(row: SecretRow, from: string, stage: string, to: string | undefined): SecretRow["versions"] {
  return to === undefined ? withoutStage(row.versions, from, stage) : row.versions;
}
