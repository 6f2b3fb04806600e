import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withEndpoints } from "../testing/endpoints.js";

describe("ModifyVpcEndpoint", () => {
  it("moves a gateway endpoint's route from table to table, and sets its policy", () => {
    const { call, s3, VpcId, RouteTableId, shown, routes } = withEndpoints();
    const other = String(call("CreateRouteTable", { VpcId }).RouteTable?.RouteTableId);
    const PolicyDocument = '{"Version":"2012-10-17","Statement":[]}';
    const input = { AddRouteTableIds: [other], RemoveRouteTableIds: [RouteTableId], PolicyDocument };
    expect(call("ModifyVpcEndpoint", { VpcEndpointId: s3, ...input })).toEqual({ Return: true });
    expect(shown(s3)).toMatchObject({ RouteTableIds: [other], PolicyDocument });
    expect(routes()).toMatchObject([{ GatewayId: "local" }]);
    call("ModifyVpcEndpoint", { VpcEndpointId: s3, ResetPolicy: true });
    expect(shown(s3)).toMatchObject({ PolicyDocument: expect.stringContaining('"Principal":"*"') });
  });

  it("moves an interface endpoint from subnet to subnet and group to group, and turns private DNS off and on", () => {
    const { call, ecr, VpcId, SubnetId, subnet, group, shown } = withEndpoints();
    const other = subnet(VpcId, "10.0.2.0/24");
    const web = group(VpcId);
    const change = (input: object) => call("ModifyVpcEndpoint", { VpcEndpointId: ecr, ...input });
    change({ AddSecurityGroupIds: [web] });
    expect(call("DescribeNetworkInterfaces").NetworkInterfaces).toMatchObject([
      { Groups: [{ GroupName: "default" }, { GroupName: "web" }] },
    ]);
    change({ AddSubnetIds: [other], RemoveSubnetIds: [SubnetId], PrivateDnsEnabled: false });
    expect(shown(ecr)).toMatchObject({ SubnetIds: [other], PrivateDnsEnabled: false });
    expect(call("DescribeNetworkInterfaces").NetworkInterfaces).toMatchObject([{ SubnetId: other }]);
    change({ PrivateDnsEnabled: true });
    expect(shown(ecr)).toMatchObject({ PrivateDnsEnabled: true });
  });

  it.each([
    [{ VpcEndpointId: absent("vpce") }, "InvalidVpcEndpointId.NotFound"],
    [{ VpcEndpointId: "vpce-x" }, "InvalidVpcEndpointId.Malformed"],
    [{ AddRouteTableIds: [absent("rtb")] }, "InvalidRouteTableID.NotFound"],
    [{ AddSubnetIds: [absent("subnet")] }, "InvalidSubnetID.NotFound"],
    [{ AddSecurityGroupIds: [absent("sg")] }, "InvalidGroup.NotFound"],
  ])("refuses %j", (input, code) => {
    const { refusal, ecr } = withEndpoints();
    expect(refusal("ModifyVpcEndpoint", { VpcEndpointId: ecr, ...input })).toMatchObject({ code, status: 400 });
  });

  it("asks for the endpoint and what is added", () => {
    const test = withEndpoints();
    const { s3, VpcId } = test;
    const other = String(test.call("CreateRouteTable", { VpcId }).RouteTable?.RouteTableId);
    const resources = [`vpc-endpoint/${s3}`, `route-table/${other}`];
    expectAsksFor(test, "ModifyVpcEndpoint", { VpcEndpointId: s3, AddRouteTableIds: [other] }, resources);
  });
});
