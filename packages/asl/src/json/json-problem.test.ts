import { expect, it } from "vitest";
import { jsonProblem } from "./json-problem.js";

const token = (word: string) =>
  `Unrecognized token '${word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')`;
const character = (one: string, code: number) =>
  `Unexpected character ('${one}' (code ${code})): was expecting double-quote to start field name`;

it.each<[text: string, message: string, end: number]>([
  ["not a definition", token("not"), 3],
  ["not some json", token("not"), 3],
  ["{'not': 'json'", character("'", 39), 2],
  ['{"a": yes}', token("yes"), 9],
  ['{"a": 1, b: 2}', character("b", 98), 10],
  ['{"not": "a', "Unexpected end-of-input", 10],
  ['["a", nope]', token("nope"), 10],
])("words what is wrong with %s", (text, message, end) => {
  expect(jsonProblem(text)).toEqual({ message, end });
});

it.each(["{}", "1", '"not"', "null", '[true, {"a": "b: c"}]'])("finds nothing wrong with %s", (text) => {
  expect(jsonProblem(text)).toBeUndefined();
});
