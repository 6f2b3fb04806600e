import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const KEY = "arn:aws:kms:us-east-1:000000000000:key/1";

it.each([{ logGroupName: "g" }, { resourceIdentifier: arnOf("g") }])("gives the key to %j", (naming) => {
  const { call } = logsForTest();
  call("CreateLogGroup", { logGroupName: "g" });
  expect(call("AssociateKmsKey", { ...naming, kmsKeyId: KEY })).toEqual({});
  expect(call("DescribeLogGroups").logGroups).toMatchObject([{ kmsKeyId: KEY }]);
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("AssociateKmsKey", { logGroupName: "g", kmsKeyId: KEY }).id).toBe(
    "logs.log-group-not-found",
  );
});

it("refuses whom nothing allows logs:AssociateKmsKey", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("AssociateKmsKey", { logGroupName: "g", kmsKeyId: KEY }, { as: user() })).toEqual(
    notAllowed("logs:AssociateKmsKey", `${arnOf("g")}:log-stream:`),
  );
});
