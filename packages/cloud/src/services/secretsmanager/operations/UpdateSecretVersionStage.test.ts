import { expect, it } from "vitest";
import { allow, commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

const [A, B, NONE] = ["a".repeat(32), "b".repeat(32), "c".repeat(32)];

function twoVersions() {
  const test = secretsForTest();
  test.secret("db", { SecretString: "a", ClientRequestToken: A });
  const pending = { VersionStages: ["AWSPENDING"], ClientRequestToken: B };
  test.call("PutSecretValue", { SecretId: "db", SecretString: "b", ...pending });
  const stages = () => test.call("DescribeSecret", { SecretId: "db" }).VersionIdsToStages;
  return { ...test, stages };
}

it("moves AWSCURRENT, and leaves AWSPREVIOUS behind", () => {
  const { call, stages } = twoVersions();
  call("UpdateSecretVersionStage", {
    SecretId: "db",
    VersionStage: "AWSCURRENT",
    RemoveFromVersionId: A,
    MoveToVersionId: B,
  });
  expect(stages()).toEqual({ [A]: ["AWSPREVIOUS"], [B]: ["AWSCURRENT", "AWSPENDING"] });
});

it("takes a label away, and puts one that is on no version", () => {
  const { call, stages } = twoVersions();
  call("UpdateSecretVersionStage", { SecretId: "db", VersionStage: "AWSPENDING", RemoveFromVersionId: B });
  call("UpdateSecretVersionStage", { SecretId: "db", VersionStage: "mine", MoveToVersionId: A });
  expect(stages()).toEqual({ [A]: ["AWSCURRENT", "mine"] });
});

it.each([
  [
    { MoveToVersionId: B },
    `The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is currently attached to version ${A}, so you must explicitly reference that version in RemoveFromVersionId.`,
  ],
  [{ RemoveFromVersionId: A, MoveToVersionId: NONE }, `Not a valid version: ${NONE}`],
  [{ RemoveFromVersionId: B, MoveToVersionId: A }, `Version stage AWSCURRENT not found in version ${B}`],
])("refuses %j", (move, message) => {
  const input = { SecretId: "db", VersionStage: "AWSCURRENT", ...move };
  const refused = twoVersions().refusal("UpdateSecretVersionStage", input);
  expect(refused).toMatchObject({ code: "InvalidParameterException", status: 400, message });
});

it("needs its permission, and lets a condition see the label", () => {
  expect(commonFaults({ operation: "UpdateSecretVersionStage", input: { VersionStage: "mine" } })).toEqual([]);
  const { refusal, user } = twoVersions();
  const condition = { StringNotEquals: { "secretsmanager:VersionStage": "AWSCURRENT" } };
  const as = user(allow("secretsmanager:UpdateSecretVersionStage", "*", condition));
  const input = { SecretId: "db", VersionStage: "AWSCURRENT", MoveToVersionId: A };
  expect(refusal("UpdateSecretVersionStage", input, { as }).cause).toBe("condition-mismatch");
});
