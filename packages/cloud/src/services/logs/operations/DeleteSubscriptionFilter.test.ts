import { expect, it } from "vitest";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const FILTER = { logGroupName: "app", filterName: "f" };

function withFilter() {
  const test = logsForTest();
  test.group("app");
  test.call("PutSubscriptionFilter", {
    logGroupName: "app",
    filterName: "f",
    filterPattern: "",
    destinationArn: "arn:aws:lambda:us-east-1:000000000000:function:f",
  });
  return test;
}

it("deletes a filter; another time there is none", () => {
  const { call, refusal } = withFilter();
  call("DeleteSubscriptionFilter", FILTER);
  expect(call("DescribeSubscriptionFilters", { logGroupName: "app" })).toEqual({ subscriptionFilters: [] });
  expect(refusal("DeleteSubscriptionFilter", FILTER)).toMatchObject({
    code: "ResourceNotFoundException",
    message: "The specified subscription filter does not exist.",
    status: 400,
  });
});

it("refuses a group that is not there", () => {
  const refused = withFilter().refusal("DeleteSubscriptionFilter", { ...FILTER, logGroupName: "other" });
  expect(refused.message).toBe("The specified log group does not exist.");
});

it("needs logs:DeleteSubscriptionFilter on the group", () => {
  const { user, call, refusal } = withFilter();
  expect(refusal("DeleteSubscriptionFilter", FILTER, { as: user() })).toEqual(
    notAllowed("logs:DeleteSubscriptionFilter", `${arnOf("app")}:log-stream:`),
  );
  call("DeleteSubscriptionFilter", FILTER, { as: user(allow("logs:DeleteSubscriptionFilter")) });
});
