import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withInterface } from "../testing/interfaces.js";

describe("DescribeNetworkInterfaceAttribute", () => {
  it.each([
    ["description", { Description: { Value: "one" } }],
    ["groupSet", { Groups: [{ GroupName: "default" }] }],
    ["sourceDestCheck", { SourceDestCheck: { Value: true } }],
    ["attachment", {}],
  ])("tells %s", (Attribute, shown) => {
    const { call, NetworkInterfaceId } = withInterface();
    expect(call("DescribeNetworkInterfaceAttribute", { NetworkInterfaceId, Attribute })).toMatchObject(shown);
  });

  it("refuses one that is not there, and no attribute", () => {
    const { refusal, NetworkInterfaceId } = withInterface();
    const code = (input: object) => refusal("DescribeNetworkInterfaceAttribute", input).code;
    expect(code({ NetworkInterfaceId: absent("eni") })).toBe("InvalidNetworkInterfaceID.NotFound");
    expect(code({ NetworkInterfaceId })).toBe("MissingParameter");
  });

  it("asks for ec2:DescribeNetworkInterfaceAttribute", () => {
    const test = withInterface();
    const { NetworkInterfaceId } = test;
    expectAsksForListing(test, "DescribeNetworkInterfaceAttribute", { NetworkInterfaceId, Attribute: "groupSet" });
  });
});
