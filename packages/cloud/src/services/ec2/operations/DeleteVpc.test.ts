import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import type { Ec2ForTest } from "../testing/ec2-for-test.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DeleteVpc", () => {
  it("deletes a VPC with what was made with it", () => {
    const { call, vpc } = ec2ForTest();
    const before = call("DescribeSecurityGroups").SecurityGroups;
    const VpcId = vpc();
    call("DeleteVpc", { VpcId });
    expect(call("DescribeVpcs").Vpcs).toHaveLength(1);
    expect(call("DescribeSecurityGroups").SecurityGroups).toEqual(before);
    expect(call("DescribeRouteTables").RouteTables).toHaveLength(1);
  });

  it.each<[string, (test: Ec2ForTest, vpc: string) => unknown]>([
    ["a subnet", (test, vpc) => test.subnet(vpc)],
    ["a security group", (test, vpc) => test.group(vpc)],
    ["a route table", (test, VpcId) => test.call("CreateRouteTable", { VpcId })],
    [
      "an internet gateway",
      (test, VpcId) => {
        const InternetGatewayId = test.call("CreateInternetGateway").InternetGateway?.InternetGatewayId;
        test.call("AttachInternetGateway", { InternetGatewayId, VpcId });
      },
    ],
  ])("refuses a VPC with %s", (_, make) => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    make(test, VpcId);
    expect(test.refusal("DeleteVpc", { VpcId })).toMatchObject({
      code: "DependencyViolation",
      status: 400,
      message: `The vpc '${VpcId}' has dependencies and cannot be deleted.`,
    });
  });

  it("refuses one that is not there", () => {
    expect(ec2ForTest().refusal("DeleteVpc", { VpcId: absent("vpc") }).code).toBe("InvalidVpcID.NotFound");
  });

  it("asks for the VPC", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    const condition = { StringEquals: { "ec2:VpcID": VpcId, "ec2:Tenancy": "default", "ec2:Region": "us-east-1" } };
    expectAsksFor(test, "DeleteVpc", { VpcId }, [`vpc/${VpcId}`], condition);
  });
});
