import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, arnOf, ec2ForTest, tagged } from "../testing/ec2-for-test.js";

describe("CreateRouteTable", () => {
  it("makes a route table with the route within the VPC", () => {
    const { call, vpc } = ec2ForTest();
    const VpcId = vpc();
    expect(call("CreateRouteTable", { VpcId, ...tagged("route-table", { a: "b" }) }).RouteTable).toMatchObject({
      VpcId,
      Associations: [],
      Routes: [
        { DestinationCidrBlock: "10.0.0.0/16", GatewayId: "local", State: "active", Origin: "CreateRouteTable" },
      ],
      Tags: [{ Key: "a", Value: "b" }],
    });
  });

  it("refuses a VPC that is not there", () => {
    expect(ec2ForTest().refusal("CreateRouteTable", { VpcId: absent("vpc") }).code).toBe("InvalidVpcID.NotFound");
  });

  it("asks for a route table and for the VPC", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    const condition = { ArnEqualsIfExists: { "ec2:Vpc": arnOf(`vpc/${VpcId}`) } };
    expectAsksFor(test, "CreateRouteTable", { VpcId }, ["route-table/*", `vpc/${VpcId}`], condition);
  });
});
