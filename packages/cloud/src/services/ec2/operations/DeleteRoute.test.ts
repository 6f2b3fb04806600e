import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { routed } from "../testing/route-tables.js";

const out = { DestinationCidrBlock: "0.0.0.0/0" };

describe("DeleteRoute", () => {
  it("takes a route away", () => {
    const { call, RouteTableId, GatewayId, table } = routed();
    call("CreateRoute", { RouteTableId, GatewayId, ...out });
    call("DeleteRoute", { RouteTableId, ...out });
    expect(table()).toMatchObject({ Routes: [{ GatewayId: "local" }] });
  });

  it.each([
    ["0.0.0.0/0", "InvalidRoute.NotFound", "no route with destination-cidr-block 0.0.0.0/0 in route table RTB"],
    ["10.0.0.0/16", "InvalidParameterValue", "cannot remove local route 10.0.0.0/16 in route table RTB"],
  ])("refuses that to %s", (DestinationCidrBlock, code, message) => {
    const { refusal, RouteTableId } = routed();
    expect(refusal("DeleteRoute", { RouteTableId, DestinationCidrBlock })).toMatchObject({
      code,
      status: 400,
      message: message.replace("RTB", RouteTableId),
    });
  });

  it("asks for the route table", () => {
    const test = routed();
    const { RouteTableId, GatewayId } = test;
    test.call("CreateRoute", { RouteTableId, GatewayId, ...out });
    expectAsksFor(test, "DeleteRoute", { RouteTableId, ...out }, [`route-table/${RouteTableId}`]);
  });
});
