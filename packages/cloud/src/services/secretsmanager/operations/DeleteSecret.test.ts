import { expect, it } from "vitest";
import { cloudForTest } from "../../../testing/cloud-for-test.js";
import { allow, commonFaults, NOT_FOUND, secretsForTest } from "../testing/secrets-for-test.js";

const DAY = 86_400_000;

it.each([
  [{}, 30],
  [{ RecoveryWindowInDays: 7 }, 7],
])("marks it for deletion: %j", (more, days) => {
  const { call, secret, now, refusal } = secretsForTest();
  const ARN = secret("db");
  const DeletionDate = new Date(now() + days * DAY);
  expect(call("DeleteSecret", { SecretId: "db", ...more })).toEqual({ ARN, Name: "db", DeletionDate });
  expect(refusal("GetSecretValue", { SecretId: "db" }).id).toBe("secretsmanager.marked-for-deletion");
});

it("deletes at once where it is forced, also what is marked or not there", () => {
  const { call, secret, refusal } = secretsForTest();
  const force = { SecretId: "db", ForceDeleteWithoutRecovery: true };
  secret("db");
  call("DeleteSecret", { SecretId: "db" });
  call("DeleteSecret", force);
  expect(refusal("DescribeSecret", { SecretId: "db" })).toEqual(NOT_FOUND);
  expect(call("DeleteSecret", force)).toMatchObject({ Name: "db" });
});

it.each([
  [
    { RecoveryWindowInDays: 7, ForceDeleteWithoutRecovery: true },
    "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
  ],
  [{ RecoveryWindowInDays: 6 }, "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive)."],
  [{ RecoveryWindowInDays: 31 }, "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive)."],
])("refuses %j", (more, message) => {
  const { secret, refusal } = secretsForTest();
  secret("db");
  const refused = refusal("DeleteSecret", { SecretId: "db", ...more });
  expect(refused).toMatchObject({ code: "InvalidParameterException", status: 400, message });
});

it("goes for good when its time has come", async () => {
  const { call, advance } = cloudForTest();
  const describe = () => call("secretsmanager", "DescribeSecret", { SecretId: "db" });
  call("secretsmanager", "CreateSecret", { Name: "db" });
  call("secretsmanager", "DeleteSecret", { SecretId: "db", RecoveryWindowInDays: 7 });
  await advance(7 * DAY - 1);
  expect(describe()).toMatchObject({ Name: "db" });
  await advance(1);
  expect(describe).toThrow(NOT_FOUND.message);
  expect(call("secretsmanager", "CreateSecret", { Name: "db" })).toMatchObject({ Name: "db" });
});

it.each([
  [{ "secretsmanager:ForceDeleteWithoutRecovery": "true" }, "Bool", { ForceDeleteWithoutRecovery: true }],
  [{ "secretsmanager:RecoveryWindowInDays": "10" }, "NumericLessThan", { RecoveryWindowInDays: 7 }],
])("lets a condition see %j", (keys, operator, more) => {
  const { secret, refusal, user } = secretsForTest();
  secret("db");
  const deny = { ...allow("secretsmanager:DeleteSecret", "*", { [operator]: keys }), Effect: "Deny" };
  const as = user(allow("secretsmanager:*"), deny);
  expect(refusal("DeleteSecret", { SecretId: "db", ...more }, { as }).id).toBe("iam.denied-explicit");
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "DeleteSecret" })).toEqual([]);
});
