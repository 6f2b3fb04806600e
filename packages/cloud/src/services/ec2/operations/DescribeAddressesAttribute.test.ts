import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";
import { withNat } from "../testing/nat-gateways.js";

describe("DescribeAddressesAttribute", () => {
  it("shows no reverse names", () => {
    const { call, AllocationId } = withNat();
    const { Addresses } = call("DescribeAddressesAttribute", {
      AllocationIds: [AllocationId],
      Attribute: "domain-name",
    });
    expect(Addresses).toEqual([{ AllocationId, PublicIp: expect.stringMatching(/^54\./) }]);
  });

  it("refuses one that is not there", () => {
    const input = { AllocationIds: [absent("eipalloc")] };
    expect(ec2ForTest().refusal("DescribeAddressesAttribute", input).code).toBe("InvalidAllocationID.NotFound");
  });

  it("asks for ec2:DescribeAddressesAttribute", () => expectAsksForListing(ec2ForTest(), "DescribeAddressesAttribute"));
});
