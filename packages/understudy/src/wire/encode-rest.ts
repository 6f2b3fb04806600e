import type { AnsweredBody, MemberModel, ServiceModel, StructureModel } from "@understudy/cloud";
import type { Answered } from "./encode.js";
import type { HttpResponse } from "./http.js";
import { toHeader } from "./rest/header-text.js";
import { requestIds } from "./rest/rest-error.js";
import { xmlWriter } from "./write/xml-writer.js";

type Fields = { readonly [name: string]: unknown };
type Headers = { [name: string]: string };

/** Answer of S3: members of the output in headers and, as the model has it, one payload or an XML document. */
export function encodeRest({ model, operation }: Answered, output: unknown, requestId: string): HttpResponse {
  const { output: shape, traits } = model.operations[operation] ?? {};
  const fields = (output ?? {}) as Fields;
  const structure = shape === undefined ? undefined : model.shapes[shape];
  const headers: Headers = { ...requestIds(requestId), ...(structure && headersOf(structure, fields)) };
  // The model knows one status only; a part of an object is told by its Content-Range.
  const status = fields.ContentRange === undefined ? (traits?.http?.code ?? 200) : 206;
  const written = structure ? bodyOf(model, shape as string, structure, fields) : "";
  if (typeof written !== "string") return { status, headers, body: written };
  if (written.startsWith("<?xml")) headers["content-type"] = "application/xml";
  return { status: written === "" && status === 200 && isDeletion(operation) ? 204 : status, headers, body: written };
}

/** S3 answers 204 to deletions of configurations; the model says 200 for some. */
const isDeletion = (operation: string) => operation.startsWith("Delete");

function headersOf(structure: StructureModel, fields: Fields): Headers {
  const headers: Headers = {};
  for (const [name, member] of Object.entries(structure.members)) {
    const value = fields[name];
    const { httpHeader, httpPrefixHeaders } = member.traits ?? {};
    if (value === undefined || value === null) continue;
    if (httpPrefixHeaders !== undefined) {
      for (const [key, one] of Object.entries(value)) headers[httpPrefixHeaders + key] = toHeader(String(one));
    } else if (httpHeader !== undefined && httpHeader !== "ExpiresString")
      headers[httpHeader] = headerText(member, value);
  }
  return headers;
}

function headerText({ type, traits }: MemberModel, value: unknown): string {
  if (type !== "timestamp") return toHeader(String(value));
  const date = value as Date;
  return traits?.timestampFormat === "date-time" ? date.toISOString() : date.toUTCString();
}

const inBody = new WeakMap<StructureModel, StructureModel>();

/** Without what stands in headers. */
function bodyStructure(structure: StructureModel): StructureModel {
  let body = inBody.get(structure);
  if (!body) {
    const members = Object.entries(structure.members).filter(
      ([, { traits }]) => traits?.httpHeader === undefined && traits?.httpPrefixHeaders === undefined,
    );
    body = { ...structure, members: Object.fromEntries(members) };
    inBody.set(structure, body);
  }
  return body;
}

function bodyOf(model: ServiceModel, shape: string, structure: StructureModel, fields: Fields): HttpResponse["body"] {
  const payload = Object.entries(structure.members).find(([, { traits }]) => traits?.httpPayload);
  if (payload) return payloadOf(model, payload[0], payload[1], fields[payload[0]]);
  const body = bodyStructure(structure);
  const names = Object.keys(body.members);
  if (names.length === 0) return "";
  const root = structure.traits?.xmlName ?? shape;
  const content = xmlWriter(model, body)(fields);
  // GetBucketLocation alone has its only member for root (the model has it within one of the same name).
  const unwrapped = names.length === 1 && names[0] === root;
  const inner = unwrapped ? content.replace(`<${root}>`, "").replace(`</${root}>`, "") : content;
  return document(model, root, inner);
}

function payloadOf(model: ServiceModel, name: string, member: MemberModel, value: unknown): HttpResponse["body"] {
  if (value === undefined || value === null) return "";
  if (member.type === "blob") {
    const { ranges } = value as AnsweredBody;
    return { ranges, length: ranges.reduce((sum, { length }) => sum + length, 0) };
  }
  if (member.type !== "structure") return String(value);
  const structure = model.shapes[member.shape as string] ?? { members: {} };
  return document(model, member.traits?.xmlName ?? name, xmlWriter(model, structure)(value));
}

function document(model: ServiceModel, root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${model.xmlNamespace}">${content}</${root}>`;
}
