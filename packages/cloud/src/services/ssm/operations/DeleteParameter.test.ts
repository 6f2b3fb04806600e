import { expect, it } from "vitest";
import { NOT_FOUND, parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

it("deletes a parameter, and refuses one that is not there", () => {
  const { call, refusal, put } = parametersForTest();
  put("db");
  expect(call("DeleteParameter", { Name: "db" })).toEqual({});
  expect(refusal("DeleteParameter", { Name: "db" })).toMatchObject(NOT_FOUND);
});

it("needs its permission", () => {
  expect(permissionFaults("DeleteParameter", (Name) => ({ Name }))).toEqual([]);
});
