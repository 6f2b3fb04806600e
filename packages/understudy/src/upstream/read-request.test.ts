import { expect, it } from "vitest";
import { readRequest } from "./read-request.js";

const request = (more: object) => ({
  method: "POST",
  path: "/",
  query: "",
  headers: {},
  rawHeaders: [],
  ...more,
  body: Buffer.from("body" in more ? String(more.body) : ""),
});
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const INVOKE = { path: "/2015-03-31/functions/arn%3Aaws/invocations", body: '{"FunctionName":"other"}' };

it.each([
  [
    { headers: { "x-amz-target": "AmazonSQS.SendMessage" }, body: '{"QueueUrl":"q"}' },
    "SendMessage",
    { QueueUrl: "q" },
  ],
  [{ headers: { "x-amz-target": "AmazonSQS.SendMessage" }, body: "[1" }, "SendMessage", {}],
  [{ headers: FORM, body: "Action=Publish&TopicArn=t" }, "Publish", { Action: "Publish", TopicArn: "t" }],
  [{ method: "GET", query: "Action=ListTopics" }, "ListTopics", { Action: "ListTopics" }],
  [INVOKE, "Invoke", { FunctionName: "arn:aws" }],
  [{ method: "PUT", path: "/2015-03-31/functions", body: '{"Role":"r"}' }, "PUT /2015-03-31/functions", { Role: "r" }],
  [{ headers: FORM, body: "Action=A&Action=B" }, "POST /", {}],
  [{ headers: { "x-amz-target": "AmazonSQS.A" }, query: "Action=B", body: "{}" }, "POST /", {}],
  [
    { path: "/1/q", headers: FORM, body: "Action=SendMessage" },
    "SendMessage",
    { Action: "SendMessage", QueueUrl: "/1/q" },
  ],
  [{ path: "/1/q", headers: FORM, body: "Action=SendMessage&QueueUrl=http://h/1/other" }, "POST /1/q", {}],
])("reads %o", (given, operation, parameters) => {
  expect(readRequest(request(given))).toEqual({ operation, parameters });
});
