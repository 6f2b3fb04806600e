import { describe, expect, it } from "vitest";
import type { BusEvent } from "../event.js";
import { inputFor } from "./input-for.js";
import { parsePath, valueAt } from "./json-path.js";

const EVENT: BusEvent = {
  version: "0",
  id: "1",
  "detail-type": "EC2 Instance State-change Notification",
  source: "aws.ec2",
  account: "123456789012",
  time: "2015-11-11T21:29:54Z",
  region: "us-east-1",
  resources: ["arn:aws:ec2:us-east-1:123456789012:instance/i-1"],
  detail: { "instance-id": "i-1", state: 'RUNNING "now"', list: [{ n: 1 }, { n: 2 }], ok: true },
};
const RULE = { name: "r", arn: "arn:aws:events:us-east-1:123456789012:rule/r" };
const { detail: _left, ...WITHOUT_DETAIL } = EVENT;

const input = (target: object) => inputFor({ Id: "1", Arn: "arn", ...target }, EVENT, RULE);
const transformed = (InputTemplate: string, InputPathsMap: object = {}) =>
  input({ InputTransformer: { InputTemplate, InputPathsMap } });

it("is the event, when the target says nothing", () => {
  expect(JSON.parse(input({}))).toEqual(EVENT);
  expect(input({ Input: '{"a": 1}' })).toBe('{"a": 1}');
});

it.each<[path: string, value: unknown]>([
  ["$", EVENT],
  ["$.detail.instance-id", "i-1"],
  ["$.detail-type", EVENT["detail-type"]],
  ["$.resources[0]", EVENT.resources[0]],
  ["$.detail.list[1].n", 2],
  ["$['detail']['ok']", true],
  ["$.detail.absent", undefined],
  ["$.detail.constructor", undefined],
  ["$.detail.state.length", undefined],
])("finds %s", (path, value) => {
  expect(valueAt(path, EVENT)).toEqual(value);
  expect(JSON.parse(input({ InputPath: path }))).toEqual(value ?? null);
});

it.each(["detail", "$detail", "$.", "$.a[x]", "$.a[*]", "$..a"])("does not take %s for a path", (path) => {
  expect(parsePath(path)).toBeUndefined();
});

describe("a template", () => {
  const paths = { instance: "$.detail.instance-id", state: "$.detail.state", list: "$.detail.list", none: "$.x" };
  it.each<[template: string, result: string]>([
    ['"instance <instance> is in <state>"', '"instance i-1 is in RUNNING \\"now\\""'],
    ['{"id": <instance>, "list": <list>}', '{"id": "i-1", "list": [{"n":1},{"n":2}]}'],
    ['{"text": "<list>"}', '{"text": "[{\\"n\\":1},{\\"n\\":2}]"}'],
    ['{"a": <none>, "b": "<none>"}', '{"a": "", "b": ""}'],
    ['{"rule": <aws.events.rule-arn>, "name": "<aws.events.rule-name>"}', `{"rule": "${RULE.arn}", "name": "r"}`],
    ["<aws.events.event.json>", JSON.stringify(EVENT)],
    ["<aws.events.event>", JSON.stringify(WITHOUT_DETAIL)],
    ['{"at": <aws.events.event.ingestion-time>}', '{"at": "2015-11-11T21:29:54Z"}'],
    ['{"a": "say \\"<instance>\\" twice", "b": <instance>}', '{"a": "say \\"i-1\\" twice", "b": "i-1"}'],
  ])("%s", (template, result) => expect(transformed(template, paths)).toBe(result));
});
