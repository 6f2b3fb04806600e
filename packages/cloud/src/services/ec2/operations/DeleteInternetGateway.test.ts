import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";
import { routed } from "../testing/route-tables.js";

describe("DeleteInternetGateway", () => {
  it("refuses one that is attached", () => {
    const { refusal, GatewayId: InternetGatewayId } = routed();
    expect(refusal("DeleteInternetGateway", { InternetGatewayId })).toMatchObject({
      code: "DependencyViolation",
      status: 400,
      message: `The internetGateway '${InternetGatewayId}' has dependencies and cannot be deleted.`,
    });
  });

  it("refuses one that is not there", () => {
    const input = { InternetGatewayId: absent("igw") };
    expect(ec2ForTest().refusal("DeleteInternetGateway", input).code).toBe("InvalidInternetGatewayID.NotFound");
  });

  it("asks for the gateway, and deletes it", () => {
    const test = ec2ForTest();
    const InternetGatewayId = String(test.call("CreateInternetGateway").InternetGateway?.InternetGatewayId);
    const condition = { StringEquals: { "ec2:InternetGatewayID": InternetGatewayId } };
    const resources = [`internet-gateway/${InternetGatewayId}`];
    expectAsksFor(test, "DeleteInternetGateway", { InternetGatewayId }, resources, condition);
    expect(test.call("DescribeInternetGateways").InternetGateways).toHaveLength(1);
  });
});
