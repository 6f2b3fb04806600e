import { expect, it } from "vitest";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

function withFilters() {
  const test = logsForTest();
  test.group("app");
  for (const filterName of ["one", "two"]) {
    const destinationArn = "arn:aws:firehose:us-east-1:000000000000:deliverystream/d";
    test.call("PutSubscriptionFilter", { logGroupName: "app", filterName, filterPattern: "", destinationArn });
  }
  return test;
}

it("tells those whose names begin so", () => {
  const { call } = withFilters();
  const { subscriptionFilters } = call<{ subscriptionFilters: { filterName: string }[] }>(
    "DescribeSubscriptionFilters",
    { logGroupName: "app", filterNamePrefix: "tw" },
  );
  expect(subscriptionFilters.map(({ filterName }) => filterName)).toEqual(["two"]);
});

it("refuses a group that is not there", () => {
  expect(withFilters().refusal("DescribeSubscriptionFilters", { logGroupName: "other" })).toMatchObject({
    code: "ResourceNotFoundException",
    message: "The specified log group does not exist.",
    status: 400,
  });
});

it("needs logs:DescribeSubscriptionFilters on the group", () => {
  const { user, call, refusal } = withFilters();
  const input = { logGroupName: "app" };
  expect(refusal("DescribeSubscriptionFilters", input, { as: user() })).toEqual(
    notAllowed("logs:DescribeSubscriptionFilters", `${arnOf("app")}:log-stream:`),
  );
  call("DescribeSubscriptionFilters", input, { as: user(allow("logs:DescribeSubscriptionFilters")) });
});
