import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { ec2ForTest, tagged } from "../testing/ec2-for-test.js";

describe("AllocateAddress", () => {
  it("gives an address of its own each time", () => {
    const { call } = ec2ForTest();
    const [one, other] = [call("AllocateAddress", tagged("elastic-ip", { a: "b" })), call("AllocateAddress")];
    expect(one).toMatchObject({ Domain: "vpc", AllocationId: expect.stringMatching(/^eipalloc-0[0-9a-f]{16}$/) });
    expect(one.PublicIp).toMatch(/^54\.\d+\.\d+\.\d+$/);
    expect(other.PublicIp).not.toBe(one.PublicIp);
    const Filters = [{ Name: "tag:a", Values: ["b"] }];
    expect(call("DescribeAddresses", { Filters }).Addresses).toMatchObject([{ PublicIp: one.PublicIp }]);
  });

  it("asks for an address", () => {
    const condition = { StringEquals: { "ec2:Domain": "vpc" } };
    expectAsksFor(ec2ForTest(), "AllocateAddress", {}, ["elastic-ip/*"], condition);
  });
});
