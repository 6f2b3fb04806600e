import { refuse, stsAssumeRoleDenied, stsInvalidArn, stsRootMayNotAssume } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import { documentOf } from "../../../gate/document.js";
import type { Check, Context, Read } from "../../../gate/operation.js";
import { principalName } from "../../../gate/pipeline.js";
import type { Input } from "../../../gate/sdk-types.js";
import { parseRoleArn } from "../../iam/arn.js";
import { assumableRole } from "../../iam/assumable-role.js";
import { findRoleByArn } from "../../iam/find-role.js";
import type { RoleRow } from "../../iam/tables.js";
import { operation } from "../operation.js";
import { packedSize } from "../packed-size.js";
import { sessionDuration } from "../session-duration.js";
import { sessionTags } from "../session-tags.js";
import { sessions } from "../tables.js";

type AssumeRoleInput = Input<typeof import("@aws-sdk/client-sts"), "AssumeRole">;

const NOBODY = { Version: "2012-10-17", Statement: [] } as const;

/**
 * Gives temporary credentials of a role. The trust policy must allow; a role that is absent, or too new to be seen, trusts nobody:
 * AWS words all of it alike. Source: STS API reference, AssumeRole; IAM User Guide, "Policy evaluation logic".
 */
export const AssumeRole = operation("AssumeRole", {
  authorize(input, read) {
    const arn = parseRoleArn(input.RoleArn);
    if (!arn) return refuse(stsInvalidArn, { arn: input.RoleArn });
    if (read.caller.principal.kind === "root") return refuse(stsRootMayNotAssume, {}, undefined, { status: 403 });
    const role = findRoleByArn(read.propagated, input.RoleArn);
    const context = sessionContext(input);
    return stsActions(input).map(
      (action): Check => ({
        action,
        resource: input.RoleArn,
        resourceAccount: arn.account,
        context,
        resourcePolicy: {
          document: role ? documentOf(role.trust) : NOBODY,
          source: { type: "trust", name: arn.roleName },
        },
        resourcePolicyMustAllow: true,
        denial: {
          mode: stsAssumeRoleDenied,
          values: { principal: principalName(read.caller), action, role: input.RoleArn },
          view: denialView(input.RoleArn, read),
        },
      }),
    );
  },
  run(input, context) {
    const role = findRoleByArn(context.propagated, input.RoleArn) as RoleRow;
    const session = makeSession(input, role, context);
    context.store.put(sessions, session);
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: new Date(session.expiresAt),
      },
      AssumedRoleUser: {
        AssumedRoleId: `${role.roleId}:${input.RoleSessionName}`,
        Arn: `arn:aws:sts::${role.account}:assumed-role/${role.roleName}/${input.RoleSessionName}`,
      },
      ...(session.sourceIdentity && { SourceIdentity: session.sourceIdentity }),
      ...((input.Policy || input.PolicyArns?.length || input.Tags?.length) && { PackedPolicySize: packedSize(input) }),
    };
  },
});

function stsActions(input: AssumeRoleInput): readonly string[] {
  return [
    "sts:AssumeRole",
    ...(input.Tags?.length ? ["sts:TagSession"] : []),
    ...(input.SourceIdentity ? ["sts:SetSourceIdentity"] : []),
  ];
}

function sessionContext(input: AssumeRoleInput): RequestContext {
  return {
    "sts:RoleSessionName": input.RoleSessionName,
    ...(input.ExternalId !== undefined && { "sts:ExternalId": input.ExternalId }),
    ...(input.SourceIdentity !== undefined && { "sts:SourceIdentity": input.SourceIdentity }),
    ...(input.Tags?.length && { "aws:TagKeys": input.Tags.map((tag) => tag.Key) }),
    ...Object.fromEntries((input.Tags ?? []).map((tag) => [`aws:RequestTag/${tag.Key}`, tag.Value])),
  };
}

function denialView(arn: string, read: Read) {
  const role = assumableRole(arn, read);
  return { now: read.now, ...(role && { role }) };
}

function makeSession(input: AssumeRoleInput, role: RoleRow, context: Context) {
  const { ids, now, caller } = context;
  const chained = caller.principal.kind === "role-session";
  const seconds = sessionDuration(input.DurationSeconds, role, {
    chained,
    service: caller.principal.kind === "service",
  });
  return {
    accessKeyId: ids.accessKeyId("ASIA"),
    secretAccessKey: ids.secretAccessKey(),
    sessionToken: ids.token(256),
    account: role.account,
    roleName: role.roleName,
    roleId: role.roleId,
    roleArn: role.arn,
    sessionName: input.RoleSessionName,
    issuedAt: now,
    expiresAt: now + seconds * 1000,
    chained,
    ...(input.Policy !== undefined && { sessionPolicies: [input.Policy] }),
    ...(input.PolicyArns?.length && { sessionPolicyArns: input.PolicyArns.map(({ arn }) => arn ?? "") }),
    ...sessionTags(input, caller.session),
    ...(input.SourceIdentity !== undefined && { sourceIdentity: input.SourceIdentity }),
  };
}
