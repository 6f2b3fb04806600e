import { describe, expect, it } from "vitest";
import { readAnswer, writeCall } from "./write-call.js";

const call = (service: string, operation: string, parameters: object = {}) => ({
  service,
  operation,
  region: "us-east-1",
  parameters: parameters as { readonly [name: string]: unknown },
});
const answer = (body: string, status = 200, headers = {}) => ({ status, headers, body: Buffer.from(body) });

describe("a call from inside", () => {
  it("is put on the wire as the service speaks", () => {
    const sent = writeCall(call("sqs", "SendMessage", { QueueUrl: "q", MessageBody: "hi" }));
    expect(sent.headers).toMatchObject({ "x-amz-target": "AmazonSQS.SendMessage" });
    expect(JSON.parse(String(sent.body))).toEqual({ QueueUrl: "q", MessageBody: "hi" });
    const attributes = { MessageAttributes: { kind: { DataType: "String", StringValue: "a b" } } };
    expect(String(writeCall(call("sns", "Publish", { TopicArn: "t", ...attributes })).body)).toBe(
      "Action=Publish&Version=2010-03-31&TopicArn=t&MessageAttributes.entry.1.Name=kind&MessageAttributes.entry.1.Value.DataType=String&MessageAttributes.entry.1.Value.StringValue=a+b",
    );
    expect(writeCall(call("lambda", "Invoke", { FunctionName: "a:b", Payload: { n: 1 } }))).toMatchObject({
      path: "/2015-03-31/functions/a%3Ab/invocations",
      body: Buffer.from('{"n":1}'),
    });
  });

  it("is answered as its SDK would", () => {
    expect(readAnswer(call("sqs", "SendMessage"), answer('{"MessageId":"m"}'))).toEqual({ MessageId: "m" });
    const xml = "<PublishResponse><PublishResult><MessageId>p</MessageId></PublishResult></PublishResponse>";
    expect(readAnswer(call("sns", "Publish"), answer(xml))).toEqual({ MessageId: "p" });
    expect(readAnswer(call("lambda", "Invoke"), answer('"out"', 200, { "x-amz-function-error": "Unhandled" }))).toEqual(
      {
        StatusCode: 200,
        Payload: '"out"',
        ExecutedVersion: "$LATEST",
        FunctionError: "Unhandled",
      },
    );
  });

  it.each([
    ["sqs", '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no \\"q\\""}', "QueueDoesNotExist", 'no "q"'],
    [
      "sns",
      "<ErrorResponse><Error><Code>NotFound</Code><Message>no topic</Message></Error></ErrorResponse>",
      "NotFound",
      "no topic",
    ],
    ["lambda", "", "UpstreamRefused", "(no message)"],
  ])("is refused with the code of %s", (service, body, code, message) => {
    expect(() => readAnswer(call(service, "Publish"), answer(body, 400))).toThrow(
      expect.objectContaining({ code, values: { service, message } }),
    );
  });

  it("is refused where its form is not known", () => {
    expect(() => writeCall(call("kinesis", "PutRecord"))).toThrow(expect.objectContaining({ status: 501 }));
  });
});
