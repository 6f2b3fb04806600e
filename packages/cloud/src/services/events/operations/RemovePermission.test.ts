import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, NO_BUS, refused } from "../testing/events-for-test.js";

const put = (StatementId: string) => ({ Action: "events:PutEvents", Principal: "*", StatementId });

it("removes a statement, and the policy with the last", () => {
  const { call } = eventsForTest();
  for (const id of ["a", "b"]) call("PutPermission", put(id));
  expect(call("RemovePermission", { StatementId: "a" })).toEqual({});
  expect(JSON.parse(String(call("DescribeEventBus").Policy)).Statement).toMatchObject([{ Sid: "b" }]);
  call("RemovePermission", { StatementId: "b" });
  expect(call("DescribeEventBus").Policy).toBeUndefined();
});

it("removes all", () => {
  const { call } = eventsForTest();
  call("PutPermission", put("a"));
  call("RemovePermission", { RemoveAllPermissions: true });
  expect(call("DescribeEventBus").Policy).toBeUndefined();
});

it.each([true, false])("refuses a statement that is not there, with a policy or without (%s)", (policy) => {
  const { call, refusal } = eventsForTest();
  if (policy) call("PutPermission", put("a"));
  expect(refusal("RemovePermission", { StatementId: "b" })).toEqual(
    refused("statement-not-found", "ResourceNotFoundException", "Statement with the provided id does not exist."),
  );
});

it("refuses neither id nor all, and a bus that is not there", () => {
  const { refusal } = eventsForTest();
  expect(refusal("RemovePermission")).toEqual(
    refused("parameter-missing", "ValidationException", "Parameter StatementId must be specified."),
  );
  expect(refusal("RemovePermission", { StatementId: "a", EventBusName: "absent" })).toEqual(NO_BUS);
});

it("needs its permission", () => {
  expectDenied("RemovePermission", { StatementId: "a" }, eventsArn("event-bus/default"));
});
