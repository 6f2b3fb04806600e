import type { Protocol, ServiceModel } from "@understudy/cloud";
import { CborOutput } from "./cbor/cbor-output.js";
import { contentType } from "./content-type.js";
import { encodeRest } from "./encode-rest.js";
import type { HttpResponse } from "./http.js";
import { cborWriter } from "./write/cbor-writer.js";
import { jsonWriter } from "./write/json-writer.js";
import { xmlWriter } from "./write/xml-writer.js";

/** What of a routed request an answer depends on. */
export interface Answered {
  readonly model: ServiceModel;
  readonly operation: string;
  readonly protocol: Protocol;
}

/**
 * Writes the answer of an operation. Only members of the output's model are written.
 * @param output undefined for an operation without output.
 * @throws TypeError when the output does not fit its model (a defect of ours).
 */
export function encode(answered: Answered, output: unknown, requestId: string): HttpResponse {
  const { protocol } = answered;
  const headers = { "x-amzn-RequestId": requestId, "content-type": contentType(protocol) };
  switch (protocol) {
    case "json1.0":
    case "json1.1":
      return { status: 200, headers, body: writeJson(answered, output) };
    case "query":
      return { status: 200, headers, body: writeQuery(answered, output, requestId) };
    case "ec2":
      return { status: 200, headers, body: writeEc2(answered, output, requestId) };
    case "cbor":
      return {
        status: 200,
        headers: { ...headers, "smithy-protocol": "rpc-v2-cbor" },
        body: writeCbor(answered, output),
      };
    case "rest-xml":
      return encodeRest(answered, output, requestId);
  }
}

/** Nothing at all for an operation without output, as AWS does. */
function writeJson({ model, operation }: Answered, output: unknown): string {
  const structure = outputStructure(model, operation);
  return structure ? jsonWriter(model, structure)(output ?? {}) : "";
}

function writeQuery({ model, operation }: Answered, output: unknown, requestId: string): string {
  const structure = outputStructure(model, operation);
  const result = structure
    ? `<${operation}Result>${xmlWriter(model, structure)(output ?? {})}</${operation}Result>`
    : "";
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
  return `<${operation}Response xmlns="${model.xmlNamespace}">${result}${metadata}</${operation}Response>`;
}

function writeEc2({ model, operation }: Answered, output: unknown, requestId: string): string {
  const structure = outputStructure(model, operation);
  const content = structure ? xmlWriter(model, structure)(output ?? {}) : "<return>true</return>";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${operation}Response xmlns="${model.xmlNamespace}"><requestId>${requestId}</requestId>${content}</${operation}Response>`;
}

function writeCbor({ model, operation }: Answered, output: unknown): Buffer {
  const structure = outputStructure(model, operation);
  if (!structure) return Buffer.alloc(0);
  const collected = new CborOutput();
  cborWriter(model, structure)(output ?? {}, collected);
  return collected.bytes();
}

function outputStructure(model: ServiceModel, operation: string) {
  const name = model.operations[operation]?.output;
  return name === undefined ? undefined : model.shapes[name];
}
