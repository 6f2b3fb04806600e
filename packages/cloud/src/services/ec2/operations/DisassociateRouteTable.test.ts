import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { routed } from "../testing/route-tables.js";

function associated() {
  const test = routed();
  const { RouteTableId, VpcId } = test;
  const { AssociationId } = test.call("AssociateRouteTable", { RouteTableId, SubnetId: test.subnet(VpcId) });
  return { ...test, AssociationId: String(AssociationId) };
}

describe("DisassociateRouteTable", () => {
  it("leaves the subnet to the main route table", () => {
    const { call, AssociationId, table } = associated();
    call("DisassociateRouteTable", { AssociationId });
    expect(table()).toMatchObject({ Associations: [] });
  });

  it("refuses that of a main route table, and one that is not there", () => {
    const { call, refusal } = associated();
    const Filters = [{ Name: "association.main", Values: ["true"] }];
    const main = call("DescribeRouteTables", { Filters }).RouteTables?.[0]?.Associations?.[0]?.RouteTableAssociationId;
    expect(refusal("DisassociateRouteTable", { AssociationId: main })).toMatchObject({
      code: "InvalidParameterValue",
      status: 400,
      message: `cannot disassociate the main route table association ${String(main)}`,
    });
    expect(refusal("DisassociateRouteTable", { AssociationId: absent("rtbassoc") })).toMatchObject({
      code: "InvalidAssociationID.NotFound",
      message: `The association ID '${absent("rtbassoc")}' does not exist`,
    });
  });

  it("asks for the route table", () => {
    const test = associated();
    const { AssociationId, RouteTableId } = test;
    expectAsksFor(test, "DisassociateRouteTable", { AssociationId }, [`route-table/${RouteTableId}`]);
  });
});
