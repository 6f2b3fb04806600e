import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("ModifySubnetAttribute", () => {
  it.each([
    [{ MapPublicIpOnLaunch: { Value: true } }, { MapPublicIpOnLaunch: true }],
    [
      { PrivateDnsHostnameTypeOnLaunch: "resource-name" },
      { PrivateDnsNameOptionsOnLaunch: { HostnameType: "resource-name", EnableResourceNameDnsARecord: false } },
    ],
    [
      { EnableResourceNameDnsARecordOnLaunch: { Value: true } },
      { PrivateDnsNameOptionsOnLaunch: { HostnameType: "ip-name", EnableResourceNameDnsARecord: true } },
    ],
  ])("takes %j", (input, shown) => {
    const { call, vpc, subnet } = ec2ForTest();
    const SubnetId = subnet(vpc());
    call("ModifySubnetAttribute", { SubnetId, ...input });
    expect(call("DescribeSubnets", { SubnetIds: [SubnetId] }).Subnets).toMatchObject([shown]);
  });

  it("refuses one that is not there", () => {
    const { refusal } = ec2ForTest();
    expect(refusal("ModifySubnetAttribute", { SubnetId: absent("subnet") }).code).toBe("InvalidSubnetID.NotFound");
  });

  it("asks for the subnet", () => {
    const test = ec2ForTest();
    const { subnet: SubnetId } = test.default();
    expectAsksFor(test, "ModifySubnetAttribute", { SubnetId }, [`subnet/${SubnetId}`]);
  });
});
