/** The policies that AWS made: they allow everything, and stand attached everywhere once their type is enabled. */
import type { PolicyType } from "./tables.js";

/** A policy as the operations show it, whoever made it. */
export interface ShownPolicy {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly description: string;
  readonly type: PolicyType;
  readonly content: string;
}

const document = (statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [statement] }, null, 2);

/** Source: AWS Organizations User Guide, "Service control policies" and "Resource control policies". */
export const awsPolicies: readonly ShownPolicy[] = [
  {
    id: "p-FullAWSAccess",
    arn: "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
    name: "FullAWSAccess",
    description: "Allows access to every operation",
    type: "SERVICE_CONTROL_POLICY",
    content: document({ Effect: "Allow", Action: "*", Resource: "*" }),
  },
  {
    id: "p-RCPFullAWSAccess",
    arn: "arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess",
    name: "RCPFullAWSAccess",
    description: "Allows access to every resource",
    type: "RESOURCE_CONTROL_POLICY",
    content: document({ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }),
  },
];

export const findAwsPolicy = (id: string) => awsPolicies.find((policy) => policy.id === id);
