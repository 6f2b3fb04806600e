/** EC2 behind a gate, with what networks tests need, and users whose policies a test writes. */
import { addUser } from "../../testing/add-user.js";
import type { CallOptions, GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { ec2 } from "../index.js";

export interface Ec2ForTest extends GateForTest {
  /** Makes a user with these statements; gives its access key. */
  user(...statements: readonly object[]): string;
  /** Makes a VPC of 10.0.0.0/16; gives its id. */
  vpc(cidr?: string): string;
  /** Makes a subnet; gives its id. */
  subnet(vpcId: string, cidr?: string): string;
  /** Makes a security group; gives its id. */
  group(vpcId: string, name?: string): string;
  /** The default VPC's id, and that of its first subnet. */
  default(): { readonly vpc: string; readonly subnet: string };
}

export const REGION = "us-east-1";
export const arnOf = (resource: string) => `arn:aws:ec2:${REGION}:${ACCOUNT}:${resource}`;

export const allow = (
  action: string | readonly string[],
  resource: string | readonly string[] = "*",
  condition?: object,
) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});

/** An id that has the form and is nobody's. */
export const absent = (prefix: string) => `${prefix}-0123456789abcdef0`;

/** Tags for what an operation makes. */
export const tagged = (ResourceType: string, tags: { readonly [key: string]: string }) => ({
  TagSpecifications: [{ ResourceType, Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }],
});

export function ec2ForTest(): Ec2ForTest {
  const test = gateForTest([ec2]);
  let users = 0;
  const idOf = (operation: string, input: object, member: string, id: string): string =>
    String(test.call(operation, input)[member]?.[id]);
  return {
    ...test,
    user: (...statements) => addUser(test, `user-${++users}`, statements),
    vpc: (CidrBlock = "10.0.0.0/16") => idOf("CreateVpc", { CidrBlock }, "Vpc", "VpcId"),
    subnet: (VpcId, CidrBlock = "10.0.1.0/24") => idOf("CreateSubnet", { VpcId, CidrBlock }, "Subnet", "SubnetId"),
    group: (VpcId, GroupName = "web") =>
      String(test.call("CreateSecurityGroup", { VpcId, GroupName, Description: "d" }).GroupId),
    default() {
      const { Subnets } = test.call<{ Subnets: { VpcId: string; SubnetId: string }[] }>("DescribeSubnets", {
        Filters: [{ Name: "availability-zone", Values: [`${REGION}a`] }],
      });
      return { vpc: Subnets[0]?.VpcId ?? "", subnet: Subnets[0]?.SubnetId ?? "" };
    },
  };
}

/** What is to be refused, and how. */
export type Refused = readonly [what: string, input: object, code: string, message: string, status?: number];

/** Who may do an operation on one resource alone: the refusal of the same on another carries the encoded message. */
export function refusedOn(test: Ec2ForTest, operation: string, input: object, options: CallOptions): string {
  const { code, status, message } = test.refusal(operation, input, options);
  return `${status} ${code} ${message.replace(/(message: )\S+$/, "$1…").replace(/^.*? is not/, "… is not")}`;
}
