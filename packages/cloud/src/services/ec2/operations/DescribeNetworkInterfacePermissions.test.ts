import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";
import { withInterface } from "../testing/interfaces.js";

describe("DescribeNetworkInterfacePermissions", () => {
  it("filters", () => {
    const { call, NetworkInterfaceId } = withInterface();
    const grant = { NetworkInterfaceId, AwsAccountId: "111111111111", Permission: "INSTANCE-ATTACH" };
    call("CreateNetworkInterfacePermission", grant);
    const found = (value: string) =>
      call("DescribeNetworkInterfacePermissions", {
        Filters: [{ Name: "network-interface-permission.aws-account-id", Values: [value] }],
      }).NetworkInterfacePermissions;
    expect(found("111111111111")).toHaveLength(1);
    expect(found("222222222222")).toHaveLength(0);
  });

  it("refuses one that is not there", () => {
    const input = { NetworkInterfacePermissionIds: [absent("eni-perm")] };
    expect(ec2ForTest().refusal("DescribeNetworkInterfacePermissions", input)).toMatchObject({
      code: "InvalidPermissionID.NotFound",
      status: 400,
    });
  });

  it("asks for ec2:DescribeNetworkInterfacePermissions", () => {
    expectAsksForListing(ec2ForTest(), "DescribeNetworkInterfacePermissions");
  });
});
