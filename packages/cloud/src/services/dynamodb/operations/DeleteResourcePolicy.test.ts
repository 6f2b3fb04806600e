import { describe, expect, it } from "vitest";
import { ANA, dynamodbForTest, expectDenied, policyFor, TABLE_ARN } from "../testing/dynamodb-for-test.js";

const INPUT = { ResourceArn: TABLE_ARN };

describe("DeleteResourcePolicy", () => {
  it("takes the policy away, and does nothing where there is none", () => {
    const gate = dynamodbForTest();
    expect(gate.call("DeleteResourcePolicy", INPUT)).toEqual({});
    const put = { ...INPUT, Policy: policyFor(ANA, "dynamodb:GetItem") };
    const { RevisionId } = gate.call<{ RevisionId: string }>("PutResourcePolicy", put);
    expect(gate.refusal("DeleteResourcePolicy", { ...INPUT, ExpectedRevisionId: "1" })).toMatchObject({
      code: "PolicyNotFoundException",
    });
    expect(gate.call("DeleteResourcePolicy", { ...INPUT, ExpectedRevisionId: RevisionId })).toEqual({ RevisionId });
    expect(gate.refusal("GetResourcePolicy", INPUT)).toMatchObject({ code: "PolicyNotFoundException" });
  });

  it("refuses a table that is not there, when it may be asked", () => {
    expect(dynamodbForTest().refusal("DeleteResourcePolicy", { ResourceArn: `${TABLE_ARN}-none` })).toMatchObject({
      code: "ResourceNotFoundException",
    });
    expectDenied("DeleteResourcePolicy", INPUT);
  });
});
