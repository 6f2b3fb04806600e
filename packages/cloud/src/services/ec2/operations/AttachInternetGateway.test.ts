import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

function withGateway() {
  const test = ec2ForTest();
  const make = () => String(test.call("CreateInternetGateway").InternetGateway?.InternetGatewayId);
  return { ...test, make, VpcId: test.vpc(), InternetGatewayId: make() };
}

describe("AttachInternetGateway", () => {
  it("attaches it", () => {
    const { call, VpcId, InternetGatewayId } = withGateway();
    call("AttachInternetGateway", { VpcId, InternetGatewayId });
    const shown = call("DescribeInternetGateways", { InternetGatewayIds: [InternetGatewayId] }).InternetGateways;
    expect(shown).toMatchObject([{ Attachments: [{ State: "available", VpcId }] }]);
  });

  it("refuses one that is attached, and a second for a VPC", () => {
    const { call, VpcId, InternetGatewayId, make, refusal, vpc } = withGateway();
    call("AttachInternetGateway", { VpcId, InternetGatewayId });
    expect(refusal("AttachInternetGateway", { VpcId: vpc(), InternetGatewayId })).toMatchObject({
      code: "Resource.AlreadyAssociated",
      status: 400,
      message: `resource ${InternetGatewayId} is already attached to network ${VpcId}`,
    });
    expect(refusal("AttachInternetGateway", { VpcId, InternetGatewayId: make() })).toMatchObject({
      code: "InvalidParameterValue",
      status: 400,
      message: `Network ${VpcId} already has an internet gateway attached`,
    });
  });

  it("refuses what is not there", () => {
    const { refusal, VpcId, InternetGatewayId } = withGateway();
    const code = (input: object) => refusal("AttachInternetGateway", { VpcId, InternetGatewayId, ...input }).code;
    expect(code({ VpcId: absent("vpc") })).toBe("InvalidVpcID.NotFound");
    expect(code({ InternetGatewayId: absent("igw") })).toBe("InvalidInternetGatewayID.NotFound");
  });

  it("asks for the gateway and the VPC", () => {
    const test = withGateway();
    const { VpcId, InternetGatewayId } = test;
    const resources = [`internet-gateway/${InternetGatewayId}`, `vpc/${VpcId}`];
    expectAsksFor(test, "AttachInternetGateway", { VpcId, InternetGatewayId }, resources);
  });
});
