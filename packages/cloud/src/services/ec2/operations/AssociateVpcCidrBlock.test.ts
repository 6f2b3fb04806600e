import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("AssociateVpcCidrBlock", () => {
  it("gives the VPC another range, for subnets and routes", () => {
    const { call, vpc, subnet } = ec2ForTest();
    const VpcId = vpc();
    const made = call("AssociateVpcCidrBlock", { VpcId, CidrBlock: "10.1.0.0/16" });
    expect(made.CidrBlockAssociation).toMatchObject({
      CidrBlock: "10.1.0.0/16",
      CidrBlockState: { State: "associated" },
    });
    expect(call("DescribeVpcs", { VpcIds: [VpcId] }).Vpcs?.[0]?.CidrBlockAssociationSet).toHaveLength(2);
    expect(subnet(VpcId, "10.1.1.0/24")).toMatch(/^subnet-/);
    const Filters = [{ Name: "route.destination-cidr-block", Values: ["10.1.0.0/16"] }];
    expect(call("DescribeRouteTables", { Filters }).RouteTables).toHaveLength(1);
  });

  it.each([
    [{}, "MissingParameter"],
    [{ CidrBlock: "10.0.0.0/8" }, "InvalidVpc.Range"],
    [{ CidrBlock: "10.0.4.0/24" }, "InvalidSubnet.Conflict"],
    [{ VpcId: absent("vpc"), CidrBlock: "10.1.0.0/16" }, "InvalidVpcID.NotFound"],
  ])("refuses %j", (input, code) => {
    const { vpc, refusal } = ec2ForTest();
    expect(refusal("AssociateVpcCidrBlock", { VpcId: vpc(), ...input })).toMatchObject({ code, status: 400 });
  });

  it("asks for the VPC", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    expectAsksFor(test, "AssociateVpcCidrBlock", { VpcId, CidrBlock: "10.1.0.0/16" }, [`vpc/${VpcId}`]);
  });
});
