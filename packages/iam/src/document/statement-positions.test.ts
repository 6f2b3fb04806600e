import { expect, test } from "vitest";
import { statementPositions } from "./statement-positions.js";

const places = (text: string) =>
  statementPositions(text).map(({ start, end }) => [start.line, start.column, end.line, end.column]);

// Documents and columns of answers recorded from SimulatePrincipalPolicy and SimulateCustomPolicy.
test.each<[string, string, readonly (readonly number[])[]]>([
  [
    "a lone statement",
    '{"Version": "2012-10-17", "Statement": {"Sid": "", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}}',
    [[1, 41, 1, 113]],
  ],
  ["a lone statement on lines of its own", '{\n  "Statement": {\n    "Effect": "Allow"\n  }\n}', [[2, 17, 4, 4]]],
  [
    "a list on one line",
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
    [[1, 38, 1, 84]],
  ],
  [
    "a list on many lines",
    '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow"\n    },\n    {\n      "Effect": "Deny"\n    }\n  ]\n}',
    [
      [3, 17, 6, 6],
      [6, 6, 9, 6],
    ],
  ],
  ["lines that end as on Windows", ' \r\n{\r\n  "Statement": [\r\n    {\r\n    }\r\n  ]\r\n}\r\n', [[3, 17, 5, 6]]],
  ["lines that end with carriage returns", '{\r  "Statement": [\r    {\r    }\r  ]\r}', [[2, 17, 4, 6]]],
])("%s has its place as AWS tells it", (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

test("objects inside a statement do not count", () => {
  expect(places('{"Statement":[{"Condition":{"Bool":{"a:b":"true"}}}]}')).toEqual([[1, 15, 1, 52]]);
});

test("a text that is no JSON has none", () => {
  expect(statementPositions('{"Statement": [{}')).toEqual([]);
});
