import { expect, it } from "vitest";
import { matchesWildcard } from "./is-immutable-tag.js";

it.each([
  ["v1", "v1", true],
  ["v1", "v", false],
  ["v1", "*", true],
  ["", "*", true],
  ["dev-1", "dev-*", true],
  ["dev", "dev-*", false],
  ["a-b-c", "a*b*c", true],
  ["a-c-b", "a*b*c", false],
  ["aba", "ab*ba", false],
  ["abba", "ab*ba", true],
  ["xay", "*a*", true],
  ["a.b", "a?b", false],
])("%j against %j: %s", (text, pattern, matches) => expect(matchesWildcard(text, pattern)).toBe(matches));
