import { expect, it } from "vitest";
import { expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const activityArn = statesArn("activity:a");

it("makes an activity, and answers with the one that is there; tags do not count", () => {
  const { call, now, advance } = statesForTest();
  const answer = { activityArn, creationDate: new Date(now()) };
  expect(call("CreateActivity", { name: "a" })).toEqual(answer);
  advance(1_000);
  expect(call("CreateActivity", { name: "a", tags: [{ key: "k", value: "v" }] })).toEqual(answer);
  expect(call("ListTagsForResource", { resourceArn: activityArn })).toEqual({ tags: [] });
});

it.each(["a b", "a<", "a/b", "a:b", "a\u0000", "a\u007f", "a;", "a[", 'a"', "a%", "a^", "a&"])(
  "refuses the name %j",
  (name) => {
    expect(statesForTest().refusal("CreateActivity", { name })).toEqual(
      refused("name-invalid", "InvalidName", `Invalid Name: '${name}'`),
    );
  },
);

it("refuses the name of one with another key", () => {
  const { call, refusal } = statesForTest();
  call("CreateActivity", { name: "a" });
  const encryptionConfiguration = { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: "alias/app" };
  expect(refusal("CreateActivity", { name: "a", encryptionConfiguration })).toEqual(
    refused("activity-already-exists", "ActivityAlreadyExists", `Activity Already Exists: '${activityArn}'`),
  );
});

it("needs its permission", () => expectDenied("CreateActivity", { name: "a" }, activityArn));
