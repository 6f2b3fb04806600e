import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withInterface } from "../testing/interfaces.js";

function withPermission() {
  const test = withInterface();
  const { NetworkInterfaceId } = test;
  const grant = { NetworkInterfaceId, AwsAccountId: "111111111111", Permission: "INSTANCE-ATTACH" };
  const made = test.call("CreateNetworkInterfacePermission", grant).InterfacePermission;
  return { ...test, NetworkInterfacePermissionId: String(made?.NetworkInterfacePermissionId) };
}

describe("DeleteNetworkInterfacePermission", () => {
  it("takes it back", () => {
    const { call, NetworkInterfacePermissionId } = withPermission();
    expect(call("DeleteNetworkInterfacePermission", { NetworkInterfacePermissionId })).toEqual({ Return: true });
    expect(call("DescribeNetworkInterfacePermissions").NetworkInterfacePermissions).toEqual([]);
  });

  it("refuses one that is not there", () => {
    const input = { NetworkInterfacePermissionId: absent("eni-perm") };
    expect(withPermission().refusal("DeleteNetworkInterfacePermission", input).code).toBe(
      "InvalidPermissionID.NotFound",
    );
  });

  it("asks for the interface", () => {
    const test = withPermission();
    const { NetworkInterfacePermissionId, NetworkInterfaceId } = test;
    const resources = [`network-interface/${NetworkInterfaceId}`];
    expectAsksFor(test, "DeleteNetworkInterfacePermission", { NetworkInterfacePermissionId }, resources);
  });
});
