import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { NOT_FOUND, parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

it("shows every version, oldest first, a page at a time", () => {
  const { call, put } = parametersForTest();
  put("db", "one", { Description: "d", Type: "SecureString" });
  put("db", "two", { Overwrite: true, Type: "SecureString" });
  call("LabelParameterVersion", { Name: "db", ParameterVersion: 1, Labels: ["old"] });
  const first = call("GetParameterHistory", { Name: "db", WithDecryption: true, MaxResults: 1 });
  const LastModifiedUser = `arn:aws:iam::${ACCOUNT}:user/admin`;
  expect(first.Parameters).toMatchObject([
    {
      Version: 1,
      Value: "one",
      Labels: ["old"],
      Description: "d",
      KeyId: "alias/aws/ssm",
      Tier: "Standard",
      LastModifiedUser,
    },
  ]);
  const second = call("GetParameterHistory", { Name: "db", NextToken: first.NextToken });
  expect(second.Parameters).toMatchObject([{ Version: 2, Labels: [], Value: expect.not.stringContaining("two") }]);
});

it("refuses what is not there, and a token that is none", () => {
  const { refusal, put } = parametersForTest();
  put("db");
  expect(refusal("GetParameterHistory", { Name: "none" })).toMatchObject(NOT_FOUND);
  expect(refusal("GetParameterHistory", { Name: "db", NextToken: "x" })).toMatchObject({ code: "InvalidNextToken" });
});

it("needs its permission", () => {
  expect(permissionFaults("GetParameterHistory", (Name) => ({ Name }))).toEqual([]);
});
