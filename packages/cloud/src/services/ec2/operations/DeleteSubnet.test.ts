import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, arnOf, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DeleteSubnet", () => {
  it("deletes a subnet, and its associations with it", () => {
    const { call, vpc, subnet } = ec2ForTest();
    const VpcId = vpc();
    const SubnetId = subnet(VpcId);
    const RouteTableId = call("CreateRouteTable", { VpcId }).RouteTable?.RouteTableId;
    call("AssociateRouteTable", { RouteTableId, SubnetId });
    call("DeleteSubnet", { SubnetId });
    expect(call("DescribeSubnets", { Filters: [{ Name: "vpc-id", Values: [VpcId] }] }).Subnets).toEqual([]);
    expect(call("DeleteRouteTable", { RouteTableId })).toEqual({});
    expect(call("DeleteVpc", { VpcId })).toEqual({});
  });

  it("refuses one that is not there", () => {
    expect(ec2ForTest().refusal("DeleteSubnet", { SubnetId: absent("subnet") }).code).toBe("InvalidSubnetID.NotFound");
  });

  it("asks for the subnet", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    const SubnetId = test.subnet(VpcId);
    const condition = {
      StringEquals: { "ec2:SubnetID": SubnetId, "ec2:AvailabilityZone": "us-east-1a" },
      ArnEquals: { "ec2:Vpc": arnOf(`vpc/${VpcId}`) },
    };
    expectAsksFor(test, "DeleteSubnet", { SubnetId }, [`subnet/${SubnetId}`], condition);
  });
});
