import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, TABLE_ARN } from "../testing/dynamodb-for-test.js";

const tag = (Key: string, Value: string) => ({ ResourceArn: TABLE_ARN, Tags: [{ Key, Value }] });

describe("TagResource", () => {
  it("adds tags and changes those that are there", () => {
    const gate = dynamodbForTest();
    gate.call("TagResource", tag("a", "1"));
    gate.call("TagResource", tag("b", "2"));
    gate.call("TagResource", tag("a", "3"));
    expect(gate.call("ListTagsOfResource", { ResourceArn: TABLE_ARN })).toEqual({
      Tags: [
        { Key: "b", Value: "2" },
        { Key: "a", Value: "3" },
      ],
    });
  });

  it("refuses what is not there", () => {
    const ResourceArn = TABLE_ARN.replace("orders", "none");
    expect(dynamodbForTest().refusal("TagResource", { ...tag("a", "1"), ResourceArn })).toMatchObject({
      code: "ResourceNotFoundException",
      message: `Requested resource not found: ResourcArn: ${ResourceArn} not found`,
    });
  });

  it("needs dynamodb:TagResource, for these tags", () => {
    expectDenied("TagResource", tag("a", "1"));
    const gate = dynamodbForTest();
    gate.allow("dynamodb:TagResource", { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } });
    gate.call("TagResource", tag("a", "1"), { as: gate.ana });
    expect(gate.denied("TagResource", tag("b", "1"))).toMatchObject({ code: "AccessDeniedException" });
  });
});
