import { expect, it } from "vitest";
import { notAllowed, secretsForTest } from "../testing/secrets-for-test.js";

const KINDS = { lower: /[a-z]/, upper: /[A-Z]/, digit: /\d/, punctuation: /[^A-Za-z0-9 ]/, space: / / };

it.each([
  [{}, 32, ["lower", "upper", "digit", "punctuation"]],
  [{ PasswordLength: 4 }, 4, ["lower", "upper", "digit", "punctuation"]],
  [{ PasswordLength: 5, IncludeSpace: true }, 5, ["lower", "upper", "digit", "punctuation", "space"]],
  [{ PasswordLength: 20, ExcludePunctuation: true, ExcludeNumbers: true }, 20, ["lower", "upper"]],
  [{ PasswordLength: 4096, ExcludeLowercase: true, ExcludeUppercase: true }, 4096, ["digit", "punctuation"]],
])("makes a password of %j", (input, length, kinds) => {
  const { RandomPassword } = secretsForTest().call<{ RandomPassword: string }>("GetRandomPassword", input);
  expect(RandomPassword).toHaveLength(length);
  expect(Object.entries(KINDS).flatMap(([kind, one]) => (one.test(RandomPassword) ? kind : []))).toEqual(kinds);
});

it("leaves out what is excluded, and makes another each time", () => {
  const { call } = secretsForTest();
  const make = () =>
    call<{ RandomPassword: string }>("GetRandomPassword", { ExcludeCharacters: "abc\\]" }).RandomPassword;
  const made = Array.from({ length: 20 }, make);
  expect(made.join("")).not.toMatch(/[abc\\\]]/);
  expect(new Set(made).size).toBe(20);
});

it.each([
  [{ PasswordLength: 3 }, "The password length is too short based on the required types."],
  [
    { ExcludeLowercase: true, ExcludeUppercase: true, ExcludeNumbers: true, ExcludePunctuation: true },
    "No characters are left to build the password from.",
  ],
])("refuses %j", (input, message) => {
  const refused = secretsForTest().refusal("GetRandomPassword", input);
  expect(refused).toMatchObject({ code: "InvalidParameterException", status: 400, message });
});

it("needs its permission", () => {
  const { refusal, user } = secretsForTest();
  expect(refusal("GetRandomPassword", {}, { as: user() })).toEqual(notAllowed("GetRandomPassword", ""));
});
