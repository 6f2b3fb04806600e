import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent } from "../testing/ec2-for-test.js";
import { withEndpoints } from "../testing/endpoints.js";

describe("DeleteVpcEndpoints", () => {
  it("deletes them with their routes and interfaces, and tells of those that are not there", () => {
    const { call, s3, ecr, routes } = withEndpoints();
    expect(call("DeleteVpcEndpoints", { VpcEndpointIds: [s3, absent("vpce"), ecr] })).toEqual({
      Unsuccessful: [
        {
          ResourceId: absent("vpce"),
          Error: {
            Code: "InvalidVpcEndpointId.NotFound",
            Message: `The Vpc Endpoint Id '${absent("vpce")}' does not exist`,
          },
        },
      ],
    });
    expect(call("DescribeVpcEndpoints").VpcEndpoints).toEqual([]);
    expect(call("DescribeNetworkInterfaces").NetworkInterfaces).toEqual([]);
    expect(routes()).toMatchObject([{ GatewayId: "local" }]);
  });

  it("must come before the VPC is deleted", () => {
    const { call, refusal, vpc } = withEndpoints();
    const VpcId = vpc("10.9.0.0/16");
    const made = call("CreateVpcEndpoint", { VpcId, ServiceName: "com.amazonaws.us-east-1.dynamodb" }).VpcEndpoint;
    expect(refusal("DeleteVpc", { VpcId }).code).toBe("DependencyViolation");
    call("DeleteVpcEndpoints", { VpcEndpointIds: [made?.VpcEndpointId] });
    expect(call("DeleteVpc", { VpcId })).toEqual({});
  });

  it("asks for each endpoint", () => {
    const test = withEndpoints();
    const VpcEndpointIds = [test.s3, test.ecr];
    const resources = VpcEndpointIds.map((id) => `vpc-endpoint/${id}`);
    expectAsksFor(test, "DeleteVpcEndpoints", { VpcEndpointIds }, resources);
  });
});
