import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

it("tells of a secret, but not its value", () => {
  const { secret, call } = secretsForTest();
  const ARN = secret("db", { SecretString: "v", Description: "d", ClientRequestToken: "a".repeat(32) });
  expect(call("DescribeSecret", { SecretId: "db" })).toEqual({
    ARN,
    Name: "db",
    Description: "d",
    CreatedDate: new Date(START),
    LastChangedDate: new Date(START),
    VersionIdsToStages: { ["a".repeat(32)]: ["AWSCURRENT"] },
  });
});

it("tells when a secret that waits for its deletion was deleted", () => {
  const { secret, call } = secretsForTest();
  call("DeleteSecret", { SecretId: secret("db") });
  expect(call("DescribeSecret", { SecretId: "db" })).toMatchObject({ DeletedDate: new Date(START) });
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "DescribeSecret", servesMarked: true })).toEqual([]);
});
