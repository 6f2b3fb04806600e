import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, TABLE_ARN } from "../testing/dynamodb-for-test.js";

describe("ListTagsOfResource", () => {
  it("lists the tags of a table", () => {
    const gate = dynamodbForTest();
    expect(gate.call("ListTagsOfResource", { ResourceArn: TABLE_ARN })).toEqual({ Tags: [] });
  });

  it("refuses what is not there, when it may be asked", () => {
    const ResourceArn = `${TABLE_ARN}-none`;
    expect(dynamodbForTest().refusal("ListTagsOfResource", { ResourceArn })).toMatchObject({
      code: "ResourceNotFoundException",
    });
    expectDenied("ListTagsOfResource", { ResourceArn }, "ListTagsOfResource", ResourceArn);
  });
});
