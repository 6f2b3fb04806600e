import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";
import { withNat } from "../testing/nat-gateways.js";

describe("ReleaseAddress", () => {
  it("refuses an address that stands on something", () => {
    const { refusal, AllocationId } = withNat();
    expect(refusal("ReleaseAddress", { AllocationId })).toMatchObject({
      code: "Resource.AlreadyAssociated",
      status: 400,
      message: `resource ${AllocationId} is already associated.`,
    });
  });

  it("refuses one that is not there, and none", () => {
    const { refusal } = ec2ForTest();
    expect(refusal("ReleaseAddress", { AllocationId: absent("eipalloc") }).code).toBe("InvalidAllocationID.NotFound");
    expect(refusal("ReleaseAddress", {}).code).toBe("MissingParameter");
  });

  it("asks for the address, and gives it back", () => {
    const test = ec2ForTest();
    const AllocationId = String(test.call("AllocateAddress").AllocationId);
    const condition = { StringEquals: { "ec2:AllocationId": AllocationId } };
    expectAsksFor(test, "ReleaseAddress", { AllocationId }, [`elastic-ip/${AllocationId}`], condition);
    expect(test.call("DescribeAddresses").Addresses).toEqual([]);
  });
});
