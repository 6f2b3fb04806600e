import type { Protocol, ServiceModel, StructureModel } from "@understudy/cloud";
import { CborOutput } from "./cbor/cbor-output.js";
import { contentType } from "./content-type.js";
import { findErrorShape } from "./find-error-shape.js";
import type { HttpResponse } from "./http.js";
import { restError } from "./rest/rest-error.js";
import { cborWriter } from "./write/cbor-writer.js";
import { escapeXml } from "./write/escape-xml.js";
import { jsonWriter } from "./write/json-writer.js";
import { xmlWriter } from "./write/xml-writer.js";

/** A refusal to be written. */
export interface WireError {
  /** As clients print it: the shape's name or, for query services, the code (`NoSuchEntity`). Either is found in the model. */
  readonly code: string;
  /** Absent: as the model has it, else 400 (500 for a server's fault). */
  readonly status?: number;
  readonly message: string;
  /** Modelled members of the error beside its message. */
  readonly members?: { readonly [name: string]: unknown };
  /** Absent: as the model has it, else by the status. */
  readonly fault?: "client" | "server";
}

/** A refusal with all that the model says of it. */
interface FullError {
  readonly code: string;
  readonly queryCode: string;
  readonly status: number;
  readonly fault: "client" | "server";
  readonly shape: StructureModel | undefined;
  /** Its members with the message, under the name that the shape has for it. */
  readonly members: { readonly [name: string]: unknown };
  readonly message: string;
}

/**
 * Writes a refusal in the manner of a protocol.
 * @param model of the service asked; undefined when it is not known.
 */
export function encodeError(
  protocol: Protocol,
  model: ServiceModel | undefined,
  error: WireError,
  requestId: string,
): HttpResponse {
  const full = complete(protocol, model, error);
  const headers: { [name: string]: string } = { "x-amzn-RequestId": requestId, "content-type": contentType(protocol) };
  if (model?.awsQueryCompatible && protocol !== "query") {
    headers["x-amzn-query-error"] = `${full.queryCode};${full.fault === "server" ? "Receiver" : "Sender"}`;
  }
  switch (protocol) {
    case "query":
      return { status: full.status, headers, body: queryBody(model, full, requestId) };
    case "ec2":
      return { status: full.status, headers, body: ec2Body(full, requestId) };
    case "cbor":
      // Clients of Go and JavaScript refuse an answer without this header, errors too.
      return {
        status: full.status,
        headers: { ...headers, "smithy-protocol": "rpc-v2-cbor" },
        body: cborBody(model, full),
      };
    case "rest-xml":
      return restError(error, full, requestId);
    default:
      headers["x-amzn-errortype"] = full.code;
      return { status: full.status, headers, body: jsonBody(model, full) };
  }
}

function complete(protocol: Protocol, model: ServiceModel | undefined, error: WireError): FullError {
  const [name, shape] = findErrorShape(model, error.code) ?? [];
  const fault = error.fault ?? shape?.error?.fault ?? ((error.status ?? 400) >= 500 ? "server" : "client");
  const messageName = shape && Object.hasOwn(shape.members, "Message") ? "Message" : "message";
  return {
    code: name ?? error.code,
    queryCode: shape?.error?.queryCode ?? error.code,
    status: error.status ?? modelledStatus(protocol, model, shape) ?? (fault === "server" ? 500 : 400),
    fault,
    shape,
    members: { ...error.members, [messageName]: error.message },
    message: error.message,
  };
}

/**
 * JSON services answer 400 whatever the model says (ECS's AccessDeniedException: 403 in the model, 400 on the wire), but for
 * those that were query services once.
 */
function modelledStatus(protocol: Protocol, model: ServiceModel | undefined, shape: StructureModel | undefined) {
  const json = protocol === "json1.0" || protocol === "json1.1" || protocol === "cbor";
  return json && !model?.awsQueryCompatible ? undefined : shape?.error?.status;
}

function jsonBody(model: ServiceModel | undefined, { code, shape, members, message }: FullError): string {
  const type = `{"__type":${JSON.stringify(code)}`;
  // A shape may declare no message at all (UnknownOperationException of old); clients read it all the same.
  if (!model || !shape) return `${type},"message":${JSON.stringify(message)}}`;
  const written = jsonWriter(model, shape)(members);
  return written === "{}" ? `${type},"message":${JSON.stringify(message)}}` : `${type},${written.slice(1)}`;
}

function queryBody(model: ServiceModel | undefined, error: FullError, requestId: string): string {
  const type = error.fault === "server" ? "Receiver" : "Sender";
  const more = modelled(model, error);
  const content = `<Type>${type}</Type><Code>${escapeXml(error.queryCode)}</Code><Message>${escapeXml(error.message)}</Message>${more}`;
  const namespace = model?.xmlNamespace ? ` xmlns="${model.xmlNamespace}"` : "";
  return `<ErrorResponse${namespace}><Error>${content}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}

/** Members of the error beside its message. */
function modelled(model: ServiceModel | undefined, { shape, members }: FullError): string {
  if (!model || !shape) return "";
  return xmlWriter(model, shape)({ ...members, message: undefined, Message: undefined });
}

function ec2Body({ code, message }: FullError, requestId: string): string {
  const error = `<Error><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors>${error}</Errors><RequestID>${requestId}</RequestID></Response>`;
}

function cborBody(model: ServiceModel | undefined, { code, shape, members, message }: FullError): Buffer {
  const type = model?.namespace && shape ? `${model.namespace}#${code}` : code;
  // The shape's own members, with __type before them.
  const typed: StructureModel = {
    members: { __type: { type: "string" }, ...(shape?.members ?? { message: { type: "string" } }) },
  };
  const output = new CborOutput();
  cborWriter(model ?? noModel, typed)({ __type: type, message, ...members }, output);
  return output.bytes();
}

const noModel = { shapes: {} } as ServiceModel;
