import { describe, expect, it } from "vitest";
import { ANA, dynamodbForTest, expectDenied, order, policyFor, TABLE_ARN } from "../testing/dynamodb-for-test.js";

const put = (Policy: string, more: object = {}) => ({ ResourceArn: TABLE_ARN, Policy, ...more });
const OTHER = "111122223333";

describe("PutResourcePolicy", () => {
  it("lets others in that it names, on the table and its indexes", () => {
    const gate = dynamodbForTest([order("ana", 1)]);
    const read = { TableName: "orders", Key: order("ana", 1) };
    expect(gate.denied("GetItem", read)).toMatchObject({ code: "AccessDeniedException" });
    gate.call("PutResourcePolicy", put(policyFor(ANA, ["dynamodb:GetItem", "dynamodb:Scan"])));
    expect(gate.call("GetItem", read, { as: gate.ana })).toMatchObject({ Item: order("ana", 1) });
    gate.call("Scan", { TableName: "orders", IndexName: "by-state" }, { as: gate.ana });
    expect(gate.denied("PutItem", { TableName: "orders", Item: order("ana", 2) })).toMatchObject({
      code: "AccessDeniedException",
    });
  });

  it("lets another account in by the table's ARN", () => {
    const gate = dynamodbForTest([order("ana", 1)]);
    const read = { TableName: TABLE_ARN, Key: order("ana", 1) };
    expect(gate.refusal("GetItem", read, { as: OTHER })).toMatchObject({
      message: expect.stringContaining("because no resource-based policy allows the dynamodb:GetItem action"),
    });
    gate.call("PutResourcePolicy", put(policyFor(`arn:aws:iam::${OTHER}:root`, "dynamodb:GetItem")));
    expect(gate.call("GetItem", read, { as: OTHER })).toMatchObject({ Item: order("ana", 1) });
  });

  it("denies what it denies", () => {
    const gate = dynamodbForTest();
    gate.allow("dynamodb:*");
    gate.call("PutResourcePolicy", put(policyFor(ANA, "dynamodb:PutItem", "Deny")));
    expect(gate.denied("PutItem", { TableName: "orders", Item: order("ana", 2) }).message).toContain(
      "with an explicit deny in a resource-based policy",
    );
  });

  it("replaces the revision that is expected alone", () => {
    const gate = dynamodbForTest();
    const [first, second] = [policyFor(ANA, "dynamodb:GetItem"), policyFor(ANA, "dynamodb:Scan")];
    const { RevisionId } = gate.call<{ RevisionId: string }>(
      "PutResourcePolicy",
      put(first, { ExpectedRevisionId: "NO_POLICY" }),
    );
    expect(gate.call("PutResourcePolicy", put(first))).toEqual({ RevisionId });
    expect(gate.refusal("PutResourcePolicy", put(second, { ExpectedRevisionId: "1" }))).toMatchObject({
      code: "PolicyNotFoundException",
      message: `Resource-based policy not found for the provided ResourceArn: Requested update for policy with revision id 1, but the policy associated to target table orders has revision id ${RevisionId}.`,
    });
    gate.call("PutResourcePolicy", put(second, { ExpectedRevisionId: RevisionId }));
    expect(gate.call("GetResourcePolicy", { ResourceArn: TABLE_ARN })).toMatchObject({ Policy: second });
  });

  it.each([
    ["what is no policy", "{}", "Invalid policy document: Syntax errors in policy"],
    [
      "a principal that is not there",
      policyFor(`${ANA}-none`, "dynamodb:GetItem"),
      `Invalid policy document: "AWS":"${ANA}-none"`,
    ],
  ])("refuses %s", (_, policy, message) => {
    expect(dynamodbForTest().refusal("PutResourcePolicy", put(policy))).toMatchObject({
      code: "ValidationException",
      message,
    });
  });

  it("follows a user that is deleted: one of the same name is another", () => {
    const gate = dynamodbForTest([order("ana", 1)]);
    gate.call("PutResourcePolicy", put(policyFor(ANA, "dynamodb:GetItem")));
    const service = { service: "iam" };
    gate.call("DeleteAccessKey", { UserName: "ana", AccessKeyId: gate.ana }, service);
    gate.call("DeleteUser", { UserName: "ana" }, service);
    gate.call("CreateUser", { UserName: "ana" }, service);
    expect(gate.call<{ Policy: string }>("GetResourcePolicy", { ResourceArn: TABLE_ARN }).Policy).toMatch(/"AIDA/);
  });

  it("needs dynamodb:PutResourcePolicy", () => expectDenied("PutResourcePolicy", put(policyFor(ANA, "dynamodb:*"))));
});
