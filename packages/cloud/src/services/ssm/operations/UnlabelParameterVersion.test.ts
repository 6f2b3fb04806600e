import { expect, it } from "vitest";
import { NOT_FOUND, parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

const input = { Name: "db", ParameterVersion: 1, Labels: ["a", "other"] };

it("takes labels off a version, and names those it does not carry", () => {
  const { call, put } = parametersForTest();
  put("db");
  call("LabelParameterVersion", { Name: "db", Labels: ["a", "b"] });
  expect(call("UnlabelParameterVersion", input)).toEqual({ RemovedLabels: ["a"], InvalidLabels: ["other"] });
  expect(call("GetParameterHistory", { Name: "db" }).Parameters).toMatchObject([{ Labels: ["b"] }]);
});

it("refuses what is not there", () => {
  const { refusal, put } = parametersForTest();
  expect(refusal("UnlabelParameterVersion", input)).toMatchObject(NOT_FOUND);
  put("db");
  expect(refusal("UnlabelParameterVersion", { ...input, ParameterVersion: 2 }).code).toBe("ParameterVersionNotFound");
});

it("needs its permission", () => {
  expect(permissionFaults("UnlabelParameterVersion", (Name) => ({ ...input, Name }))).toEqual([]);
});
