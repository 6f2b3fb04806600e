import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";
import { serviceName } from "../testing/endpoints.js";

describe("DescribeVpcEndpointServices", () => {
  it("shows a service of both types twice; a filter picks one", () => {
    const { call } = ec2ForTest();
    const ServiceNames = [serviceName("s3")];
    const both = call("DescribeVpcEndpointServices", { ServiceNames });
    expect(both.ServiceNames).toEqual(ServiceNames);
    expect(both.ServiceDetails).toHaveLength(2);
    const Filters = [{ Name: "service-type", Values: ["Gateway"] }];
    expect(call("DescribeVpcEndpointServices", { ServiceNames, Filters }).ServiceDetails).toMatchObject([
      { ServiceName: serviceName("s3"), ServiceType: [{ ServiceType: "Gateway" }], Owner: "amazon" },
    ]);
  });

  it("shows the name that a service answers for", () => {
    const { call } = ec2ForTest();
    const { ServiceDetails } = call("DescribeVpcEndpointServices", { ServiceNames: [serviceName("ecr.dkr")] });
    expect(ServiceDetails).toMatchObject([{ PrivateDnsName: "*.dkr.ecr.us-east-1.amazonaws.com" }]);
  });

  it("refuses a service that is not there", () => {
    const ServiceNames = ["com.amazonaws.eu-west-1.ecs"];
    expect(ec2ForTest().refusal("DescribeVpcEndpointServices", { ServiceNames })).toMatchObject({
      code: "InvalidServiceName",
      message: "The Vpc Endpoint Service 'com.amazonaws.eu-west-1.ecs' does not exist",
      status: 400,
    });
  });

  it("asks for its action", () => expectAsksForListing(ec2ForTest(), "DescribeVpcEndpointServices"));
});
