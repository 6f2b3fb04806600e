import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, allow, arnOf, ec2ForTest, tagged } from "../testing/ec2-for-test.js";
import { serviceName, withEndpoints } from "../testing/endpoints.js";

describe("CreateVpcEndpoint", () => {
  it("makes a gateway endpoint with a route to the service's prefix list", () => {
    const { s3, VpcId, RouteTableId, shown, routes } = withEndpoints();
    expect(shown(s3)).toMatchObject({
      VpcId,
      VpcEndpointType: "Gateway",
      ServiceName: serviceName("s3"),
      State: "available",
      RouteTableIds: [RouteTableId],
      SubnetIds: [],
      NetworkInterfaceIds: [],
      PrivateDnsEnabled: false,
      DnsEntries: [],
    });
    expect(routes()).toMatchObject([
      { GatewayId: "local" },
      { DestinationPrefixListId: "pl-63a5400a", GatewayId: s3, State: "active" },
    ]);
  });

  it("makes an interface endpoint with an interface in each subnet, in the VPC's own group", () => {
    const { call, ecr, SubnetId, shown } = withEndpoints();
    expect(shown(ecr)).toMatchObject({
      VpcEndpointType: "Interface",
      SubnetIds: [SubnetId],
      Groups: [{ GroupName: "default" }],
      PrivateDnsEnabled: true,
      DnsEntries: [
        { DnsName: expect.stringMatching(/^vpce-.*\.ecr\.api\./) },
        { DnsName: "api.ecr.us-east-1.amazonaws.com" },
      ],
    });
    expect(call("DescribeNetworkInterfaces").NetworkInterfaces).toMatchObject([
      { SubnetId, InterfaceType: "vpc_endpoint", RequesterManaged: true, Status: "in-use" },
    ]);
  });

  it.each([
    [
      { ServiceName: serviceName("absent") },
      "InvalidServiceName",
      `The Vpc Endpoint Service '${serviceName("absent")}' does not exist`,
    ],
    [
      { ServiceName: serviceName("ecr.dkr") },
      "InvalidServiceName",
      `The Vpc Endpoint Service '${serviceName("ecr.dkr")}' does not exist`,
    ],
    [
      { RouteTableIds: [absent("rtb")] },
      "InvalidRouteTableID.NotFound",
      `The routeTable ID '${absent("rtb")}' does not exist`,
    ],
    [{ VpcId: absent("vpc") }, "InvalidVpcID.NotFound", `The vpc ID '${absent("vpc")}' does not exist`],
    [
      { ServiceName: serviceName("ecr.api"), VpcEndpointType: "Interface" },
      "InvalidParameter",
      "private-dns-enabled cannot be set because there is already a conflicting DNS domain for api.ecr.us-east-1.amazonaws.com in the VPC",
    ],
    [
      { PolicyDocument: "{}", ServiceName: undefined },
      "MissingParameter",
      "The request must contain the parameter serviceName",
    ],
  ])("refuses %j", (input, code, message) => {
    const { refusal, VpcId } = withEndpoints();
    const refused = refusal("CreateVpcEndpoint", { VpcId, ServiceName: serviceName("s3"), ...input });
    expect(refused).toMatchObject({ code, message, status: 400 });
  });

  it("refuses a second route to one service in a table", () => {
    const { refusal, VpcId, RouteTableId } = withEndpoints();
    const input = { VpcId, ServiceName: serviceName("s3"), RouteTableIds: [RouteTableId] };
    expect(refusal("CreateVpcEndpoint", input)).toMatchObject({
      code: "RouteAlreadyExists",
      message: `route table ${RouteTableId} already has a route with destination-prefix-list-id pl-63a5400a`,
    });
  });

  it("refuses private DNS where the VPC gives no host names", () => {
    const { refusal, vpc } = ec2ForTest();
    const VpcId = vpc();
    const input = { VpcId, ServiceName: serviceName("ecs"), VpcEndpointType: "Interface" };
    expect(refusal("CreateVpcEndpoint", input)).toMatchObject({
      code: "InvalidParameter",
      message: `Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for ${VpcId}`,
    });
  });

  it("asks for the VPC, the endpoint, and what it names; its service is a condition key", () => {
    const test = withEndpoints();
    const { VpcId, SubnetId } = test;
    const input = {
      VpcId,
      ServiceName: serviceName("ecs"),
      SubnetIds: [SubnetId],
      VpcEndpointType: "Interface",
      PrivateDnsEnabled: false,
    };
    expectAsksFor(test, "CreateVpcEndpoint", input, [`vpc/${VpcId}`, "vpc-endpoint/*", `subnet/${SubnetId}`]);
    const only = (service: string) =>
      test.user(
        allow("ec2:CreateVpcEndpoint", [arnOf(`vpc/${VpcId}`), arnOf("subnet/*")]),
        allow("ec2:CreateVpcEndpoint", arnOf("vpc-endpoint/*"), {
          StringEquals: { "ec2:VpceServiceName": serviceName(service) },
        }),
      );
    expect(test.call("CreateVpcEndpoint", input, { as: only("ecs") })).toBeDefined();
    expect(test.refusal("CreateVpcEndpoint", input, { as: only("sqs") }).code).toBe("UnauthorizedOperation");
  });

  it("asks for tags; for the hosted zone of private DNS nothing is asked", () => {
    const test = withEndpoints();
    const input = {
      VpcId: test.VpcId,
      ServiceName: serviceName("ecs"),
      VpcEndpointType: "Interface",
      ...tagged("vpc-endpoint", { a: "b" }),
    };
    const make = allow("ec2:CreateVpcEndpoint");
    const tag = allow("ec2:CreateTags", "*", {
      StringEquals: { "ec2:CreateAction": "CreateVpcEndpoint", "aws:RequestTag/a": "b" },
    });
    expect(test.refusal("CreateVpcEndpoint", input, { as: test.user(make) }).message).toContain("ec2:CreateTags");
    expect(test.call("CreateVpcEndpoint", input, { as: test.user(make, tag) }).VpcEndpoint?.Tags).toEqual([
      { Key: "a", Value: "b" },
    ]);
  });
});
