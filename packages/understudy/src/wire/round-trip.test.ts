import * as logs from "@aws-sdk/client-cloudwatch-logs";
import * as ecs from "@aws-sdk/client-ecs";
import * as iam from "@aws-sdk/client-iam";
import * as sts from "@aws-sdk/client-sts";
import { AwsEc2QueryProtocol, AwsJson1_0Protocol, AwsQueryProtocol } from "@aws-sdk/core/protocols";
import { SmithyRpcV2CborProtocol } from "@smithy/core/cbor";
import type { Protocol } from "@understudy/cloud";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifySignature } from "../sigv4/index.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { parseForm } from "./form/parse-form.js";
import type { HttpRequest } from "./http.js";
import { route } from "./route.js";
import { type ArbitraryOptions, arbitraryOf } from "./testing/arbitrary-of.js";
import { sdkHandler } from "./testing/sdk-handler.js";
import { testModels } from "./testing/test-models.js";

type Sdk = { readonly [name: string]: unknown };
type AnyClient = { send(command: unknown): Promise<{ $metadata?: { requestId?: string } }> };

const clients: readonly [service: string, sdk: Sdk, client: string][] = [
  ["ecs", ecs as Sdk, "ECSClient"],
  ["iam", iam as Sdk, "IAMClient"],
  ["logs", logs as Sdk, "CloudWatchLogsClient"],
  ["sts", sts as Sdk, "STSClient"],
];

/** XML parsers drop text that is nothing but white space. */
const solid = fc
  .string({ unit: fc.constantFrom(..."aZ09é日😀<>&\"'\\/%+=.~-_{}[]:;,"), maxLength: 12 })
  .map((text) => text && `${text} \n${text}`);

const protocols: readonly [Protocol, unknown, ArbitraryOptions][] = [
  ["json1.0", AwsJson1_0Protocol, { empty: true }],
  ["json1.1", undefined, { empty: true }],
  ["query", AwsQueryProtocol, { document: false, text: solid }],
  ["ec2", AwsEc2QueryProtocol, { document: false, text: solid, maps: false }],
  ["cbor", SmithyRpcV2CborProtocol, { document: false, empty: true }],
];

const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret/+=", sessionToken: "token" };

describe.each(clients)("%s", (service, sdk, clientName) => {
  const model = testModels(service);
  if (!model) throw new Error(`no model of ${service}`);
  const native = model.protocols[0] as Protocol;
  // The file of a JSON service lacks the names that XML protocols would need; only ECS has such names.
  const others = { ecs: ["json1.0", "cbor"], iam: ["cbor"] }[service] ?? ["json1.0", "query", "ec2", "cbor"];
  const wanted = protocols.filter(([protocol]) => protocol === native || others.includes(protocol));

  it.each(wanted)("carries every operation's input and output over %s", async (protocol, choice, options) => {
    const served = { ...model, protocols: [protocol] };
    // What the SDK's client sends and gets in one exchange.
    let received: unknown;
    let output: unknown;
    const handler = sdkHandler((request: HttpRequest) => {
      const routed =
        protocol === native
          ? route(request, testModels)
          : { service, model: served, protocol, ...forced(request, protocol) };
      if (!model.operations[routed.operation as string]?.unsigned) {
        verifySignature(request, { now: Date.now(), findCredential: () => credentials, service: model.signingName });
      }
      received = decode(routed as never, request);
      return encode(routed as never, output, "request-1");
    });
    const Client = sdk[clientName] as new (config: object) => AnyClient;
    const client = new Client({
      region: "us-east-1",
      endpoint: "http://127.0.0.1:1",
      credentials,
      requestHandler: handler,
      ...(protocol === native ? {} : { protocol: choice }),
      maxAttempts: 1,
    });
    for (const [name, { input, output: outputName }] of Object.entries(model.operations)) {
      const Command = sdk[`${name}Command`] as new (input: object) => unknown;
      if (hasStream(outputName) || (protocol === "ec2" && "action" in members(input))) continue;
      const exchange = fc.asyncProperty(
        arbitraryOf(model, input, options),
        arbitraryOf(model, outputName, options),
        async (sent, given) => {
          output = given;
          const { $metadata, ...got } = await client.send(new Command(sent));
          expect($metadata?.requestId).toBe("request-1");
          const see = protocol.startsWith("json") ? tidy : pruned;
          expect(see(received), name).toEqual(see(withTokens(sent, received, input)));
          expect(see(got), name).toEqual(see(given));
        },
      );
      await fc.assert(exchange, { numRuns: 4, seed: 20261122 });
    }
  });

  const members = (shape: string | undefined) => model.shapes[shape ?? ""]?.members ?? {};

  function hasStream(shape: string | undefined): boolean {
    return Object.values(members(shape)).some(
      ({ traits, shape: inner }) => traits?.streaming || model?.shapes[inner ?? ""]?.traits?.streaming,
    );
  }

  /** The SDK makes up idempotency tokens that were not given. */
  function withTokens(sent: object, got: unknown, shape: string | undefined): object {
    const tokens = Object.entries(members(shape)).filter(([, { traits }]) => traits?.idempotencyToken);
    const made = tokens.map(([name]) => [name, (got as { [name: string]: unknown })[name]]);
    return { ...Object.fromEntries(made), ...sent };
  }
});

/** Routing by hand, for protocols that the service does not speak in truth. */
function forced(request: HttpRequest, protocol: Protocol) {
  const form = protocol === "query" || protocol === "ec2" ? parseForm(request.body.toString(), "query") : undefined;
  const operation =
    form?.valueOf("Action") ?? request.headers["x-amz-target"]?.split(".").at(-1) ?? request.path.split("/").at(-1);
  return { operation, form };
}

/** As `tidy`, without empty structures, lists and maps, which forms cannot hold and the SDK's CBOR reader drops. */
function pruned(value: unknown): unknown {
  const prune = (one: unknown): unknown => {
    if (one instanceof Date || typeof one !== "object" || one === null) return one;
    if (Array.isArray(one)) return one.map(prune).filter((item) => item !== undefined);
    const entries = Object.entries(one).map(([key, item]) => [key, prune(item)] as const);
    const kept = entries.filter(
      ([key, item]) => item !== undefined && (key === "bytes" || !(Array.isArray(item) && item.length === 0)),
    );
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  };
  return prune(tidy(value));
}

/** Bytes as plain arrays, for comparison; absent members gone. */
function tidy(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => [k, tidy(v)]),
  );
}
