import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { arnOf } from "../testing/ec2-for-test.js";
import { withInterface } from "../testing/interfaces.js";

describe("DeleteNetworkInterface", () => {
  it("deletes it, with the permissions on it", () => {
    const { call, NetworkInterfaceId, refusal } = withInterface();
    const grant = { NetworkInterfaceId, AwsAccountId: "111111111111", Permission: "INSTANCE-ATTACH" };
    call("CreateNetworkInterfacePermission", grant);
    call("DeleteNetworkInterface", { NetworkInterfaceId });
    expect(call("DescribeNetworkInterfacePermissions").NetworkInterfacePermissions).toEqual([]);
    expect(refusal("DeleteNetworkInterface", { NetworkInterfaceId }).code).toBe("InvalidNetworkInterfaceID.NotFound");
  });

  it("asks for the interface", () => {
    const test = withInterface();
    const { NetworkInterfaceId, SubnetId, VpcId } = test;
    const condition = {
      StringEquals: { "ec2:NetworkInterfaceID": NetworkInterfaceId, "ec2:AvailabilityZone": "us-east-1a" },
      ArnEquals: { "ec2:Subnet": arnOf(`subnet/${SubnetId}`), "ec2:Vpc": arnOf(`vpc/${VpcId}`) },
    };
    const resources = [`network-interface/${NetworkInterfaceId}`];
    expectAsksFor(test, "DeleteNetworkInterface", { NetworkInterfaceId }, resources, condition);
  });
});
