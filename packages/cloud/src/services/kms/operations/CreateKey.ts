import { notImplemented, refuse } from "@understudy/catalogue";
import { keyArn } from "../find-key.js";
import { checkKeyPolicy, defaultKeyPolicy } from "../key-policy.js";
import { operation } from "../operation.js";
import type { KeyRow } from "../tables.js";
import { keys } from "../tables.js";
import { requestTags, withTags } from "../tags.js";
import { wireKey } from "../wire-key.js";

/** Symmetric encryption keys of KMS itself; others answer 501. Source: AWS KMS API reference, CreateKey. */
export const CreateKey = operation("CreateKey", {
  authorize(input) {
    const context = {
      ...requestTags(input.Tags),
      "kms:KeySpec": input.KeySpec ?? input.CustomerMasterKeySpec ?? "SYMMETRIC_DEFAULT",
      "kms:KeyUsage": input.KeyUsage ?? "ENCRYPT_DECRYPT",
      "kms:KeyOrigin": input.Origin ?? "AWS_KMS",
      "kms:MultiRegion": String(input.MultiRegion ?? false),
      "kms:BypassPolicyLockoutSafetyCheck": String(input.BypassPolicyLockoutSafetyCheck ?? false),
    };
    const create = { action: "kms:CreateKey", resource: "*", context };
    return input.Tags?.length ? [create, { ...create, action: "kms:TagResource" }] : [create];
  },
  run(input, context) {
    const spec = input.KeySpec ?? input.CustomerMasterKeySpec ?? "SYMMETRIC_DEFAULT";
    const other = [
      spec === "SYMMETRIC_DEFAULT" ? undefined : spec,
      input.MultiRegion && "MultiRegion",
      input.Origin === "AWS_KMS" ? undefined : input.Origin,
    ].find(Boolean);
    if (other) refuse(notImplemented, { service: "KMS", operation: `CreateKey:${other}` });
    const { account, region, ids, now, store } = context;
    const keyId = ids.uuid();
    const arn = keyArn(context, keyId);
    if (input.Policy !== undefined) checkKeyPolicy(input.Policy, arn, input.BypassPolicyLockoutSafetyCheck, context);
    const row: KeyRow = {
      arn,
      keyId,
      account,
      region,
      createdAt: now,
      description: input.Description ?? "",
      state: "Enabled",
      manager: "CUSTOMER",
      policy: input.Policy ?? defaultKeyPolicy(account),
      material: ids.hex(64),
      tags: withTags([], input.Tags ?? []),
      grants: [],
    };
    store.put(keys, row);
    return { KeyMetadata: wireKey(row) };
  },
});
