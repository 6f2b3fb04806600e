import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { routed } from "../testing/route-tables.js";

describe("DetachInternetGateway", () => {
  it("detaches it", () => {
    const { call, VpcId, GatewayId: InternetGatewayId } = routed();
    call("DetachInternetGateway", { VpcId, InternetGatewayId });
    const shown = call("DescribeInternetGateways", { InternetGatewayIds: [InternetGatewayId] }).InternetGateways;
    expect(shown).toMatchObject([{ Attachments: [] }]);
  });

  it("refuses one that is attached to something else", () => {
    const { refusal, vpc, GatewayId: InternetGatewayId } = routed();
    const VpcId = vpc();
    expect(refusal("DetachInternetGateway", { VpcId, InternetGatewayId })).toMatchObject({
      code: "Gateway.NotAttached",
      status: 400,
      message: `resource ${InternetGatewayId} is not attached to network ${VpcId}`,
    });
  });

  it("asks for the gateway and the VPC", () => {
    const test = routed();
    const { VpcId, GatewayId: InternetGatewayId } = test;
    const resources = [`internet-gateway/${InternetGatewayId}`, `vpc/${VpcId}`];
    expectAsksFor(test, "DetachInternetGateway", { VpcId, InternetGatewayId }, resources);
  });
});
