import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withInterface } from "../testing/interfaces.js";

const other = { AwsAccountId: "111111111111", Permission: "INSTANCE-ATTACH" };

describe("CreateNetworkInterfacePermission", () => {
  it("lets another account attach the interface", () => {
    const { call, NetworkInterfaceId } = withInterface();
    const { InterfacePermission } = call("CreateNetworkInterfacePermission", { NetworkInterfaceId, ...other });
    expect(InterfacePermission).toMatchObject({ NetworkInterfaceId, ...other, PermissionState: { State: "granted" } });
    expect(call("DescribeNetworkInterfacePermissions").NetworkInterfacePermissions).toEqual([InterfacePermission]);
  });

  it("refuses an interface that is not there, and to let nobody", () => {
    const { refusal, NetworkInterfaceId } = withInterface();
    const code = (input: object) =>
      refusal("CreateNetworkInterfacePermission", { ...other, NetworkInterfaceId, ...input }).code;
    expect(code({ NetworkInterfaceId: absent("eni") })).toBe("InvalidNetworkInterfaceID.NotFound");
    expect(code({ AwsAccountId: undefined })).toBe("MissingParameter");
  });

  it("asks for the interface, with what is to be let", () => {
    const test = withInterface();
    const { NetworkInterfaceId } = test;
    const condition = { StringEquals: { "ec2:Permission": "INSTANCE-ATTACH" } };
    const resources = [`network-interface/${NetworkInterfaceId}`];
    expectAsksFor(test, "CreateNetworkInterfacePermission", { NetworkInterfaceId, ...other }, resources, condition);
  });
});
