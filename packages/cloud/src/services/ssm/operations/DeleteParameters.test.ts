import { expect, it } from "vitest";
import { parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

it("deletes what is there, and names what is not", () => {
  const { call, put } = parametersForTest();
  for (const name of ["a", "b"]) put(name);
  const answer = call("DeleteParameters", { Names: ["a", "none"] });
  expect(answer).toEqual({ DeletedParameters: ["a"], InvalidParameters: ["none"] });
  expect(call("DescribeParameters").Parameters).toHaveLength(1);
});

it("needs its permission on each", () => {
  expect(permissionFaults("DeleteParameters", (name) => ({ Names: [name] }))).toEqual([]);
});
