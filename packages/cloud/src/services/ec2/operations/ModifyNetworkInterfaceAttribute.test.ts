import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withInterface } from "../testing/interfaces.js";

describe("ModifyNetworkInterfaceAttribute", () => {
  it.each([
    [{ Description: { Value: "other" } }, { Description: "other" }],
    [{ SourceDestCheck: { Value: false } }, { SourceDestCheck: false, Description: "one" }],
  ])("takes %j", (input, after) => {
    const { call, NetworkInterfaceId, shown } = withInterface();
    call("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, ...input });
    expect(shown()).toMatchObject(after);
  });

  it("gives it other groups", () => {
    const { call, NetworkInterfaceId, shown, group, VpcId, refusal } = withInterface();
    const Groups = [group(VpcId)];
    call("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, Groups });
    expect(shown()).toMatchObject({ Groups: [{ GroupId: Groups[0], GroupName: "web" }] });
    const other = { NetworkInterfaceId, Groups: [absent("sg")] };
    expect(refusal("ModifyNetworkInterfaceAttribute", other).code).toBe("InvalidGroup.NotFound");
  });

  it("refuses one that is not there", () => {
    const input = { NetworkInterfaceId: absent("eni") };
    expect(withInterface().refusal("ModifyNetworkInterfaceAttribute", input).code).toBe(
      "InvalidNetworkInterfaceID.NotFound",
    );
  });

  it("asks for the interface and the groups", () => {
    const test = withInterface();
    const { NetworkInterfaceId, VpcId } = test;
    const Groups = [test.group(VpcId)];
    const resources = [`network-interface/${NetworkInterfaceId}`, `security-group/${Groups[0]}`];
    expectAsksFor(test, "ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, Groups }, resources);
  });
});
