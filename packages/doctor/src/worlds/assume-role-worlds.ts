import type { AssumeRoleView } from "@understudy/catalogue";
import type { PolicyDocument, Statement } from "@understudy/iam";
import { accountOf, another, spreading, type Told } from "./known.js";
import { principalOfArn } from "./principal-of-arn.js";

/** Every way in which sts:AssumeRole can have been refused. */
export function assumeRoleWorlds({ values }: Told): readonly AssumeRoleView[] {
  const { role: arn, action = "sts:AssumeRole" } = values;
  const principal = principalOfArn(values.principal ?? "");
  if (!principal || arn === undefined) return [];
  const account = accountOf(arn);
  const roleName = arn.slice(arn.lastIndexOf("/") + 1);
  const caller: Statement = { Effect: "Allow", Principal: { AWS: callerArn(values.principal ?? "") }, Action: action };
  const world = (statements: readonly Statement[], more: Partial<AssumeRoleView> = {}): AssumeRoleView => {
    const trust: PolicyDocument = { Version: "2012-10-17", Statement: statements };
    return {
      policies: { principal, identity: [] },
      request: {
        action,
        resource: arn,
        resourceAccount: account,
        context: {},
        resourcePolicy: { document: trust, source: { type: "trust", name: roleName } },
        resourcePolicyMustAllow: true,
      },
      role: { roleName, trust, createdAt: 0, account },
      now: 0,
      ...more,
    };
  };
  const denies: PolicyDocument = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Action: action, Resource: "*" }],
  };
  return [
    world([]),
    world([{ ...caller, Principal: { AWS: `arn:aws:iam::${account}:root` } }]),
    world([{ ...caller, Condition: { StringEquals: { "sts:ExternalId": another } } }]),
    world([{ ...caller, Action: "sts:AssumeRoleWithWebIdentity" }]),
    world([], { role: undefined }),
    world([], {
      role: { roleName, trust: { Version: "2012-10-17", Statement: [] }, createdAt: 0, account, seenIn: spreading },
    }),
    world([caller], {
      policies: { principal, identity: [{ document: denies, source: { type: "inline", name: "<policy>" } }] },
    }),
  ];
}

/** A session is trusted by its role. */
function callerArn(arn: string): string {
  return arn.replace(/^arn:([^:]*):sts::([^:]*):assumed-role\/([^/]+)\/.*$/, "arn:$1:iam::$2:role/$3");
}
