import type { Ec2ForTest } from "./ec2-for-test.js";
import { ec2ForTest } from "./ec2-for-test.js";

/** An account that deleted its default VPC. */
export function withoutDefaultVpc(): Ec2ForTest {
  const test = ec2ForTest();
  const { vpc: VpcId } = test.default();
  const list = (operation: string, member: string) =>
    (test.call(operation) as unknown as { readonly [member: string]: readonly { readonly [id: string]: string }[] })[
      member
    ] ?? [];
  for (const { SubnetId } of list("DescribeSubnets", "Subnets")) test.call("DeleteSubnet", { SubnetId });
  for (const { InternetGatewayId } of list("DescribeInternetGateways", "InternetGateways")) {
    test.call("DetachInternetGateway", { InternetGatewayId, VpcId });
    test.call("DeleteInternetGateway", { InternetGatewayId });
  }
  test.call("DeleteVpc", { VpcId });
  return test;
}
