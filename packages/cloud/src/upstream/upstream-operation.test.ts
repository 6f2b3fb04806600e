import { failureOf, upstreamUnreachable } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { dynamodb } from "../services/dynamodb/index.js";
import { iam } from "../services/iam/index.js";
import { gateForTest } from "../services/testing/gate-for-test.js";
import type { UpstreamRequest, Upstreams } from "./upstream.js";

function open(fails = false) {
  const sent: UpstreamRequest[] = [];
  const upstreams: Upstreams = {
    has: (service) => service === "sqs" || service === "dynamodb",
    reference: () => ({
      sqs: { resources: ["arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"], actions: { SendMessage: [0] } },
    }),
    async send(request) {
      sent.push(request);
      const values = { service: "sqs", url: "http://127.0.0.1:9", reason: "it is down" };
      if (fails) throw failureOf(upstreamUnreachable, values);
      return { status: 200, headers: {}, body: new Uint8Array(), output: { MessageId: "m" } };
    },
  };
  return { ...gateForTest([iam, dynamodb], { upstreams }), sent };
}

const SEND = { QueueUrl: "http://h/000000000000/jobs", MessageBody: "hi" };
const sqs = { service: "sqs" };

describe("an operation of an upstream", () => {
  it("is sent on once it is allowed, for calls from inside too", async () => {
    const gate = open();
    expect(await gate.ask("SendMessage", SEND, sqs)).toEqual({ MessageId: "m" });
    expect(gate.sent).toMatchObject([{ service: "sqs", operation: "SendMessage", parameters: SEND }]);
    expect(gate.gate.decisions.list(1)).toMatchObject([
      { outcome: "done", checks: [{ action: "sqs:SendMessage", resource: "arn:aws:sqs:us-east-1:000000000000:jobs" }] },
    ]);
  });

  it("is not sent on when it is denied", async () => {
    const gate = open();
    gate.call("CreateUser", { UserName: "ana" });
    const as = String(gate.call("CreateAccessKey", { UserName: "ana" }).AccessKey?.AccessKeyId);
    await expect(gate.ask("SendMessage", SEND, { ...sqs, as })).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(gate.ask("ExecuteStatement", {}, { service: "dynamodb", as })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    expect(gate.sent).toEqual([]);
  });

  it("stands in the journal as failed when the upstream does not answer", async () => {
    const gate = open(true);
    await expect(gate.ask("SendMessage", SEND, sqs)).rejects.toMatchObject({ status: 502 });
    expect(gate.gate.decisions.list()).toMatchObject([
      { outcome: "failed", failure: { mode: "wire.upstream-unreachable" } },
    ]);
  });

  it("is only asked for what is not here", async () => {
    const gate = open();
    expect(await gate.ask("ListTables", {}, { service: "dynamodb" })).toEqual({ TableNames: [] });
    await gate.ask("ExecuteStatement", { Statement: "SELECT" }, { service: "dynamodb" });
    expect(gate.sent.map(({ operation }) => operation)).toEqual(["ExecuteStatement"]);
    await expect(gate.ask("PutRecord", {}, { service: "kinesis" })).rejects.toMatchObject({ status: 501 });
  });
});
