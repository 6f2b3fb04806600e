import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { routed } from "../testing/route-tables.js";

const out = { DestinationCidrBlock: "0.0.0.0/0" };

function withRoute() {
  const test = routed();
  const { RouteTableId, GatewayId } = test;
  test.call("CreateRoute", { RouteTableId, GatewayId, ...out });
  return test;
}

describe("ReplaceRoute", () => {
  it("lets the route go through something else", () => {
    const { call, RouteTableId, table } = withRoute();
    const GatewayId = call("CreateInternetGateway").InternetGateway?.InternetGatewayId;
    call("ReplaceRoute", { RouteTableId, GatewayId, ...out });
    expect(table()).toMatchObject({ Routes: [{ GatewayId: "local" }, { ...out, GatewayId }] });
  });

  it("refuses a route that is not there", () => {
    const { refusal, RouteTableId, GatewayId } = withRoute();
    expect(refusal("ReplaceRoute", { RouteTableId, GatewayId, DestinationCidrBlock: "1.0.0.0/8" })).toMatchObject({
      code: "InvalidRoute.NotFound",
      status: 400,
      message: `no route with destination-cidr-block 1.0.0.0/8 in route table ${RouteTableId}`,
    });
  });

  it("asks for the route table", () => {
    const test = withRoute();
    const { RouteTableId, GatewayId } = test;
    expectAsksFor(test, "ReplaceRoute", { RouteTableId, GatewayId, ...out }, [`route-table/${RouteTableId}`]);
  });
});
