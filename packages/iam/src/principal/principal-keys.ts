import { type PrincipalKeys, slotOf } from "../condition/slots.js";
import type { Principal } from "../types.js";

/**
 * The condition keys that follow from who asks. A request's own context wins over them.
 * AWS: IAM User Guide "Variables and tags", principal key values, and "AWS global condition context keys":
 * `aws:PrincipalArn` of a role session is the ARN of the role.
 */
export function derivedKeysOf(principal: Principal): Readonly<Record<string, string>> {
  const isService = { "aws:PrincipalIsAWSService": String(principal.kind === "service") };
  switch (principal.kind) {
    case "root":
      return { ...isService, ...accountKeys(principal.arn, principal.account, "Account", principal.account) };
    case "user": {
      const keys = accountKeys(principal.arn, principal.account, "User", principal.id);
      return { ...isService, ...keys, "aws:username": principal.name };
    }
    case "role-session": {
      const userId = `${principal.roleId}:${principal.sessionName}`;
      return { ...isService, ...accountKeys(principal.roleArn, principal.account, "AssumedRole", userId) };
    }
    case "federated-user":
      return { ...isService, ...accountKeys(principal.arn, principal.account, "FederatedUser", principal.id) };
    case "service":
      return { ...isService, "aws:PrincipalServiceName": principal.service };
    case "web-identity":
      return isService;
    case "anonymous":
      return { ...isService, "aws:PrincipalType": "Anonymous", "aws:userid": "anonymous" };
  }
}

function accountKeys(arn: string, account: string, type: string, userId: string): Record<string, string> {
  return {
    "aws:PrincipalArn": arn,
    "aws:PrincipalAccount": account,
    "aws:PrincipalType": type,
    "aws:userid": userId,
  };
}

/** The same, by slot. */
export function principalKeys(principal: Principal): PrincipalKeys {
  const derived = derivedKeysOf(principal);
  const names = Object.keys(derived);
  return { slots: names.map(slotOf), values: names.map((name) => derived[name]!) };
}
