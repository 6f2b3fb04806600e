import {
  notImplemented,
  refuse,
  secretsmanagerNameScheduledForDeletion,
  secretsmanagerSecretAlreadyExists,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { GivenValue } from "../add-version.js";
import { addVersion, hasValue } from "../add-version.js";
import { newSecretCheck, requestTags } from "../check.js";
import { customerKey } from "../customer-key.js";
import { checkName, secretArn } from "../find-secret.js";
import { operation } from "../operation.js";
import { randomText } from "../random-text.js";
import { CURRENT } from "../stages.js";
import type { SecretRow } from "../tables.js";
import { nameKey, secrets } from "../tables.js";
import { withTags } from "../tags.js";

const REPLICAS = { service: "Secrets Manager", operation: "CreateSecret with AddReplicaRegions" };
const LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Source: Secrets Manager API reference, CreateSecret. Replicas in other Regions are answered as not implemented. */
export const CreateSecret = operation("CreateSecret", {
  authorize(input, read) {
    checkName(input.Name);
    const tags = requestTags(input.Tags);
    const create = newSecretCheck("secretsmanager:CreateSecret", input.Name, read, {
      "secretsmanager:Name": input.Name,
      ...(input.Description !== undefined && { "secretsmanager:Description": input.Description }),
      ...(input.KmsKeyId !== undefined && { "secretsmanager:KmsKeyId": input.KmsKeyId }),
      ...tags,
    });
    if (!input.Tags?.length) return [create];
    return [create, newSecretCheck("secretsmanager:TagResource", input.Name, read, tags)];
  },
  run(input, context) {
    const { store, account, region, ids, now } = context;
    if (input.AddReplicaRegions?.length) refuse(notImplemented, REPLICAS);
    const existing = store.list(secrets, "name", nameKey(account, region, input.Name))[0];
    if (existing) return answerAgain(existing, input, context);
    const kmsKeyId = customerKey(input.KmsKeyId);
    const row: SecretRow = {
      account,
      region,
      name: input.Name,
      arn: secretArn(account, region, input.Name, randomText(ids, LETTERS_AND_DIGITS, 6)),
      createdAt: now,
      changedAt: now,
      ...(input.Description !== undefined && { description: input.Description }),
      ...(kmsKeyId !== undefined && { kmsKeyId }),
      ...(input.Tags?.length && { tags: withTags([], input.Tags) }),
      versions: [],
    };
    if (!hasValue(input)) {
      store.put(secrets, row);
      return { ARN: row.arn, Name: row.name };
    }
    const added = addVersion(row, input, [CURRENT], context);
    store.put(secrets, added.row);
    return { ARN: row.arn, Name: row.name, VersionId: added.version.versionId };
  },
});

/** The same request once more is answered as the first time; any other is refused. */
function answerAgain(row: SecretRow, input: GivenValue, context: Context) {
  if (row.deletedAt !== undefined) refuse(secretsmanagerNameScheduledForDeletion, {});
  const same = row.versions.some(({ versionId }) => versionId === input.ClientRequestToken);
  if (!same || !hasValue(input)) return refuse(secretsmanagerSecretAlreadyExists, { name: row.name });
  const { version } = addVersion(row, input, [], context);
  return { ARN: row.arn, Name: row.name, VersionId: version.versionId };
}
