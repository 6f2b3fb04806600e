import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withInterface } from "../testing/interfaces.js";

function withAddress() {
  const test = withInterface();
  const { AllocationId, PublicIp } = test.call("AllocateAddress");
  return { ...test, AllocationId: String(AllocationId), PublicIp };
}

describe("AssociateAddress", () => {
  it("puts the address on the interface", () => {
    const { call, AllocationId, NetworkInterfaceId, PublicIp, shown } = withAddress();
    expect(call("AssociateAddress", { AllocationId, NetworkInterfaceId }).AssociationId).toMatch(/^eipassoc-0/);
    expect(shown()).toMatchObject({ Association: { PublicIp } });
  });

  it("moves it when asked to, and refuses when not", () => {
    const { call, refusal, AllocationId, NetworkInterfaceId, SubnetId, shown } = withAddress();
    call("AssociateAddress", { AllocationId, NetworkInterfaceId });
    const other = {
      AllocationId,
      NetworkInterfaceId: call("CreateNetworkInterface", { SubnetId }).NetworkInterface?.NetworkInterfaceId,
    };
    expect(refusal("AssociateAddress", other)).toMatchObject({
      code: "Resource.AlreadyAssociated",
      message: `resource ${AllocationId} is already associated.`,
    });
    call("AssociateAddress", { ...other, AllowReassociation: true });
    expect(shown()).not.toHaveProperty("Association");
  });

  it("refuses what is not there or not given", () => {
    const { refusal, AllocationId, NetworkInterfaceId } = withAddress();
    const code = (input: object) => refusal("AssociateAddress", input).code;
    expect(code({ NetworkInterfaceId })).toBe("MissingParameter");
    expect(code({ AllocationId })).toBe("MissingParameter");
    expect(code({ AllocationId: absent("eipalloc"), NetworkInterfaceId })).toBe("InvalidAllocationID.NotFound");
    expect(code({ AllocationId, NetworkInterfaceId: absent("eni") })).toBe("InvalidNetworkInterfaceID.NotFound");
  });

  it("asks for the address and the interface", () => {
    const test = withAddress();
    const { AllocationId, NetworkInterfaceId } = test;
    const resources = [`elastic-ip/${AllocationId}`, `network-interface/${NetworkInterfaceId}`];
    expectAsksFor(test, "AssociateAddress", { AllocationId, NetworkInterfaceId }, resources);
  });
});
