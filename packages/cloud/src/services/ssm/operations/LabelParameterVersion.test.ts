import { expect, it } from "vitest";
import { NOT_FOUND, parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

it("puts labels on the latest version, and takes them off the one that had them", () => {
  const { call, put } = parametersForTest();
  put("db", "one");
  expect(call("LabelParameterVersion", { Name: "db", Labels: ["live"] })).toEqual({
    InvalidLabels: [],
    ParameterVersion: 1,
  });
  put("db", "two", { Overwrite: true });
  call("LabelParameterVersion", { Name: "db", Labels: ["live"] });
  expect(call("GetParameter", { Name: "db:live" }).Parameter).toMatchObject({ Value: "two" });
  expect(call("GetParameterHistory", { Name: "db" }).Parameters).toMatchObject([{ Labels: [] }, { Labels: ["live"] }]);
});

it("names labels that are none", () => {
  const { call, put } = parametersForTest();
  put("db");
  const Labels = ["ok", "1st", "aws-x", "SSMx", "a b"];
  const answer = call("LabelParameterVersion", { Name: "db", Labels });
  expect(answer).toEqual({ InvalidLabels: ["1st", "aws-x", "SSMx", "a b"], ParameterVersion: 1 });
});

it("refuses an eleventh label, and what is not there", () => {
  const { call, refusal, put } = parametersForTest();
  put("db");
  call("LabelParameterVersion", { Name: "db", Labels: Array.from({ length: 10 }, (_, i) => `l${i}`) });
  expect(refusal("LabelParameterVersion", { Name: "db", Labels: ["more"] })).toMatchObject({
    code: "ParameterVersionLabelLimitExceeded",
    status: 400,
  });
  expect(refusal("LabelParameterVersion", { Name: "none", Labels: ["a"] })).toMatchObject(NOT_FOUND);
  const absent = refusal("LabelParameterVersion", { Name: "db", ParameterVersion: 5, Labels: ["a"] });
  expect(absent.message).toBe("Systems Manager could not find version 5 of db. Verify the version and try again.");
});

it("needs its permission", () => {
  expect(permissionFaults("LabelParameterVersion", (Name) => ({ Name, Labels: ["a"] }))).toEqual([]);
});
