import { describe, expect, it } from "vitest";
import { upstreamChecks } from "./upstream-checks.js";

const REFERENCE = {
  sqs: {
    resources: ["arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"],
    actions: { SendMessage: [0], ListQueues: [] },
  },
  sns: { resources: ["arn:${Partition}:sns:${Region}:${Account}:${TopicName}"], actions: { Publish: [0] } },
  lambda: {
    resources: [
      "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}",
      "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}",
    ],
    actions: { InvokeFunction: [0, 1], CreateFunction: [0] },
  },
  kinesis: {
    resources: ["arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}"],
    actions: { PutRecord: [0] },
  },
};
const OWN = "000000000000";
const OTHER = "111122223333";
const role = `arn:aws:iam::${OWN}:role/worker`;

const checks = (service: string, operation: string, parameters: object) =>
  upstreamChecks(
    { service, operation, parameters: parameters as never, account: OWN, region: "us-east-1" },
    REFERENCE,
  ).map(({ action, resource, resourceAccount }) => [action, resource, ...(resourceAccount ? [resourceAccount] : [])]);

describe("upstreamChecks", () => {
  it.each<[string, string, object, readonly (readonly string[])[]]>([
    [
      "sqs",
      "SendMessage",
      { QueueUrl: `http://h/${OWN}/jobs` },
      [["sqs:SendMessage", `arn:aws:sqs:us-east-1:${OWN}:jobs`]],
    ],
    ["sqs", "SendMessageBatch", { QueueUrl: "jobs" }, [["sqs:SendMessage", `arn:aws:sqs:us-east-1:${OWN}:jobs`]]],
    ["sqs", "SendMessage", { QueueUrl: "http://h/a/*" }, [["sqs:SendMessage", "*"]]],
    ["sqs", "SendMessage", {}, [["sqs:SendMessage", "*"]]],
    ["sqs", "ListQueues", {}, [["sqs:ListQueues", "*"]]],
    [
      "sns",
      "Publish",
      { TopicArn: `arn:aws:sns:us-east-1:${OTHER}:t` },
      [["sns:Publish", `arn:aws:sns:us-east-1:${OTHER}:t`, OTHER]],
    ],
    [
      "lambda",
      "Invoke",
      { FunctionName: "work" },
      [["lambda:InvokeFunction", `arn:aws:lambda:us-east-1:${OWN}:function:work`]],
    ],
    [
      "lambda",
      "Invoke",
      { FunctionName: `arn:aws:lambda:us-east-1:${OWN}:function:work:live` },
      [["lambda:InvokeFunction", `arn:aws:lambda:us-east-1:${OWN}:function:work:live`]],
    ],
    ["kinesis", "PutRecord", { streamname: "s" }, [["kinesis:PutRecord", `arn:aws:kinesis:us-east-1:${OWN}:stream/s`]]],
  ])("%s:%s is asked for its resource", (service, operation, parameters, expected) => {
    expect(checks(service, operation, parameters)).toEqual(expected);
  });

  it("asks for everything where the action cannot be told, or the service is not known", () => {
    expect(checks("lambda", "GET /2015-03-31/functions", {})).toEqual([
      ["lambda:*", "*"],
      ["lambda:InvokeFunction", "*"],
      ["lambda:CreateFunction", "*"],
    ]);
    expect(checks("nowhere", "Do", {})).toEqual([["nowhere:*", "*"]]);
    expect(checks("constructor", "toString", {})).toEqual([["constructor:*", "*"]]);
  });

  it("asks for every role that is handed over", () => {
    const given = { FunctionName: "f", Role: role, Environment: { RoleArn: role, text: role } };
    expect(checks("lambda", "CreateFunction", given)).toEqual([
      ["lambda:CreateFunction", `arn:aws:lambda:us-east-1:${OWN}:function:f`],
      ["iam:PassRole", role],
    ]);
  });
});
