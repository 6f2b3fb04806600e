import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";
import { serviceName, withEndpoints } from "../testing/endpoints.js";

describe("DescribeVpcEndpoints", () => {
  it.each([
    ["service-name", serviceName("ecr.api"), 1],
    ["vpc-endpoint-type", "Gateway", 1],
    ["vpc-endpoint-state", "available", 2],
    ["vpc-endpoint-state", "deleted", 0],
    ["tag:Name", "x", 0],
  ])("filters by %s=%s", (Name, value, found) => {
    const shown = withEndpoints().call("DescribeVpcEndpoints", { Filters: [{ Name, Values: [value] }] }).VpcEndpoints;
    expect(shown).toHaveLength(found);
  });

  it("refuses one that is not there", () => {
    expect(ec2ForTest().refusal("DescribeVpcEndpoints", { VpcEndpointIds: [absent("vpce")] })).toMatchObject({
      code: "InvalidVpcEndpointId.NotFound",
      message: `The Vpc Endpoint Id '${absent("vpce")}' does not exist`,
      status: 400,
    });
  });

  it("asks for ec2:DescribeVpcEndpoints", () => expectAsksForListing(ec2ForTest(), "DescribeVpcEndpoints"));
});
