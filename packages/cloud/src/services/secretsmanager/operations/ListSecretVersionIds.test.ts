import { expect, it } from "vitest";
import { commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

function threeVersions() {
  const test = secretsForTest();
  test.secret("db");
  for (const SecretString of ["two", "three"]) test.call("PutSecretValue", { SecretId: "db", SecretString });
  return (more: object) =>
    test.call<{ Versions: { VersionStages?: string[] }[]; NextToken?: string }>("ListSecretVersionIds", {
      SecretId: "db",
      ...more,
    });
}

it("lists versions that carry a label, and the others where they are wanted", () => {
  const list = threeVersions();
  const stages = (more: object) => list(more).Versions.map(({ VersionStages }) => VersionStages);
  expect(stages({})).toEqual([["AWSPREVIOUS"], ["AWSCURRENT"]]);
  expect(stages({ IncludeDeprecated: true })).toEqual([undefined, ["AWSPREVIOUS"], ["AWSCURRENT"]]);
});

it("lists a page at a time", () => {
  const list = threeVersions();
  const first = list({ MaxResults: 1 });
  expect(list({ MaxResults: 1, NextToken: first.NextToken })).toMatchObject({
    Versions: [{ VersionStages: ["AWSCURRENT"], KmsKeyIds: ["DefaultEncryptionKey"] }],
  });
  expect(() => list({ NextToken: "mine" })).toThrow(expect.objectContaining({ code: "InvalidNextTokenException" }));
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "ListSecretVersionIds", servesMarked: true })).toEqual([]);
});
