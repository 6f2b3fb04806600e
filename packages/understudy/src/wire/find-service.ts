import { isUtf8 } from "node:buffer";
import { malformedQueryString, refuseWire } from "@understudy/catalogue";
import { type Models, type Protocol, type ServiceEntry, type ServiceModel, serviceIndex } from "@understudy/cloud";
import { scopeService } from "./credential-scope.js";
import type { FormNode } from "./form/form-node.js";
import { parseForm } from "./form/parse-form.js";
import { guessProtocol } from "./guess-protocol.js";
import type { HttpRequest } from "./http.js";
import { placeOf, type S3Place } from "./rest/bucket-of.js";
import { findRestOperation } from "./rest/find-rest-operation.js";
import { isS3Request } from "./rest/is-s3-request.js";

/** The service that a request is for, with what says which operation. `operation` may not exist. */
export interface FoundService {
  readonly entry: ServiceEntry;
  readonly model: ServiceModel;
  readonly protocol: Protocol;
  readonly operation: string | undefined;
  readonly form?: FormNode;
  readonly place?: S3Place;
}

/** Nothing served here; `service` is the name by which the request calls it, if it does. */
export interface NotServed {
  readonly entry?: undefined;
  readonly service: string | undefined;
}

const byTarget = new Map(serviceIndex.map((entry) => [entry.target, entry]));
const byScope = new Map(serviceIndex.map((entry) => [entry.signingName, entry]));

/**
 * Finds the service of a request: by `X-Amz-Target`, by a smithy path, by what only S3 has, by the credential scope, or by
 * `Version`, in this order.
 * @throws Failure MalformedQueryString when the form cannot be read.
 */
export function findService(request: HttpRequest, models: Models): FoundService | NotServed {
  const target = request.headers["x-amz-target"];
  if (target !== undefined) return fromTarget(request, models, target);
  if (request.headers["smithy-protocol"] === "rpc-v2-cbor") return fromSmithyPath(request, models);
  if (isS3Request(request)) return fromPath(request, models);
  return fromForm(request, models);
}

/** REST: method, path and query say which operation, the body nothing. */
function fromPath(request: HttpRequest, models: Models): FoundService | NotServed {
  const entry = byScope.get("s3");
  const model = models("s3");
  if (!entry || !model) return { service: "s3" };
  const place = placeOf(request);
  return { entry, model, protocol: "rest-xml", operation: findRestOperation(model, request, place), place };
}

function fromTarget(request: HttpRequest, models: Models, target: string): FoundService | NotServed {
  const dot = target.lastIndexOf(".");
  const prefix = target.slice(0, Math.max(dot, 0));
  const entry = byTarget.get(prefix);
  const asked = guessProtocol(request);
  const protocol =
    entry?.protocols.find((one) => one === asked) ?? entry?.protocols.find((one) => one.startsWith("json"));
  const served = found(models, entry, protocol, target.slice(dot + 1));
  // The name in the credential scope is the one that people know.
  return served ?? { service: scopeService(request) ?? (prefix || undefined) };
}

function fromSmithyPath(request: HttpRequest, models: Models): FoundService | NotServed {
  const [, service, operation] = /^\/service\/([^/]+)\/operation\/([^/]+)$/.exec(request.path) ?? [];
  const entry = byTarget.get(service);
  const protocol = entry?.protocols.find((one) => one === "cbor");
  return found(models, entry, protocol, operation) ?? { service: service ?? scopeService(request) };
}

function fromForm(request: HttpRequest, models: Models): FoundService | NotServed {
  const scope = scopeService(request);
  const signed = scope === undefined ? undefined : byScope.get(scope);
  // Before the body is looked at: that of another service may be anything.
  if (scope !== undefined && !signed) return { service: scope };
  const form = readForm(request);
  const operation = form.valueOf("Action");
  const entry = signed ?? entryOf(form.valueOf("Version"), operation, models);
  const protocol = entry?.protocols.find((one) => one === "query" || one === "ec2") ?? entry?.protocols[0];
  const known = found(models, entry, protocol, operation);
  return known ? { ...known, form } : { service: scope ?? entry?.service };
}

/** An unsigned request: the version of the API says which, the operation decides between two of one day. */
function entryOf(version: string | undefined, operation: string | undefined, models: Models): ServiceEntry | undefined {
  if (version === undefined) return undefined;
  const candidates = serviceIndex.filter((entry) => entry.version === version);
  return (
    candidates.find((entry) => Object.hasOwn(models(entry.service)?.operations ?? {}, operation ?? "")) ?? candidates[0]
  );
}

function readForm(request: HttpRequest): FormNode {
  const form = parseForm(request.query, "query");
  const type = request.headers["content-type"] ?? "form";
  if (!type.includes("form")) return form;
  if (!isUtf8(request.body)) return refuseWire(malformedQueryString, "query", {});
  return parseForm(request.body.toString("utf8"), "query", form);
}

function found(
  models: Models,
  entry: ServiceEntry | undefined,
  protocol: Protocol | undefined,
  operation: string | undefined,
): FoundService | undefined {
  const model = entry && models(entry.service);
  return entry && model && protocol ? { entry, model, protocol, operation } : undefined;
}
