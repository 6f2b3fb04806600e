import {
  notImplemented,
  principalName,
  refuse,
  ssmDataTypeNotSupported,
  ssmOldestVersionLabelled,
  ssmParameterAlreadyExists,
  ssmTagsWithOverwrite,
  ssmTierDowngrade,
  ssmTypeChanged,
  ssmTypeRequired,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { seal } from "../ask-key.js";
import { parameterCheck, requestTags } from "../check.js";
import { checkName } from "../check-name.js";
import { checkPattern, tierOf } from "../check-value.js";
import { findParameter } from "../find-parameter.js";
import { operation } from "../operation.js";
import type { ParameterRow, ParameterType, ParameterVersion } from "../tables.js";
import { parameters } from "../tables.js";
import { withTags } from "../tags.js";
import { latest } from "../versions.js";

/** Versions that a parameter keeps. Source: Systems Manager API reference, PutParameter. */
const KEPT = 100;
const DATA_TYPES = ["text", "aws:ec2:image", "aws:ssm:integration"];

/** Source: Systems Manager API reference, PutParameter. Parameter policies are answered as not implemented. */
export const PutParameter = operation("PutParameter", {
  authorize(input, read) {
    const tags = requestTags(input.Tags);
    const overwrite = { "ssm:Overwrite": String(input.Overwrite ?? false) };
    const put = parameterCheck("ssm:PutParameter", input.Name, read, { ...overwrite, ...tags });
    return input.Tags?.length ? [put, parameterCheck("ssm:AddTagsToResource", input.Name, read, tags)] : [put];
  },
  run(input, context) {
    if (input.Policies) refuse(notImplemented, { service: "SSM", operation: "PutParameter with Policies" });
    const { arn, row: existing } = findParameter(input.Name, context);
    if (input.Overwrite && input.Tags?.length) refuse(ssmTagsWithOverwrite, {});
    if (!existing) checkName(input.Name);
    if (existing && !input.Overwrite) refuse(ssmParameterAlreadyExists, {});
    const type = typeOf(input.Type, existing);
    const version = makeVersion(input, { arn, type, existing }, context);
    const row: ParameterRow = {
      ...(existing ?? { account: context.account, region: context.region, name: input.Name, arn, type }),
      tags: withTags(existing?.tags ?? [], input.Tags ?? []),
      versions: [...kept(existing), version],
    };
    context.store.put(parameters, row);
    return { Version: version.version, Tier: version.tier };
  },
});

function typeOf(given: string | undefined, existing: ParameterRow | undefined): ParameterType {
  if (!existing) return (given as ParameterType | undefined) ?? refuse(ssmTypeRequired, {});
  return given === undefined || given === existing.type ? existing.type : refuse(ssmTypeChanged, {});
}

interface Given {
  readonly Value: string;
  readonly Description?: string;
  readonly AllowedPattern?: string;
  readonly Tier?: string;
  readonly DataType?: string;
  readonly KeyId?: string;
}

function makeVersion(
  given: Given,
  {
    arn,
    type,
    existing,
  }: { readonly arn: string; readonly type: ParameterType; readonly existing: ParameterRow | undefined },
  context: Context,
): ParameterVersion {
  const before = existing && latest(existing);
  if (before?.tier === "Advanced" && given.Tier === "Standard") refuse(ssmTierDowngrade, {});
  const tier = tierOf(given.Value, given.Tier, before?.tier);
  const allowedPattern = given.AllowedPattern ?? before?.allowedPattern;
  checkPattern(given.Value, allowedPattern);
  const description = given.Description ?? before?.description;
  const dataType = given.DataType ?? before?.dataType ?? "text";
  if (!DATA_TYPES.includes(dataType)) refuse(ssmDataTypeNotSupported, { dataType });
  return {
    version: (before?.version ?? 0) + 1,
    value: given.Value,
    ...seal({ arn, value: given.Value, type, tier, keyId: given.KeyId }, context),
    modifiedAt: context.now,
    modifiedBy: principalName(context.caller.principal),
    ...(description !== undefined && { description }),
    ...(allowedPattern !== undefined && { allowedPattern }),
    tier,
    dataType,
    labels: [],
  };
}

/** The versions that stay when another comes. @throws Failure ssm.oldest-version-labelled */
function kept(existing: ParameterRow | undefined): readonly ParameterVersion[] {
  const versions = existing?.versions ?? [];
  const oldest = versions[0];
  if (!existing || !oldest || versions.length < KEPT) return versions;
  if (oldest.labels.length > 0) {
    refuse(ssmOldestVersionLabelled, { name: existing.name, version: String(oldest.version) });
  }
  return versions.slice(1);
}
