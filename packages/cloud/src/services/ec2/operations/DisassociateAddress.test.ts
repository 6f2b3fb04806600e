import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withInterface } from "../testing/interfaces.js";
import { withNat } from "../testing/nat-gateways.js";

function associated() {
  const test = withInterface();
  const { NetworkInterfaceId } = test;
  const AllocationId = String(test.call("AllocateAddress").AllocationId);
  const { AssociationId } = test.call("AssociateAddress", { AllocationId, NetworkInterfaceId });
  return { ...test, AllocationId, AssociationId: String(AssociationId) };
}

describe("DisassociateAddress", () => {
  it("takes the address off", () => {
    const { call, AssociationId, AllocationId, shown } = associated();
    expect(call("DisassociateAddress", { AssociationId })).toEqual({});
    expect(shown()).not.toHaveProperty("Association");
    expect(call("ReleaseAddress", { AllocationId })).toEqual({});
  });

  it("refuses one that is not there, none, and that of a NAT gateway", () => {
    const { refusal } = associated();
    expect(refusal("DisassociateAddress", { AssociationId: absent("eipassoc") })).toMatchObject({
      code: "InvalidAssociationID.NotFound",
      message: `The association ID '${absent("eipassoc")}' does not exist`,
    });
    expect(refusal("DisassociateAddress", {}).code).toBe("MissingParameter");
    const nat = withNat();
    const AssociationId = nat.call("DescribeAddresses").Addresses?.[0]?.AssociationId;
    expect(nat.refusal("DisassociateAddress", { AssociationId })).toMatchObject({ code: "AuthFailure", status: 400 });
  });

  it("asks for the address", () => {
    const test = associated();
    const { AssociationId, AllocationId } = test;
    expectAsksFor(test, "DisassociateAddress", { AssociationId }, [`elastic-ip/${AllocationId}`]);
  });
});
