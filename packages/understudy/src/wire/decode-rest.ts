import { refuse, s3ArgumentNotInteger, s3MalformedXml } from "@understudy/catalogue";
import type { MemberModel, StructureModel } from "@understudy/cloud";
import type { HttpRequest } from "./http.js";
import { inputStructure } from "./input-structure.js";
import { readFormScalar } from "./read/form-scalars.js";
import { Malformed } from "./read/malformed.js";
import { fromHeader } from "./rest/header-text.js";
import { parseQuery } from "./rest/parse-query.js";
import { NotXml, parseXml } from "./rest/parse-xml.js";
import { readXml } from "./rest/xml-reader.js";
import type { Routed } from "./routed.js";

type Fields = { [name: string]: unknown };

/**
 * The input of a request to S3, from path, query, headers and XML. A streamed body is left out: it is taken later.
 * @throws Failure s3.malformed-xml, s3.argument-not-integer
 */
export function decodeRest(routed: Routed, request: HttpRequest): unknown {
  const structure = inputStructure(routed.model, routed.operation);
  if (!structure) return {};
  const query = parseQuery(request.query);
  const input: Fields = {};
  for (const [name, member] of Object.entries(structure.members)) {
    const value = readMember(routed, request, query, name, member);
    if (value !== undefined) input[name] = value;
  }
  return input;
}

function readMember(
  routed: Routed,
  request: HttpRequest,
  query: ReadonlyMap<string, string>,
  name: string,
  member: MemberModel,
): unknown {
  const { traits = {} } = member;
  if (traits.httpLabel) return name === "Bucket" ? routed.place?.bucket : readKey(routed.place?.key);
  if (traits.httpQuery !== undefined) return readText(member, traits.httpQuery, query.get(traits.httpQuery));
  if (traits.httpHeader !== undefined) {
    const value = request.headers[traits.httpHeader.toLowerCase()];
    return readText(member, traits.httpHeader, value === undefined ? value : fromHeader(value));
  }
  if (traits.httpPrefixHeaders !== undefined) return prefixed(traits.httpPrefixHeaders, request);
  return traits.httpPayload && !traits.streaming ? readPayload(routed, request, member) : undefined;
}

function readKey(key: string | undefined): string | undefined {
  return key === undefined
    ? undefined
    : [...parseQuery(`k=${key.replaceAll("+", "%2B").replaceAll("&", "%26")}`).values()][0];
}

function readText(member: MemberModel, name: string, text: string | undefined): unknown {
  if (text === undefined || (text === "" && member.type !== "string")) return undefined;
  if (member.type === "list") return text.split(",").map((one) => one.trim());
  try {
    // A date that is none is no condition (RFC 9110, 13.1.3).
    if (member.type === "timestamp") return dateOf(text);
    return readFormScalar(member, text);
  } catch (error) {
    if (error instanceof Malformed) return refuse(s3ArgumentNotInteger, { argument: name });
    throw error;
  }
}

function dateOf(text: string): Date | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Headers that begin alike, by the rest of their names: metadata. */
function prefixed(prefix: string, { headers }: HttpRequest): Fields | undefined {
  const found = Object.entries(headers).filter(([name]) => name.startsWith(prefix) && name.length > prefix.length);
  return found.length === 0
    ? undefined
    : Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), fromHeader(value ?? "")]));
}

function readPayload({ model }: Routed, { body }: HttpRequest, member: MemberModel): unknown {
  if (body.length === 0) return undefined;
  const text = body.toString("utf8");
  if (member.type !== "structure") return text;
  const structure: StructureModel = model.shapes[member.shape as string] ?? { members: {} };
  try {
    return readXml(model, structure, parseXml(text));
  } catch (error) {
    if (error instanceof NotXml || error instanceof Malformed) return refuse(s3MalformedXml, {});
    throw error;
  }
}
