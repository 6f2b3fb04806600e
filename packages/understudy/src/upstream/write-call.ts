/** Calls from inside to services without a model: those that Step Functions has integrations of its own for. */
import { notImplemented, refuse, upstreamRefused } from "@understudy/catalogue";
import type { UpstreamAnswer, UpstreamRequest } from "@understudy/cloud";
import type { ToSend } from "./sign-request.js";

type Parts = Pick<ToSend, "method" | "path" | "headers" | "body">;

const bytes = (text: string) => Buffer.from(text, "utf8");

/** @throws Failure wire.not-implemented for a call whose form is not known */
export function writeCall({ service, operation, parameters }: UpstreamRequest): Parts {
  if (service === "sqs") {
    const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": `AmazonSQS.${operation}` };
    return { method: "POST", path: "/", headers, body: bytes(JSON.stringify(parameters)) };
  }
  if (service === "sns") {
    const form = new URLSearchParams([["Action", operation], ["Version", "2010-03-31"], ...flat(parameters, "")]);
    const headers = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
    return { method: "POST", path: "/", headers, body: bytes(form.toString()) };
  }
  if (service === "lambda" && operation === "Invoke") return writeInvocation(parameters);
  return refuse(notImplemented, { service, operation });
}

function writeInvocation({ FunctionName, Payload = "", InvocationType, ClientContext }: UpstreamRequest["parameters"]) {
  const path = `/2015-03-31/functions/${encodeURIComponent(String(FunctionName))}/invocations`;
  const body =
    Payload instanceof Uint8Array ? Payload : bytes(typeof Payload === "string" ? Payload : JSON.stringify(Payload));
  const headers = {
    "content-type": "application/json",
    ...(typeof InvocationType === "string" && { "x-amz-invocation-type": InvocationType }),
    ...(typeof ClientContext === "string" && { "x-amz-client-context": ClientContext }),
  };
  return { method: "POST", path, headers, body };
}

/** As query services write structures, lists and maps; of SNS's maps the parts are called Name and Value. */
function flat(value: unknown, name: string): [string, string][] {
  if (typeof value !== "object" || value === null) return value === undefined ? [] : [[name, String(value)]];
  const under = (part: string) => (name === "" ? part : `${name}.${part}`);
  if (Array.isArray(value)) return value.flatMap((one, i) => flat(one, under(`member.${i + 1}`)));
  if (name === "MessageAttributes") {
    return Object.entries(value).flatMap(([key, one], i) => [
      [under(`entry.${i + 1}.Name`), key] as [string, string],
      ...flat(one, under(`entry.${i + 1}.Value`)),
    ]);
  }
  return Object.entries(value).flatMap(([part, one]) => flat(one, under(part)));
}

/** @throws Failure wire.upstream-refused with the upstream's code */
export function readAnswer(
  { service, operation }: UpstreamRequest,
  { status, headers, body }: UpstreamAnswer,
): unknown {
  const text = Buffer.from(body).toString("utf8");
  if (status >= 400) refuseAs(service, text, headers["x-amzn-errortype"]);
  if (service === "lambda") {
    const error = headers["x-amz-function-error"];
    const version = headers["x-amz-executed-version"] ?? "$LATEST";
    return { StatusCode: status, Payload: text, ExecutedVersion: version, ...(error && { FunctionError: error }) };
  }
  if (service !== "sns") return JSON.parse(text || "{}");
  const result = new RegExp(`<${operation}Result>(.*?)</${operation}Result>`, "s").exec(text)?.[1] ?? "";
  return Object.fromEntries([...result.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name, value]) => [name, value]));
}

function refuseAs(service: string, text: string, type: string | undefined): never {
  const code =
    type ?? /"__type"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? /<Code>([^<]+)/.exec(text)?.[1] ?? "UpstreamRefused";
  const message = /"[mM]essage"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  const said = message === undefined ? (/<Message>([^<]*)/.exec(text)?.[1] ?? text.slice(0, 500)) : JSON.parse(message);
  const name = code.slice(code.indexOf("#") + 1).split(":")[0];
  return refuse(upstreamRefused, { service, message: said || "(no message)" }, undefined, { code: name });
}
