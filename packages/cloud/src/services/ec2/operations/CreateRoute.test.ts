import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { routed } from "../testing/route-tables.js";

const out = { DestinationCidrBlock: "0.0.0.0/0" };

describe("CreateRoute", () => {
  it("adds a route, for IPv6 too", () => {
    const { call, RouteTableId, GatewayId, table } = routed();
    expect(call("CreateRoute", { RouteTableId, ...out, GatewayId })).toEqual({ Return: true });
    call("CreateRoute", { RouteTableId, DestinationIpv6CidrBlock: "::/0", GatewayId });
    expect(table()).toMatchObject({
      Routes: [
        { GatewayId: "local" },
        { ...out, GatewayId, State: "active", Origin: "CreateRoute" },
        { DestinationIpv6CidrBlock: "::/0", GatewayId },
      ],
    });
  });

  it("refuses a second to the same place", () => {
    const { call, RouteTableId, GatewayId, refusal } = routed();
    call("CreateRoute", { RouteTableId, ...out, GatewayId });
    expect(refusal("CreateRoute", { RouteTableId, ...out, GatewayId })).toMatchObject({
      code: "RouteAlreadyExists",
      status: 400,
      message: "The route identified by 0.0.0.0/0 already exists.",
    });
  });

  it.each([
    [{ GatewayId: absent("igw") }, "MissingParameter"],
    [{ ...out }, "MissingParameter"],
    [{ ...out, GatewayId: absent("igw") }, "InvalidInternetGatewayID.NotFound"],
    [{ DestinationCidrBlock: "x", GatewayId: absent("igw") }, "InvalidParameterValue"],
    [{ DestinationIpv6CidrBlock: "x", GatewayId: absent("igw") }, "InvalidParameterValue"],
  ])("refuses %j", (input, code) => {
    const { refusal, RouteTableId } = routed();
    expect(refusal("CreateRoute", { RouteTableId, ...input })).toMatchObject({ code, status: 400 });
  });

  it("asks for the route table", () => {
    const test = routed();
    const { RouteTableId, GatewayId } = test;
    expectAsksFor(test, "CreateRoute", { RouteTableId, GatewayId, ...out }, [`route-table/${RouteTableId}`]);
  });
});
