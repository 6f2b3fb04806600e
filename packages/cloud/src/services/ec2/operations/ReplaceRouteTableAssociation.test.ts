import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { routed } from "../testing/route-tables.js";

function withMain() {
  const test = routed();
  const Filters = [
    { Name: "association.main", Values: ["true"] },
    { Name: "vpc-id", Values: [test.VpcId] },
  ];
  const [association] = [test.call("DescribeRouteTables", { Filters }).RouteTables?.[0]?.Associations?.[0]];
  return { ...test, AssociationId: String(association?.RouteTableAssociationId) };
}

describe("ReplaceRouteTableAssociation", () => {
  it("makes another route table the main one", () => {
    const { call, AssociationId, RouteTableId, table } = withMain();
    const { NewAssociationId } = call("ReplaceRouteTableAssociation", { AssociationId, RouteTableId });
    expect(table()).toMatchObject({ Associations: [{ Main: true, RouteTableAssociationId: NewAssociationId }] });
  });

  it("refuses an association that is not there", () => {
    const { refusal, RouteTableId } = withMain();
    const input = { AssociationId: absent("rtbassoc"), RouteTableId };
    expect(refusal("ReplaceRouteTableAssociation", input).code).toBe("InvalidAssociationID.NotFound");
  });

  it("asks for the route table that is to come", () => {
    const test = withMain();
    const { AssociationId, RouteTableId } = test;
    const resources = [`route-table/${RouteTableId}`];
    expectAsksFor(test, "ReplaceRouteTableAssociation", { AssociationId, RouteTableId }, resources);
  });
});
