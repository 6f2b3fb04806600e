import { expect, it } from "vitest";
import { expectDenied, NOT_AN_ARN, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const resourceArn = statesArn("activity:a");

it("lists the tags of what has some", () => {
  const { call } = statesForTest();
  const tags = [{ key: "a", value: "1" }];
  call("CreateActivity", { name: "a", tags });
  expect(call("ListTagsForResource", { resourceArn })).toEqual({ tags });
});

it("refuses what is not there, and what is no ARN", () => {
  const { refusal } = statesForTest();
  expect(refusal("ListTagsForResource", { resourceArn })).toEqual(
    refused("tagged-not-found", "ResourceNotFound", `Resource not found: '${resourceArn}'`),
  );
  expect(refusal("ListTagsForResource", { resourceArn: "nonsense" })).toEqual(NOT_AN_ARN);
});

it("needs its permission", () => expectDenied("ListTagsForResource", { resourceArn }, resourceArn));
