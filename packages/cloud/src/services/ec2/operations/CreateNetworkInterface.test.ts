import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectAsksFor } from "../testing/denied.js";
import { absent, arnOf, ec2ForTest, tagged } from "../testing/ec2-for-test.js";

function withSubnet(cidr?: string) {
  const test = ec2ForTest();
  const VpcId = test.vpc();
  return { ...test, VpcId, SubnetId: test.subnet(VpcId, cidr) };
}

describe("CreateNetworkInterface", () => {
  it("makes an interface with the next free address and the VPC's own group", () => {
    const { call, SubnetId, VpcId } = withSubnet();
    const input = { SubnetId, Description: "mine", ...tagged("network-interface", { a: "b" }) };
    expect(call("CreateNetworkInterface", input).NetworkInterface).toMatchObject({
      SubnetId,
      VpcId,
      Description: "mine",
      OwnerId: ACCOUNT,
      PrivateIpAddress: "10.0.1.4",
      Groups: [{ GroupName: "default" }],
      RequesterManaged: false,
      SourceDestCheck: true,
      Status: "available",
      TagSet: [{ Key: "a", Value: "b" }],
    });
    expect(call("CreateNetworkInterface", { SubnetId }).NetworkInterface).toMatchObject({
      PrivateIpAddress: "10.0.1.5",
    });
    expect(call("DescribeSubnets", { SubnetIds: [SubnetId] }).Subnets).toMatchObject([
      { AvailableIpAddressCount: 249 },
    ]);
  });

  it("gives the address asked for, and goes round those that are taken", () => {
    const { call, SubnetId } = withSubnet();
    const make = (input: object = {}) => call("CreateNetworkInterface", { SubnetId, ...input }).NetworkInterface;
    expect(make({ PrivateIpAddress: "10.0.1.5" })).toMatchObject({ PrivateIpAddress: "10.0.1.5" });
    const PrivateIpAddresses = [{ Primary: true, PrivateIpAddress: "10.0.1.6" }];
    expect(make({ PrivateIpAddresses })).toMatchObject({ PrivateIpAddress: "10.0.1.6" });
    expect([make(), make()]).toMatchObject([{ PrivateIpAddress: "10.0.1.4" }, { PrivateIpAddress: "10.0.1.7" }]);
  });

  it("refuses when the subnet is full, and gives an address again that came free", () => {
    const { call, SubnetId, refusal } = withSubnet("10.0.1.0/28");
    const ids = Array.from({ length: 11 }, () => call("CreateNetworkInterface", { SubnetId }).NetworkInterface);
    expect(refusal("CreateNetworkInterface", { SubnetId })).toMatchObject({
      code: "InsufficientFreeAddressesInSubnet",
      status: 400,
      message: "The specified subnet does not have enough free addresses to satisfy the request.",
    });
    call("DeleteNetworkInterface", { NetworkInterfaceId: ids[3]?.NetworkInterfaceId });
    expect(call("CreateNetworkInterface", { SubnetId }).NetworkInterface).toMatchObject({
      PrivateIpAddress: "10.0.1.7",
    });
  });

  it.each([
    [{ SubnetId: absent("subnet") }, "InvalidSubnetID.NotFound"],
    [{ SubnetId: "subnet-1" }, "InvalidSubnetID.Malformed"],
    [{ Groups: [absent("sg")] }, "InvalidGroup.NotFound"],
    [{ PrivateIpAddress: "10.0.1.3" }, "InvalidParameterValue"],
    [{ PrivateIpAddress: "10.9.9.9" }, "InvalidParameterValue"],
    [{ PrivateIpAddress: "10.0.1.255" }, "InvalidParameterValue"],
    [{ SecondaryPrivateIpAddressCount: 1 }, "NotImplemented"],
  ])("refuses %j", (input, code) => {
    const { refusal, SubnetId } = withSubnet();
    expect(refusal("CreateNetworkInterface", { SubnetId, ...input }).code).toBe(code);
  });

  it("refuses an address in use, and a group of another VPC", () => {
    const { call, refusal, SubnetId, group, vpc } = withSubnet();
    call("CreateNetworkInterface", { SubnetId, PrivateIpAddress: "10.0.1.9" });
    expect(refusal("CreateNetworkInterface", { SubnetId, PrivateIpAddress: "10.0.1.9" })).toMatchObject({
      code: "InvalidIPAddress.InUse",
      message: "Address 10.0.1.9 is in use.",
    });
    const other = group(vpc("10.1.0.0/16"));
    expect(refusal("CreateNetworkInterface", { SubnetId, Groups: [other] })).toMatchObject({
      code: "InvalidParameter",
      message: `Security group ${other} and subnet ${SubnetId} belong to different networks.`,
    });
  });

  it("asks for an interface, the subnet and the groups", () => {
    const test = withSubnet();
    const { SubnetId, VpcId } = test;
    const GroupId = test.group(VpcId);
    const resources = ["network-interface/*", `subnet/${SubnetId}`, `security-group/${GroupId}`];
    const condition = { ArnEquals: { "ec2:Vpc": arnOf(`vpc/${VpcId}`) } };
    expectAsksFor(test, "CreateNetworkInterface", { SubnetId, Groups: [GroupId] }, resources, condition);
  });
});
