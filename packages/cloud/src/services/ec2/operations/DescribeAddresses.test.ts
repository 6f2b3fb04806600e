import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";
import { withNat } from "../testing/nat-gateways.js";

describe("DescribeAddresses", () => {
  it("shows what an address stands on", () => {
    const { call, AllocationId } = withNat();
    const free = call("AllocateAddress").PublicIp;
    expect(call("DescribeAddresses", { AllocationIds: [AllocationId] }).Addresses).toMatchObject([
      { AllocationId, PrivateIpAddress: "10.0.1.4", AssociationId: expect.stringMatching(/^eipassoc-/) },
    ]);
    const [shown] = call<{ Addresses: object[] }>("DescribeAddresses", { PublicIps: [free] }).Addresses;
    expect(shown).not.toHaveProperty("AssociationId");
  });

  it("refuses one that is not there", () => {
    expect(ec2ForTest().refusal("DescribeAddresses", { AllocationIds: [absent("eipalloc")] })).toMatchObject({
      code: "InvalidAllocationID.NotFound",
      message: `The allocation ID '${absent("eipalloc")}' does not exist`,
    });
  });

  it("asks for ec2:DescribeAddresses", () => expectAsksForListing(ec2ForTest(), "DescribeAddresses"));
});
