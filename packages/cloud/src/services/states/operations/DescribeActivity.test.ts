import { expect, it } from "vitest";
import { expectDenied, NOT_AN_ARN, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const activityArn = statesArn("activity:a");

it("shows an activity", () => {
  const { call, now } = statesForTest();
  call("CreateActivity", { name: "a" });
  expect(call("DescribeActivity", { activityArn })).toEqual({
    activityArn,
    name: "a",
    creationDate: new Date(now()),
    encryptionConfiguration: { type: "AWS_OWNED_KEY" },
  });
});

it("refuses one that is not there, and what is no ARN of one", () => {
  const { refusal } = statesForTest();
  expect(refusal("DescribeActivity", { activityArn })).toEqual(
    refused("activity-not-found", "ActivityDoesNotExist", `Activity Does Not Exist: '${activityArn}'`),
  );
  expect(refusal("DescribeActivity", { activityArn: "nonsense" })).toEqual(NOT_AN_ARN);
});

it("needs its permission", () => expectDenied("DescribeActivity", { activityArn }, activityArn));
