import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, NOT_FOUND, parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

it("shows a parameter", () => {
  const { call, put } = parametersForTest();
  put("/app/db");
  expect(call("GetParameter", { Name: "/app/db" })).toEqual({
    Parameter: {
      Name: "/app/db",
      Type: "String",
      Value: "value",
      Version: 1,
      LastModifiedDate: new Date(START),
      ARN: arnOf("/app/db"),
      DataType: "text",
    },
  });
});

it.each([
  ["/app/db", "two", undefined],
  ["/app/db:1", "one", ":1"],
  ["/app/db:old", "one", ":old"],
  [arnOf("/app/db"), "two", undefined],
  [`${arnOf("/app/db")}:1`, "one", ":1"],
])("finds %s", (Name, Value, Selector) => {
  const { call, put } = parametersForTest();
  put("/app/db", "one");
  put("/app/db", "two", { Overwrite: true });
  call("LabelParameterVersion", { Name: "/app/db", ParameterVersion: 1, Labels: ["old"] });
  expect(call("GetParameter", { Name }).Parameter).toMatchObject({ Value, ...(Selector && { Selector }) });
});

it("shows a SecureString only to who asks for decryption", () => {
  const { call, put } = parametersForTest();
  put("secret", "hunter2", { Type: "SecureString" });
  expect(JSON.stringify(call("GetParameter", { Name: "secret" }))).not.toContain("hunter2");
  const read = call("GetParameter", { Name: "secret", WithDecryption: true });
  expect(read.Parameter).toMatchObject({ Value: "hunter2", Type: "SecureString" });
});

it("refuses what is not there", () => {
  const { refusal, put } = parametersForTest();
  put("db");
  expect(refusal("GetParameter", { Name: "none" })).toMatchObject(NOT_FOUND);
  expect(refusal("GetParameter", { Name: "db" }, { region: "eu-west-1" })).toMatchObject(NOT_FOUND);
  expect(refusal("GetParameter", { Name: "db:2" })).toMatchObject({
    code: "ParameterVersionNotFound",
    status: 400,
    message: "Systems Manager could not find version 2 of db. Verify the version and try again.",
  });
});

it("needs its permission", () => {
  expect(permissionFaults("GetParameter", (Name) => ({ Name }))).toEqual([]);
});
