import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeRouteTables", () => {
  it("shows the default VPC's, with its way out", () => {
    expect(ec2ForTest().call("DescribeRouteTables").RouteTables).toMatchObject([
      {
        Associations: [{ Main: true, AssociationState: { State: "associated" } }],
        Routes: [
          { GatewayId: "local" },
          { DestinationCidrBlock: "0.0.0.0/0", GatewayId: expect.stringMatching(/^igw-/) },
        ],
        PropagatingVgws: [],
      },
    ]);
  });

  it.each([
    ["association.main", "true", 2],
    ["association.subnet-id", "subnet-*", 1],
    ["route.destination-cidr-block", "0.0.0.0/0", 1],
    ["route.gateway-id", "local", 3],
    ["vpc-id", "vpc-1", 0],
  ])("filters by %s=%s", (Name, value, found) => {
    const { call, vpc, subnet } = ec2ForTest();
    const VpcId = vpc();
    const RouteTableId = call("CreateRouteTable", { VpcId }).RouteTable?.RouteTableId;
    call("AssociateRouteTable", { RouteTableId, SubnetId: subnet(VpcId) });
    expect(call("DescribeRouteTables", { Filters: [{ Name, Values: [value] }] }).RouteTables).toHaveLength(found);
  });

  it("refuses one that is not there", () => {
    expect(ec2ForTest().refusal("DescribeRouteTables", { RouteTableIds: [absent("rtb")] })).toMatchObject({
      code: "InvalidRouteTableID.NotFound",
      message: `The routeTable ID '${absent("rtb")}' does not exist`,
    });
  });

  it("asks for ec2:DescribeRouteTables", () => expectAsksForListing(ec2ForTest(), "DescribeRouteTables"));
});
