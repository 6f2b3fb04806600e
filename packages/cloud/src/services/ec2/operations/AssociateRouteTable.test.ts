import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { routed } from "../testing/route-tables.js";

describe("AssociateRouteTable", () => {
  it("gives a subnet its route table; the same again is the same", () => {
    const { call, RouteTableId, subnet, VpcId, table } = routed();
    const SubnetId = subnet(VpcId);
    const made = call("AssociateRouteTable", { RouteTableId, SubnetId });
    expect(made).toMatchObject({ AssociationState: { State: "associated" } });
    expect(call("AssociateRouteTable", { RouteTableId, SubnetId })).toEqual(made);
    expect(table()).toMatchObject({
      Associations: [{ Main: false, SubnetId, RouteTableId, RouteTableAssociationId: made.AssociationId }],
    });
  });

  it("refuses a second route table for a subnet", () => {
    const { call, RouteTableId, subnet, VpcId, refusal } = routed();
    const SubnetId = subnet(VpcId);
    call("AssociateRouteTable", { RouteTableId, SubnetId });
    const other = String(call("CreateRouteTable", { VpcId }).RouteTable?.RouteTableId);
    expect(refusal("AssociateRouteTable", { RouteTableId: other, SubnetId })).toMatchObject({
      code: "Resource.AlreadyAssociated",
      status: 400,
      message: `the specified association for route table ${other} conflicts with an existing association`,
    });
  });

  it.each([
    [{}, "MissingParameter"],
    [{ SubnetId: absent("subnet") }, "InvalidSubnetID.NotFound"],
    [{ GatewayId: absent("igw") }, "InvalidInternetGatewayID.NotFound"],
  ])("refuses %j", (input, code) => {
    const { refusal, RouteTableId } = routed();
    expect(refusal("AssociateRouteTable", { RouteTableId, ...input })).toMatchObject({ code, status: 400 });
  });

  it("asks for the route table and the subnet", () => {
    const test = routed();
    const { RouteTableId } = test;
    const SubnetId = test.subnet(test.VpcId);
    const resources = [`route-table/${RouteTableId}`, `subnet/${SubnetId}`];
    expectAsksFor(test, "AssociateRouteTable", { RouteTableId, SubnetId }, resources);
  });
});
