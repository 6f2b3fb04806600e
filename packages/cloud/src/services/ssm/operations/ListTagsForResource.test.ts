import { expect, it } from "vitest";
import { parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

const of = (ResourceId: string) => ({ ResourceType: "Parameter", ResourceId });

it("lists tags, and refuses what is not there", () => {
  const { call, put, refusal } = parametersForTest();
  put("db", "v", { Tags: [{ Key: "a", Value: "1" }] });
  expect(call("ListTagsForResource", of("db"))).toEqual({ TagList: [{ Key: "a", Value: "1" }] });
  expect(refusal("ListTagsForResource", of("none"))).toMatchObject({ code: "InvalidResourceId", status: 400 });
});

it("needs its permission", () => {
  expect(permissionFaults("ListTagsForResource", of)).toEqual([]);
});
