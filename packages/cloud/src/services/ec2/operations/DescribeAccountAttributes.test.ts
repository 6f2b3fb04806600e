import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";
import { withoutDefaultVpc } from "../testing/without-default-vpc.js";

describe("DescribeAccountAttributes", () => {
  it("tells the default VPC", () => {
    const input = { AttributeNames: ["default-vpc"] };
    const test = ec2ForTest();
    const shown = (AttributeValue: string) => [{ AttributeName: "default-vpc", AttributeValues: [{ AttributeValue }] }];
    expect(test.call("DescribeAccountAttributes", input).AccountAttributes).toEqual(shown(test.default().vpc));
    expect(withoutDefaultVpc().call("DescribeAccountAttributes", input).AccountAttributes).toEqual(shown("none"));
  });

  it("tells all, and refuses what is none", () => {
    const { call, refusal } = ec2ForTest();
    expect(call("DescribeAccountAttributes").AccountAttributes).toHaveLength(6);
    expect(refusal("DescribeAccountAttributes", { AttributeNames: ["x"] }).code).toBe("InvalidParameterValue");
  });

  it("asks for ec2:DescribeAccountAttributes", () => expectAsksForListing(ec2ForTest(), "DescribeAccountAttributes"));
});
