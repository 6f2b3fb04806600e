import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

const Tags = [
  { Key: "a", Value: "1" },
  { Key: "b", Value: "2" },
];

describe("DeleteTags", () => {
  it.each([
    ["by key", [{ Key: "a" }], ["b"]],
    ["by key and value", [{ Key: "a", Value: "1" }], ["b"]],
    ["with another value, none", [{ Key: "a", Value: "2" }], ["a", "b"]],
    ["with none given, all", undefined, []],
  ])("takes tags away: %s", (_, gone, left) => {
    const { call, vpc } = ec2ForTest();
    const Resources = [vpc()];
    call("CreateTags", { Resources, Tags });
    call("DeleteTags", { Resources, Tags: gone });
    const { Tags: shown } = call<{ Tags: { Key: string }[] }>("DescribeTags");
    expect(shown.map(({ Key }) => Key)).toEqual(left);
  });

  it("refuses a resource that is not there", () => {
    expect(ec2ForTest().refusal("DeleteTags", { Resources: [absent("vpc")] }).code).toBe("InvalidVpcID.NotFound");
  });

  it("asks for the resource, with the keys", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } };
    expectAsksFor(test, "DeleteTags", { Resources: [VpcId], Tags: [{ Key: "a" }] }, [`vpc/${VpcId}`], condition);
  });
});
