import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeDhcpOptions", () => {
  it.each([
    ["us-east-1", "ec2.internal"],
    ["eu-west-1", "eu-west-1.compute.internal"],
  ])("shows those that every VPC in %s has", (region, domain) => {
    const { call } = ec2ForTest();
    const { DhcpOptions } = call("DescribeDhcpOptions", {}, { region });
    expect(DhcpOptions).toMatchObject([
      {
        DhcpConfigurations: [
          { Key: "domain-name", Values: [{ Value: domain }] },
          { Key: "domain-name-servers", Values: [{ Value: "AmazonProvidedDNS" }] },
        ],
      },
    ]);
    const { DhcpOptionsId } = call("DescribeVpcs", {}, { region }).Vpcs?.[0] ?? {};
    expect(DhcpOptionsId).toBe(DhcpOptions?.[0]?.DhcpOptionsId);
  });

  it("refuses one that is not there", () => {
    const input = { DhcpOptionsIds: [absent("dopt")] };
    expect(ec2ForTest().refusal("DescribeDhcpOptions", input).code).toBe("InvalidDhcpOptionID.NotFound");
  });

  it("asks for ec2:DescribeDhcpOptions", () => expectAsksForListing(ec2ForTest(), "DescribeDhcpOptions"));
});
