import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { absent, allow, ec2ForTest, tagged } from "../testing/ec2-for-test.js";

describe("DescribeVpcs", () => {
  it("shows the default VPC of an account that never made one, the same in every run", () => {
    const Vpcs = ec2ForTest().call("DescribeVpcs").Vpcs;
    expect(Vpcs).toMatchObject([{ CidrBlock: "172.31.0.0/16", IsDefault: true, OwnerId: ACCOUNT, State: "available" }]);
    expect(ec2ForTest().call("DescribeVpcs").Vpcs).toEqual(Vpcs);
  });

  it.each([
    ["cidr", "10.*", 1],
    ["is-default", "true", 1],
    ["isDefault", "false", 1],
    ["tag:Name", "ma?n", 1],
    ["tag-key", "Name", 1],
    ["tag:Name", "main\\?", 0],
    ["state", "available", 2],
    ["owner-id", "1", 0],
  ])("filters by %s=%s", (Name, value, found) => {
    const { call } = ec2ForTest();
    call("CreateVpc", { CidrBlock: "10.0.0.0/16", ...tagged("vpc", { Name: "main" }) });
    expect(call("DescribeVpcs", { Filters: [{ Name, Values: [value] }] }).Vpcs).toHaveLength(found);
  });

  it("gives pages", () => {
    const { call, vpc, refusal } = ec2ForTest();
    for (let i = 0; i < 6; i++) vpc(`10.${i}.0.0/16`);
    const first = call("DescribeVpcs", { MaxResults: 5 });
    expect(first.Vpcs).toHaveLength(5);
    const rest = call("DescribeVpcs", { MaxResults: 5, NextToken: first.NextToken });
    expect(rest.Vpcs).toHaveLength(2);
    expect(rest.NextToken).toBeUndefined();
    expect(refusal("DescribeVpcs", { NextToken: "x" })).toMatchObject({
      code: "InvalidNextToken",
      message: "The token 'x' is invalid",
    });
  });

  it.each([
    [{ VpcIds: [absent("vpc")] }, "InvalidVpcID.NotFound", `The vpc ID '${absent("vpc")}' does not exist`],
    [{ VpcIds: ["vpc-1"] }, "InvalidVpcID.Malformed", 'Invalid id: "vpc-1"'],
    [{ VpcIds: ["main"] }, "InvalidVpcID.Malformed", 'Invalid id: "main" (expecting "vpc-...")'],
    [{ Filters: [{ Name: "colour", Values: ["red"] }] }, "InvalidParameterValue", "The filter 'colour' is invalid"],
  ])("refuses %j", (input, code, message) => {
    expect(ec2ForTest().refusal("DescribeVpcs", input)).toMatchObject({ code, message, status: 400 });
  });

  it("does not see those of another account and Region", () => {
    const { call, vpc, refusal } = ec2ForTest();
    const VpcIds = [vpc()];
    expect(refusal("DescribeVpcs", { VpcIds }, { as: "111111111111" }).code).toBe("InvalidVpcID.NotFound");
    expect(refusal("DescribeVpcs", { VpcIds }, { region: "eu-west-1" }).code).toBe("InvalidVpcID.NotFound");
    expect(call("DescribeVpcs", {}, { region: "eu-west-1" }).Vpcs).toHaveLength(1);
  });

  it("is denied without naming a resource", () => {
    const { user, refusal, call } = ec2ForTest();
    expect(refusal("DescribeVpcs", {}, { as: user() })).toMatchObject({
      code: "UnauthorizedOperation",
      status: 403,
      message: `You are not authorized to perform this operation. User: arn:aws:iam::${ACCOUNT}:user/user-1 is not authorized to perform: ec2:DescribeVpcs because no identity-based policy allows the ec2:DescribeVpcs action`,
    });
    expect(call("DescribeVpcs", {}, { as: user(allow("ec2:DescribeVpcs")) }).Vpcs).toHaveLength(1);
  });
});
