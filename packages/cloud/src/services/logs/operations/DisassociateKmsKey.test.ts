import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const KEY = "arn:aws:kms:us-east-1:000000000000:key/1";

it.each([{ logGroupName: "g" }, { resourceIdentifier: arnOf("g") }])("takes the key from %j", (naming) => {
  const { call } = logsForTest();
  call("CreateLogGroup", { logGroupName: "g", kmsKeyId: KEY });
  expect(call("DisassociateKmsKey", naming)).toEqual({});
  expect(call("DescribeLogGroups").logGroups[0]).not.toHaveProperty("kmsKeyId");
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("DisassociateKmsKey", { logGroupName: "g" }).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:DisassociateKmsKey", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("DisassociateKmsKey", { logGroupName: "g" }, { as: user() })).toEqual(
    notAllowed("logs:DisassociateKmsKey", `${arnOf("g")}:log-stream:`),
  );
});
