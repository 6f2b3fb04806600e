import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, TABLE_ARN } from "../testing/dynamodb-for-test.js";

const untag = (...TagKeys: string[]) => ({ ResourceArn: TABLE_ARN, TagKeys });

describe("UntagResource", () => {
  it("takes tags away", () => {
    const gate = dynamodbForTest();
    const Tags = [
      { Key: "a", Value: "1" },
      { Key: "b", Value: "2" },
    ];
    gate.call("TagResource", { ResourceArn: TABLE_ARN, Tags });
    gate.call("UntagResource", untag("a", "none"));
    expect(gate.call("ListTagsOfResource", { ResourceArn: TABLE_ARN })).toEqual({ Tags: [{ Key: "b", Value: "2" }] });
  });

  it("refuses what is not there", () => {
    const ResourceArn = `${TABLE_ARN}-none`;
    expect(dynamodbForTest().refusal("UntagResource", { ...untag("a"), ResourceArn })).toMatchObject({
      code: "ResourceNotFoundException",
    });
  });

  it("needs dynamodb:UntagResource, for these keys", () => {
    expectDenied("UntagResource", untag("a"));
    const gate = dynamodbForTest();
    gate.allow("dynamodb:UntagResource", { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } });
    gate.call("UntagResource", untag("a"), { as: gate.ana });
    expect(gate.denied("UntagResource", untag("b"))).toMatchObject({ code: "AccessDeniedException" });
  });
});
