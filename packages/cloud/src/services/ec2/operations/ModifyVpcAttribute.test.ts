import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("ModifyVpcAttribute", () => {
  it("changes what is given alone", () => {
    const { call, vpc } = ec2ForTest();
    const VpcId = vpc();
    call("ModifyVpcAttribute", { VpcId, EnableDnsHostnames: { Value: true } });
    const value = (Attribute: string) => call("DescribeVpcAttribute", { VpcId, Attribute });
    expect(value("enableDnsHostnames")).toMatchObject({ EnableDnsHostnames: { Value: true } });
    expect(value("enableDnsSupport")).toMatchObject({ EnableDnsSupport: { Value: true } });
  });

  it("refuses a VPC that is not there", () => {
    expect(ec2ForTest().refusal("ModifyVpcAttribute", { VpcId: absent("vpc") }).code).toBe("InvalidVpcID.NotFound");
  });

  it("asks for the VPC", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    expectAsksFor(test, "ModifyVpcAttribute", { VpcId, EnableDnsSupport: { Value: false } }, [`vpc/${VpcId}`]);
  });
});
