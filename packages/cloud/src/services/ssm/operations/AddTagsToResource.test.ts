import { expect, it } from "vitest";
import { allow, parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

const tag = (Value: string, ResourceId = "db") => ({
  ResourceType: "Parameter",
  ResourceId,
  Tags: [{ Key: "a", Value }],
});

it("adds tags, and changes those that are there", () => {
  const { call, put } = parametersForTest();
  put("db");
  call("AddTagsToResource", tag("1"));
  call("AddTagsToResource", tag("2"));
  const listed = call("ListTagsForResource", { ResourceType: "Parameter", ResourceId: "db" });
  expect(listed).toEqual({ TagList: [{ Key: "a", Value: "2" }] });
});

it.each([tag("1", "none"), { ...tag("1"), ResourceType: "Document" }])("refuses %j", (input) => {
  const { put, refusal } = parametersForTest();
  put("db");
  expect(refusal("AddTagsToResource", input)).toMatchObject({ code: "InvalidResourceId", status: 400 });
});

it("refuses more than fifty", () => {
  const { put, refusal } = parametersForTest();
  put("db");
  const Tags = Array.from({ length: 51 }, (_, i) => ({ Key: `k${i}`, Value: "" }));
  expect(refusal("AddTagsToResource", { ...tag("1"), Tags })).toMatchObject({ code: "TooManyTagsError" });
});

it("needs its permission, and lets a condition see the tags", () => {
  expect(permissionFaults("AddTagsToResource", (name) => tag("1", name))).toEqual([]);
  const { user, put, refusal, call } = parametersForTest();
  put("db");
  const as = user(allow("ssm:AddTagsToResource", "*", { StringEquals: { "aws:RequestTag/a": "1" } }));
  expect(refusal("AddTagsToResource", tag("2"), { as }).cause).toBe("condition-mismatch");
  expect(call("AddTagsToResource", tag("1"), { as })).toEqual({});
});
