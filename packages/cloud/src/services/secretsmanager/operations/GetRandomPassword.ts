import { refuse, secretsmanagerPasswordTooShort, secretsmanagerPasswordWithoutCharacters } from "@understudy/catalogue";
import type { Ids } from "../../../ids.js";
import { anySecretCheck } from "../check.js";
import { operation } from "../operation.js";
import { randomText } from "../random-text.js";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const USUAL_LENGTH = 32;

/** Source: Secrets Manager API reference, GetRandomPassword: 32 characters, one of each kind, unless asked otherwise. */
export const GetRandomPassword = operation("GetRandomPassword", {
  authorize: () => [anySecretCheck("secretsmanager:GetRandomPassword")],
  run(input, { ids }) {
    const { PasswordLength: length = USUAL_LENGTH, RequireEachIncludedType: each = true } = input;
    const excluded = new Set(input.ExcludeCharacters ?? "");
    const kinds = [
      input.ExcludeLowercase ? "" : LOWER,
      input.ExcludeUppercase ? "" : LOWER.toUpperCase(),
      input.ExcludeNumbers ? "" : DIGITS,
      input.ExcludePunctuation ? "" : PUNCTUATION,
      input.IncludeSpace ? " " : "",
    ]
      .map((kind) => [...kind].filter((character) => !excluded.has(character)).join(""))
      .filter((kind) => kind !== "");
    if (kinds.length === 0) refuse(secretsmanagerPasswordWithoutCharacters, {});
    const required = each ? kinds : [];
    if (required.length > length) refuse(secretsmanagerPasswordTooShort, {});
    const first = required.map((kind) => randomText(ids, kind, 1)).join("");
    return { RandomPassword: shuffled(first + randomText(ids, kinds.join(""), length - first.length), ids) };
  },
});

function shuffled(text: string, ids: Ids): string {
  const places = [...text].map((character) => ({ character, place: ids.hex(8) }));
  return places
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ character }) => character)
    .join("");
}
