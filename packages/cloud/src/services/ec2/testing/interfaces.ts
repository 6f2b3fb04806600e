import type { Ec2ForTest } from "./ec2-for-test.js";
import { ec2ForTest } from "./ec2-for-test.js";

export interface WithInterface extends Ec2ForTest {
  readonly VpcId: string;
  readonly SubnetId: string;
  readonly NetworkInterfaceId: string;
  /** The interface as it is shown now. */
  shown(): unknown;
}

/** A VPC with a subnet and a network interface in it. */
export function withInterface(): WithInterface {
  const test = ec2ForTest();
  const VpcId = test.vpc();
  const SubnetId = test.subnet(VpcId);
  const made = test.call("CreateNetworkInterface", { SubnetId, Description: "one" }).NetworkInterface;
  const NetworkInterfaceId = String(made?.NetworkInterfaceId);
  const shown = () =>
    test.call("DescribeNetworkInterfaces", { NetworkInterfaceIds: [NetworkInterfaceId] }).NetworkInterfaces?.[0];
  return { ...test, VpcId, SubnetId, NetworkInterfaceId, shown };
}
