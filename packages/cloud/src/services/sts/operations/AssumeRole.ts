import {
  notImplemented,
  principalName,
  refuse,
  stsAssumeRoleDenied,
  stsInvalidArn,
  stsRootMayNotAssume,
} from "@understudy/catalogue";
import { documentOf } from "../../../gate/document.js";
import type { Check, Context, Read } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { parseRoleArn } from "../../iam/arn.js";
import { assumableRole } from "../../iam/assumable-role.js";
import { findRoleByArn } from "../../iam/find-role.js";
import type { RoleRow } from "../../iam/tables.js";
import { mfaDevices } from "../../iam/tables.js";
import { multiFactorOf } from "../multi-factor.js";
import { operation } from "../operation.js";
import { sessionDuration } from "../session-duration.js";
import { sessionLimits, wirePackedSize } from "../session-limits.js";
import { sessionActions, sessionContext, sourceIdentityOf } from "../session-request.js";
import { sessionTags } from "../session-tags.js";
import type { RoleSessionRow } from "../tables.js";
import { roleUses, sessions } from "../tables.js";
import { makeCredentials, wireCredentials } from "../temporary-credentials.js";

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
    const chain = chainOf(read);
    const context = { ...sessionContext(input, chain), ...(multiFactorOf(input, read) && MULTI_FACTOR) };
    return sessionActions(input, chain).map(
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
          values: { principal: principalName(read.caller.principal), action, role: input.RoleArn },
          view: { now: read.now, role: assumableRole(input.RoleArn, read) },
        },
      }),
    );
  },
  run(input, context) {
    const { store, now, region } = context;
    // Context assertions come from IAM Identity Center, which is not here: nothing could tell a true one.
    if (input.ProvidedContexts) refuse(notImplemented, { service: "STS", operation: "AssumeRole:ProvidedContexts" });
    const role = findRoleByArn(context.propagated, input.RoleArn) as RoleRow;
    const session = makeSession(input, role, context);
    const device = multiFactorOf(input, context);
    if (device) store.put(mfaDevices, device);
    store.put(sessions, session);
    // DIFFERS: AWS notes when a role's credentials are used for a request, hours later; here it is when they are given out.
    store.put(roleUses, { roleId: role.roleId, at: now, region });
    return {
      Credentials: wireCredentials(session),
      AssumedRoleUser: {
        AssumedRoleId: `${role.roleId}:${input.RoleSessionName}`,
        Arn: `arn:aws:sts::${role.account}:assumed-role/${role.roleName}/${input.RoleSessionName}`,
      },
      ...(session.sourceIdentity && { SourceIdentity: session.sourceIdentity }),
      ...wirePackedSize(input),
    };
  },
});

/** The calling role session, when roles are chained. */
function chainOf({ caller: { session } }: Read): RoleSessionRow | undefined {
  return session?.kind === "role-session" ? session : undefined;
}

/** AWS: a second factor counts for the decision whether the role may be assumed, and for nothing after it. */
const MULTI_FACTOR = { "aws:MultiFactorAuthPresent": "true", "aws:MultiFactorAuthAge": "0" };

function makeSession(input: AssumeRoleInput, role: RoleRow, context: Context): RoleSessionRow {
  const { principal } = context.caller;
  const chain = chainOf(context);
  const by = { chained: chain !== undefined, service: principal.kind === "service" };
  const sourceIdentity = sourceIdentityOf(input, chain);
  return {
    kind: "role-session",
    ...makeCredentials(role.account, sessionDuration(input.DurationSeconds, role, by), input, context),
    roleName: role.roleName,
    roleId: role.roleId,
    roleArn: role.arn,
    sessionName: input.RoleSessionName,
    chained: by.chained,
    ...sessionLimits(input, role.account, context),
    ...sessionTags(input, chain),
    ...(sourceIdentity !== undefined && { sourceIdentity }),
  };
}
