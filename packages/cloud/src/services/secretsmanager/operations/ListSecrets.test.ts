import { expect, it } from "vitest";
import { notAllowed, secretsForTest } from "../testing/secrets-for-test.js";

function someSecrets() {
  const test = secretsForTest();
  const make = (name: string, more: object) => {
    test.secret(name, more);
    test.advance(1_000);
  };
  make("app/db", { Description: "Database of the app", Tags: [{ Key: "team", Value: "Red" }] });
  make("app/key", { Description: "key", Tags: [{ Key: "owner", Value: "Blue" }] });
  make("other", {});
  const list = (input: object) =>
    test.call<{ SecretList: { Name: string }[]; NextToken?: string }>("ListSecrets", input);
  return { ...test, list, names: (input: object) => list(input).SecretList.map(({ Name }) => Name) };
}

it.each([
  [{}, ["other", "app/key", "app/db"]],
  [{ SortOrder: "asc" }, ["app/db", "app/key", "other"]],
  [{ SortBy: "name", SortOrder: "desc" }, ["other", "app/key", "app/db"]],
])("lists them in order: %j", (input, expected) => {
  expect(someSecrets().names(input)).toEqual(expected);
});

it.each([
  ["name", ["app/"], ["app/db", "app/key"]],
  ["name", ["APP/"], []],
  ["name", ["!app/k"], ["app/db", "other"]],
  ["description", ["data"], ["app/db"]],
  ["description", ["app"], ["app/db"]],
  ["tag-key", ["team", "owner"], ["app/db", "app/key"]],
  ["tag-value", ["Bl"], ["app/key"]],
  ["tag-value", ["bl"], []],
  ["primary-region", ["us-east-1"], ["app/db", "app/key", "other"]],
  ["owning-service", ["rds"], []],
  ["all", ["app red"], ["app/db"]],
])("filters by %s %j", (Key, Values, expected) => {
  expect(someSecrets().names({ Filters: [{ Key, Values }], SortBy: "name", SortOrder: "asc" })).toEqual(expected);
});

it("shows secrets that wait for their deletion only where they are wanted", () => {
  const { call, names } = someSecrets();
  call("DeleteSecret", { SecretId: "other" });
  expect(names({})).toHaveLength(2);
  expect(names({ IncludePlannedDeletion: true })).toHaveLength(3);
});

it("lists a page at a time, and takes only its own tokens", () => {
  const { list, names, refusal } = someSecrets();
  const { NextToken } = list({ MaxResults: 2 });
  expect(names({ MaxResults: 2, NextToken })).toEqual(["app/db"]);
  expect(refusal("ListSecrets", { NextToken: "versions.1" })).toMatchObject({ code: "InvalidNextTokenException" });
});

it("needs its permission; the refusal names no resource", () => {
  const { user, refusal } = secretsForTest();
  expect(refusal("ListSecrets", {}, { as: user() })).toEqual(notAllowed("ListSecrets", ""));
});
