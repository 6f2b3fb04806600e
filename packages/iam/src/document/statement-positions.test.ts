import { expect, test } from "vitest";
import { statementPositions } from "./statement-positions.js";

test("a statement's place is told as AWS tells it", () => {
  // The document and the columns of an answer recorded from SimulatePrincipalPolicy.
  const text =
    '{"Version": "2012-10-17", "Statement": {"Sid": "", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}}';
  expect(statementPositions(text)).toEqual([{ start: { line: 1, column: 41 }, end: { line: 1, column: 113 } }]);
});

test("every statement of a list has its place", () => {
  const text = '{\n "Statement": [\n  {"Condition": {"Bool": {"a:b": "true"}}},\n  {\n  }\n ]\n}';
  expect(statementPositions(text)).toEqual([
    { start: { line: 3, column: 4 }, end: { line: 3, column: 43 } },
    { start: { line: 4, column: 4 }, end: { line: 5, column: 4 } },
  ]);
});

test("a text that is no JSON has none", () => {
  expect(statementPositions('{"Statement": [{}')).toEqual([]);
});
