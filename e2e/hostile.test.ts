/** Bad input over the wire: the protocol's own error, never a 500, never a crash. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { startServer } from "./testing/server.js";
import { signedHeaders } from "./testing/sign.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(["--ephemeral", "--runtime", "rehearsal"]);
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  expect(server.errors()).not.toContain("Defect");
});

async function post(service: string, headers: Record<string, string>, body: string | Uint8Array) {
  const response = await fetch(server.url, {
    method: "POST",
    headers: signedHeaders(server.url, service, headers, body),
    body: body as BodyInit,
  });
  return { status: response.status, body: await response.text() };
}

const json = (operation: string) => ({
  "content-type": "application/x-amz-json-1.1",
  "x-amz-target": `AmazonEC2ContainerServiceV20141113.${operation}`,
});
const form = { "content-type": "application/x-www-form-urlencoded" };

describe("bad input", () => {
  it.each([
    ["no JSON at all", "ecs", json("ListClusters"), "{", 400, "SerializationException"],
    ["a list for an object", "ecs", json("ListClusters"), "[]", 400, "SerializationException"],
    ["a number for a string", "ecs", json("CreateCluster"), '{"clusterName":5}', 400, "SerializationException"],
    ["a string for a list", "ecs", json("DescribeClusters"), '{"clusters":"x"}', 400, "SerializationException"],
    [
      "very deep JSON",
      "ecs",
      json("DescribeClusters"),
      `{"clusters":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
      400,
      "SerializationException",
    ],
    [
      "very deep JSON where nobody looks",
      "ecs",
      json("CreateCluster"),
      `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
      200,
      "clusterArn",
    ],
    ["an unknown operation", "ecs", json("NoSuchThing"), "{}", 400, "UnknownOperationException"],
    ["an operation that is not here", "ecs", json("SubmitTaskStateChange"), "{}", 501, "NotImplemented"],
    [
      "prototype keys",
      "ecs",
      json("CreateCluster"),
      '{"__proto__":{"clusterName":"x"},"constructor":1}',
      200,
      "clusterArn",
    ],
    [
      "invalid UTF-8",
      "ecs",
      json("CreateCluster"),
      new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      400,
      "SerializationException",
    ],
    ["an unknown action", "iam", form, "Action=NoSuchThing&Version=2010-05-08", 400, "InvalidAction"],
    ["no action", "iam", form, "Version=2010-05-08", 400, "Action"],
    ["a lone percent sign", "iam", form, "Action=GetRole&Version=2010-05-08&RoleName=%", 404, "MalformedQueryString"],
    ["a missing parameter", "iam", form, "Action=GetRole&Version=2010-05-08", 400, "ValidationError"],
    [
      "a policy that is none",
      "iam",
      form,
      "Action=CreateRole&Version=2010-05-08&RoleName=x&AssumeRolePolicyDocument=%7B",
      400,
      "MalformedPolicyDocument",
    ],
  ])("%s", async (_name, service, headers, body, status, contains) => {
    const answer = await post(service, headers, body);
    expect(answer.body).toContain(contains);
    expect(answer.status).toBe(status);
  });

  it("a service that is not here", async () => {
    const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": "Nothing_2020.DoIt" };
    const answer = await post("nothing", headers, "{}");
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).not.toBe(500);
  });

  it("a body that is too large", async () => {
    const answer = await post("ecs", json("CreateCluster"), `{"clusterName":"${"x".repeat(9_000_000)}"}`);
    expect(answer.status).toBe(413);
  });

  it("text that is no HTTP", async () => {
    const { connect } = await import("node:net");
    const { port } = new URL(server.url);
    const answer = await new Promise((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => socket.write("nonsense\r\n\r\n"));
      socket.on("data", (data) => resolve(data.toString()));
    });
    expect(answer).toContain("400 Bad Request");
  });
});
