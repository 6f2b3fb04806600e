/** ARNs of AWS Organizations. Source: Service Authorization Reference, "Resource types defined by AWS Organizations". */
import type { PolicyType } from "./tables.js";

/** The part of an organization that stands in every ARN. */
export interface Place {
  readonly id: string;
  readonly managementAccount: string;
}

const arn = (at: Place, kind: string, rest: string) =>
  `arn:aws:organizations::${at.managementAccount}:${kind}/${at.id}${rest}`;

export const organizationArn = (at: Place) => arn(at, "organization", "");

/** ARN of a root, unit or account, by its id. */
export function entityArn(at: Place, id: string): string {
  const kind = id.startsWith("r-") ? "root" : id.startsWith("ou-") ? "ou" : "account";
  return arn(at, kind, `/${id}`);
}

export const policyArn = (at: Place, type: PolicyType, id: string) => arn(at, "policy", `/${type.toLowerCase()}/${id}`);

export const handshakeArn = (at: Place, id: string) => arn(at, "handshake", `/invite/${id}`);
