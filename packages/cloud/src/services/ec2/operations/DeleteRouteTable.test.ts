import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { routed } from "../testing/route-tables.js";

describe("DeleteRouteTable", () => {
  it("deletes one that nothing is associated with", () => {
    const { call, RouteTableId, refusal } = routed();
    call("DeleteRouteTable", { RouteTableId });
    expect(refusal("DeleteRouteTable", { RouteTableId }).code).toBe("InvalidRouteTableID.NotFound");
  });

  it("refuses one of a subnet, and a main one", () => {
    const { call, RouteTableId, refusal, subnet, VpcId } = routed();
    call("AssociateRouteTable", { RouteTableId, SubnetId: subnet(VpcId) });
    expect(refusal("DeleteRouteTable", { RouteTableId })).toMatchObject({
      code: "DependencyViolation",
      message: `The routeTable '${RouteTableId}' has dependencies and cannot be deleted.`,
    });
    const Filters = [{ Name: "association.main", Values: ["true"] }];
    const main = call("DescribeRouteTables", { Filters }).RouteTables?.[0]?.RouteTableId;
    expect(refusal("DeleteRouteTable", { RouteTableId: main }).code).toBe("DependencyViolation");
  });

  it("refuses one that is not there", () => {
    expect(routed().refusal("DeleteRouteTable", { RouteTableId: absent("rtb") }).code).toBe(
      "InvalidRouteTableID.NotFound",
    );
  });

  it("asks for the route table", () => {
    const test = routed();
    const { RouteTableId } = test;
    const condition = { StringEquals: { "ec2:RouteTableID": RouteTableId } };
    expectAsksFor(test, "DeleteRouteTable", { RouteTableId }, [`route-table/${RouteTableId}`], condition);
  });
});
