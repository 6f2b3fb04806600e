import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withNat } from "../testing/nat-gateways.js";

describe("DeleteNatGateway", () => {
  it("deletes it with its interface, and lets its address free", () => {
    const { call, NatGatewayId, AllocationId, refusal } = withNat();
    expect(call("DeleteNatGateway", { NatGatewayId })).toEqual({ NatGatewayId });
    expect(call("DescribeNatGateways").NatGateways).toMatchObject([{ State: "deleted" }]);
    expect(call("DescribeNetworkInterfaces").NetworkInterfaces).toEqual([]);
    expect(call("ReleaseAddress", { AllocationId })).toEqual({});
    expect(refusal("DeleteNatGateway", { NatGatewayId }).code).toBe("NatGatewayNotFound");
  });

  it("refuses one that is not there", () => {
    expect(withNat().refusal("DeleteNatGateway", { NatGatewayId: absent("nat") })).toMatchObject({
      code: "NatGatewayNotFound",
      message: `The NatGateway '${absent("nat")}' does not exist`,
    });
  });

  it("asks for the gateway", () => {
    const test = withNat();
    const { NatGatewayId } = test;
    expectAsksFor(test, "DeleteNatGateway", { NatGatewayId }, [`natgateway/${NatGatewayId}`]);
  });
});
