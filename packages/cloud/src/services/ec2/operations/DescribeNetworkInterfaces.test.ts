import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";
import { withInterface } from "../testing/interfaces.js";

describe("DescribeNetworkInterfaces", () => {
  it.each([
    ["description", "one", 1],
    ["group-name", "default", 1],
    ["private-ip-address", "10.0.1.4", 1],
    ["status", "in-use", 0],
    ["requester-managed", "false", 1],
    ["subnet-id", "subnet-*", 1],
    ["interface-type", "interface", 1],
    ["vpc-id", "vpc-1", 0],
  ])("filters by %s=%s", (Name, value, found) => {
    const { call } = withInterface();
    const shown = call("DescribeNetworkInterfaces", { Filters: [{ Name, Values: [value] }] }).NetworkInterfaces;
    expect(shown).toHaveLength(found);
  });

  it("shows a name where the VPC has host names", () => {
    const { call, VpcId, shown } = withInterface();
    expect(shown()).not.toHaveProperty("PrivateDnsName");
    call("ModifyVpcAttribute", { VpcId, EnableDnsHostnames: { Value: true } });
    expect(shown()).toMatchObject({ PrivateDnsName: "ip-10-0-1-4.ec2.internal" });
  });

  it("refuses one that is not there", () => {
    const input = { NetworkInterfaceIds: [absent("eni")] };
    expect(ec2ForTest().refusal("DescribeNetworkInterfaces", input)).toMatchObject({
      code: "InvalidNetworkInterfaceID.NotFound",
      message: `The networkInterface ID '${absent("eni")}' does not exist`,
    });
  });

  it("asks for ec2:DescribeNetworkInterfaces", () => expectAsksForListing(ec2ForTest(), "DescribeNetworkInterfaces"));
});
