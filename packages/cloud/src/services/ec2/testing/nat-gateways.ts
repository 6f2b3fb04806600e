import type { Ec2ForTest } from "./ec2-for-test.js";
import { ec2ForTest } from "./ec2-for-test.js";

export interface WithNat extends Ec2ForTest {
  readonly VpcId: string;
  readonly SubnetId: string;
  readonly AllocationId: string;
  readonly NatGatewayId: string;
}

/** A VPC with a subnet and a NAT gateway in it, on an elastic address. */
export function withNat(): WithNat {
  const test = ec2ForTest();
  const VpcId = test.vpc();
  const SubnetId = test.subnet(VpcId);
  const AllocationId = String(test.call("AllocateAddress", { Domain: "vpc" }).AllocationId);
  const NatGatewayId = String(test.call("CreateNatGateway", { SubnetId, AllocationId }).NatGateway?.NatGatewayId);
  return { ...test, VpcId, SubnetId, AllocationId, NatGatewayId };
}
