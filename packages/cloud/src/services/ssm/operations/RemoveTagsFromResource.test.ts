import { expect, it } from "vitest";
import { allow, parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

const untag = (TagKeys: string[], ResourceId = "db") => ({ ResourceType: "Parameter", ResourceId, TagKeys });

it("removes tags; keys that are not there are passed over", () => {
  const { call, put } = parametersForTest();
  put("db", "v", { Tags: [{ Key: "a", Value: "1" }] });
  expect(call("RemoveTagsFromResource", untag(["a", "none"]))).toEqual({});
  expect(call("ListTagsForResource", { ResourceType: "Parameter", ResourceId: "db" })).toEqual({ TagList: [] });
});

it("refuses what is not there", () => {
  expect(parametersForTest().refusal("RemoveTagsFromResource", untag(["a"])).code).toBe("InvalidResourceId");
});

it("needs its permission, and lets a condition see the keys", () => {
  expect(permissionFaults("RemoveTagsFromResource", (name) => untag(["x"], name))).toEqual([]);
  const { user, put, refusal } = parametersForTest();
  put("db");
  const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } };
  const as = user(allow("ssm:RemoveTagsFromResource", "*", condition));
  expect(refusal("RemoveTagsFromResource", untag(["b"]), { as }).cause).toBe("condition-mismatch");
});
