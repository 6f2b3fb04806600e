import { refuse, stsInvalidArn, stsWebIdentityDenied } from "@understudy/catalogue";
import { documentOf } from "../../../gate/document.js";
import { identityOfWebIdentity } from "../../../gate/identity-without-policies.js";
import type { Check, Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { parseRoleArn } from "../../iam/arn.js";
import { assumableRole } from "../../iam/assumable-role.js";
import { findRoleByArn } from "../../iam/find-role.js";
import type { RoleRow } from "../../iam/tables.js";
import { operation } from "../operation.js";
import { sessionDuration } from "../session-duration.js";
import { sessionLimits, wirePackedSize } from "../session-limits.js";
import { sessionContext } from "../session-request.js";
import { sessionTags } from "../session-tags.js";
import type { RoleSessionRow } from "../tables.js";
import { roleUses, sessions } from "../tables.js";
import { makeCredentials, wireCredentials } from "../temporary-credentials.js";
import type { WebIdentity } from "../web-identity.js";
import { readWebIdentity } from "../web-identity.js";
import { sessionWebIdentityKeys, webIdentityKeys } from "../web-identity-keys.js";
import type { AskedByToken } from "../web-identity-session.js";
import { askedByToken } from "../web-identity-session.js";

type AssumeInput = Input<typeof import("@aws-sdk/client-sts"), "AssumeRoleWithWebIdentity">;

const NOBODY = { Version: "2012-10-17", Statement: [] } as const;

/**
 * Gives temporary credentials of a role to who holds a token of an OpenID Connect provider. The request is not signed: the token
 * says who calls, and the role's trust policy alone decides. Source: STS API reference, AssumeRoleWithWebIdentity.
 */
export const AssumeRoleWithWebIdentity = operation("AssumeRoleWithWebIdentity", {
  identify(input, context) {
    const arn = parseRoleArn(input.RoleArn) ?? refuse(stsInvalidArn, { arn: input.RoleArn });
    const identity = readWebIdentity(input.WebIdentityToken, arn.account, context);
    return identityOfWebIdentity(identity, arn.account, webIdentityKeys(identity));
  },
  authorize(input, read) {
    const asked = askedByToken(read.caller.webIdentity as WebIdentity);
    const role = findRoleByArn(read.propagated, input.RoleArn);
    const context = sessionContext({ RoleSessionName: input.RoleSessionName, ...asked }, undefined);
    const document = role ? documentOf(role.trust) : NOBODY;
    return actions(asked).map(
      (action): Check => ({
        action,
        resource: input.RoleArn,
        resourceAccount: read.account,
        context,
        resourcePolicy: { document, source: { type: "trust", name: parseRoleArn(input.RoleArn)?.roleName ?? "" } },
        resourcePolicyMustAllow: true,
        denial: {
          mode: stsWebIdentityDenied,
          values: { action },
          view: { now: read.now, role: assumableRole(input.RoleArn, read) },
        },
      }),
    );
  },
  run(input, context) {
    const identity = context.caller.webIdentity as WebIdentity;
    const asked = askedByToken(identity);
    const role = findRoleByArn(context.propagated, input.RoleArn) as RoleRow;
    const session = makeSession(input, role, identity, context);
    context.store.put(sessions, session);
    context.store.put(roleUses, { roleId: role.roleId, at: context.now, region: context.region });
    return {
      Credentials: wireCredentials(session),
      SubjectFromWebIdentityToken: identity.subject,
      AssumedRoleUser: {
        AssumedRoleId: `${role.roleId}:${input.RoleSessionName}`,
        Arn: `arn:aws:sts::${role.account}:assumed-role/${role.roleName}/${input.RoleSessionName}`,
      },
      // The model says that it is the issuer; recorded answers have the ARN.
      Provider: identity.provider.arn,
      Audience: identity.audience,
      ...(session.sourceIdentity && { SourceIdentity: session.sourceIdentity }),
      ...wirePackedSize({ ...input, Tags: asked.Tags }),
    };
  },
});

function actions(asked: AskedByToken): readonly string[] {
  return [
    "sts:AssumeRoleWithWebIdentity",
    ...(asked.Tags.length > 0 ? ["sts:TagSession"] : []),
    ...(asked.SourceIdentity ? ["sts:SetSourceIdentity"] : []),
  ];
}

function makeSession(input: AssumeInput, role: RoleRow, identity: WebIdentity, context: Context): RoleSessionRow {
  const seconds = sessionDuration(input.DurationSeconds, role, { chained: false, service: false });
  const asked = askedByToken(identity);
  return {
    kind: "role-session",
    ...makeCredentials(role.account, seconds, {}, context),
    roleName: role.roleName,
    roleId: role.roleId,
    roleArn: role.arn,
    sessionName: input.RoleSessionName,
    federated: sessionWebIdentityKeys(identity),
    ...sessionLimits({ ...input, Tags: asked.Tags }, role.account, context),
    ...sessionTags(asked, undefined),
    ...(asked.SourceIdentity !== undefined && { sourceIdentity: asked.SourceIdentity }),
  };
}
