import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withNat } from "../testing/nat-gateways.js";

describe("CreateNatGateway", () => {
  it("makes one with an interface in the subnet, on the address", () => {
    const { call, SubnetId, VpcId, AllocationId, NatGatewayId } = withNat();
    expect(call("DescribeNatGateways", { NatGatewayIds: [NatGatewayId] }).NatGateways).toMatchObject([
      {
        SubnetId,
        VpcId,
        State: "available",
        ConnectivityType: "public",
        NatGatewayAddresses: [{ AllocationId, PrivateIp: "10.0.1.4", IsPrimary: true }],
      },
    ]);
    expect(call("DescribeNetworkInterfaces").NetworkInterfaces).toMatchObject([
      {
        Description: `Interface for NAT Gateway ${NatGatewayId}`,
        InterfaceType: "nat_gateway",
        RequesterManaged: true,
        Status: "in-use",
        Groups: [],
      },
    ]);
  });

  it("makes a private one without an address, and routes go through it", () => {
    const { call, SubnetId, VpcId } = withNat();
    const { NatGateway } = call("CreateNatGateway", { SubnetId, ConnectivityType: "private" });
    expect(NatGateway?.NatGatewayAddresses?.[0]).not.toHaveProperty("AllocationId", expect.anything());
    const RouteTableId = call("CreateRouteTable", { VpcId }).RouteTable?.RouteTableId;
    const route = { DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: NatGateway?.NatGatewayId };
    call("CreateRoute", { RouteTableId, ...route });
    const [table] = call<{ RouteTables: object[] }>("DescribeRouteTables", {
      RouteTableIds: [RouteTableId],
    }).RouteTables;
    expect(table).toMatchObject({ Routes: [{ GatewayId: "local" }, route] });
  });

  it("refuses an address that stands on something, none, and what is not there", () => {
    const { refusal, SubnetId, AllocationId } = withNat();
    const code = (input: object) => refusal("CreateNatGateway", { SubnetId, ...input }).code;
    expect(code({ AllocationId })).toBe("Resource.AlreadyAssociated");
    expect(code({})).toBe("MissingParameter");
    expect(code({ AllocationId: absent("eipalloc") })).toBe("InvalidAllocationID.NotFound");
    expect(code({ SubnetId: absent("subnet") })).toBe("InvalidSubnetID.NotFound");
  });

  it("asks for a gateway, the subnet and the address", () => {
    const test = withNat();
    const { SubnetId } = test;
    const AllocationId = String(test.call("AllocateAddress").AllocationId);
    const resources = ["natgateway/*", `subnet/${SubnetId}`, `elastic-ip/${AllocationId}`];
    expectAsksFor(test, "CreateNatGateway", { SubnetId, AllocationId }, resources);
  });
});
