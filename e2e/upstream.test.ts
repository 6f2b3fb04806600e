/** Services that are not modelled, answered by another emulator once the gate has let the request through. */
import type { IncomingMessage, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, run, startServer } from "./testing/server.js";

interface Seen {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let emulator: Server;
let address: string;
let server: RunningServer;
const seen: Seen[] = [];

/** As much of SQS, SNS and Lambda as the tests ask for. */
function answer({ path, headers, body }: Seen): { status: number; headers: object; body: string } {
  const json = { "content-type": "application/x-amz-json-1.0" };
  const target = String(headers["x-amz-target"]).split(".")[1];
  if (target === "CreateQueue")
    return { status: 200, headers: json, body: JSON.stringify({ QueueUrl: `${address}/000000000000/jobs` }) };
  if (target === "SendMessage") return { status: 200, headers: json, body: JSON.stringify({ MessageId: "m-1" }) };
  if (target === "ReceiveMessage") {
    const error = { __type: "com.amazonaws.sqs#QueueDoesNotExist", message: "The specified queue does not exist." };
    return { status: 400, headers: json, body: JSON.stringify(error) };
  }
  if (path.includes("/invocations")) {
    return { status: 200, headers: { "x-amz-function-error": "Unhandled" }, body: JSON.stringify({ got: body }) };
  }
  const xml = "<PublishResponse><PublishResult><MessageId>p-1</MessageId></PublishResult></PublishResponse>";
  return { status: 200, headers: { "content-type": "text/xml" }, body: xml };
}

beforeAll(async () => {
  emulator = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const one = { path: request.url ?? "", headers: request.headers, body };
    seen.push(one);
    const reply = answer(one);
    response.writeHead(reply.status, { ...reply.headers }).end(reply.body);
  });
  await new Promise<void>((resolve) => emulator.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(emulator.address() as AddressInfo).port}`;
  const keyed = address.replace("//", "//AKIDEMULATOR:secret@");
  const upstreams = [`sqs=${keyed}`, `sns=${address}`, `lambda=${address}`, "kinesis=http://127.0.0.1:9"];
  const args = upstreams.flatMap((one) => ["--upstream", one]);
  server = await startServer(["--ephemeral", "--runtime", "rehearsal", ...args]);
});

afterAll(async () => {
  await server.stop();
  emulator.close();
});

const cli = (...args: readonly string[]) => aws(server.url, args);
const python = (code: string) => {
  const client = `def client(name):\n  return boto3.client(name, endpoint_url="${server.url}", region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test")\n`;
  return run("python3", ["-c", `import boto3, json\n${client}${code}`], {});
};

/** Keys of a user who may do just that. */
async function userWith(name: string, statement: object) {
  await cli("iam", "create-user", "--user-name", name);
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
  await cli("iam", "put-user-policy", "--user-name", name, "--policy-name", "own", "--policy-document", policy);
  const made = await cli("iam", "create-access-key", "--user-name", name);
  const { AccessKey } = made.json() as { AccessKey: { AccessKeyId: string; SecretAccessKey: string } };
  return { AWS_ACCESS_KEY_ID: AccessKey.AccessKeyId, AWS_SECRET_ACCESS_KEY: AccessKey.SecretAccessKey };
}

describe("an upstream", () => {
  it("gets what is allowed, signed with its own keys; its addresses lead back through the gate", async () => {
    const made = await cli("sqs", "create-queue", "--queue-name", "jobs");
    const { QueueUrl } = made.json() as { QueueUrl: string };
    expect(QueueUrl).toBe(`${server.url}/000000000000/jobs`);
    const code = `print(client("sqs").send_message(QueueUrl="${QueueUrl}", MessageBody="hi")["MessageId"])`;
    expect((await python(code)).stdout).toBe("m-1\n");
    const last = seen.at(-1);
    expect(last?.headers.authorization).toMatch(/Credential=AKIDEMULATOR\/\d{8}\/us-east-1\/sqs\/aws4_request/);
    expect(JSON.parse(last?.body ?? "")).toMatchObject({ QueueUrl: `${address}/000000000000/jobs`, MessageBody: "hi" });
  });

  it("is asked nothing that is denied, in the words of the service", async () => {
    const before = seen.length;
    const env = await userWith("reader", { Action: "sqs:SendMessage", Resource: "arn:aws:sqs:us-east-1:*:jobs" });
    const send = (queue: string) => {
      const url = `${server.url}/000000000000/${queue}`;
      return aws(server.url, ["sqs", "send-message", "--queue-url", url, "--message-body", "hi"], env);
    };
    expect((await send("jobs")).code).toBe(0);
    expect(seen).toHaveLength(before + 1);
    const denied = await send("others");
    expect(denied.stderr).toContain("(AccessDenied)");
    expect(denied.stderr).toContain(
      "User: arn:aws:iam::000000000000:user/reader is not authorized to perform: sqs:SendMessage on resource: arn:aws:sqs:us-east-1:000000000000:others",
    );
    expect(seen).toHaveLength(before + 1);
  });

  it("answers by itself, its refusals too", async () => {
    const code = `try:\n  client("sqs").receive_message(QueueUrl="${server.url}/000000000000/none")\nexcept Exception as error:\n  print(type(error).__name__, error)`;
    expect((await python(code)).stdout).toContain("The specified queue does not exist.");
    const published = await cli(
      "sns",
      "publish",
      "--topic-arn",
      "arn:aws:sns:us-east-1:000000000000:t",
      "--message",
      "x",
    );
    expect(published.json()).toMatchObject({ MessageId: "p-1" });
    const invoke = `answer = client("lambda").invoke(FunctionName="work", Payload=b'{"a":1}')\nprint(answer["FunctionError"], json.loads(answer["Payload"].read()))`;
    expect((await python(invoke)).stdout).toBe("Unhandled {'got': '{\"a\":1}'}\n");
  });

  it("is asked for what cannot be told only by those who may do anything with the service", async () => {
    const list = ["lambda", "list-functions"];
    expect((await cli(...list)).code).toBe(0);
    const some = await userWith("some", { Action: ["lambda:ListFunctions", "lambda:InvokeFunction"], Resource: "*" });
    const refused = await aws(server.url, list, some);
    expect(refused.stderr).toContain("is not authorized to perform: lambda:* on resource: *");
    const all = await userWith("all", { Action: "lambda:*", Resource: "*" });
    expect((await aws(server.url, list, all)).code).toBe(0);
  });

  it("that does not answer is told of, as ours", async () => {
    const listed = await aws(server.url, ["kinesis", "list-streams"], { AWS_MAX_ATTEMPTS: "1" });
    expect(listed.stderr).toContain("(BadGateway)");
    expect(listed.stderr).toContain(
      "Understudy allowed the request, but the upstream of kinesis at http://127.0.0.1:9 does not answer",
    );
    const { decisions } = (await (await fetch(`${server.url}/_understudy/decisions?limit=1`)).json()) as {
      decisions: object[];
    };
    expect(decisions[0]).toMatchObject({ operation: "ListStreams", outcome: "failed" });
  });

  it("is not asked without a signature, or for a service that was not named", async () => {
    const before = seen.length;
    const headers = { "x-amz-target": "AmazonSQS.SendMessage", "content-type": "application/x-amz-json-1.0" };
    expect((await fetch(server.url, { method: "POST", headers, body: "{}" })).status).toBe(501);
    const authorization =
      "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0";
    const unsigned = await fetch(server.url, { method: "POST", headers: { ...headers, authorization }, body: "{}" });
    expect(unsigned.status).toBe(400);
    expect((await cli("firehose", "list-delivery-streams")).stderr).toContain("(NotImplemented)");
    expect(seen).toHaveLength(before);
  });
});
