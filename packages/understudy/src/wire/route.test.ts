import { Failure } from "@understudy/catalogue";
import type { Models } from "@understudy/cloud";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protocolFor } from "./protocol-for.js";
import { refuseTooLarge } from "./refuse-too-large.js";
import { route } from "./route.js";
import { refusalOf } from "./testing/refusal-of.js";
import { requestOf } from "./testing/request-of.js";
import { testModels } from "./testing/test-models.js";

const form = { "content-type": "application/x-www-form-urlencoded" };
const scope = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=A/20261122/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
});
const told = ({ service, operation, protocol }: ReturnType<typeof route>) => `${service} ${operation} ${protocol}`;

describe("route", () => {
  it.each([
    [
      "X-Amz-Target",
      requestOf({
        "x-amz-target": "AmazonEC2ContainerServiceV20141113.RunTask",
        "content-type": "application/x-amz-json-1.1",
      }),
      "ecs RunTask json1.1",
    ],
    [
      "a target with another JSON version",
      requestOf({ "x-amz-target": "Logs_20140328.GetLogEvents", "content-type": "application/x-amz-json-1.0" }),
      "logs GetLogEvents json1.1",
    ],
    [
      "the credential scope",
      requestOf({ ...form, ...scope("iam") }, "Action=GetRole&Version=2010-05-08"),
      "iam GetRole query",
    ],
    [
      "a presigned URL",
      requestOf({}, "", {
        method: "GET",
        query: "Action=GetCallerIdentity&X-Amz-Credential=A%2F20261122%2Fus-east-1%2Fsts%2Faws4_request",
      }),
      "sts GetCallerIdentity query",
    ],
    [
      "Action and Version alone",
      requestOf(form, "Action=AssumeRoleWithWebIdentity&Version=2011-06-15"),
      "sts AssumeRoleWithWebIdentity query",
    ],
  ])("goes by %s", (_, request, expected) => {
    expect(told(route(request, testModels))).toBe(expected);
  });

  it("goes by a smithy path to a service that speaks CBOR", () => {
    const request = requestOf({ "smithy-protocol": "rpc-v2-cbor" }, "", {
      path: "/service/Logs_20140328/operation/GetLogEvents",
    });
    // None of today's services does.
    expect(refusalOf(() => route(request, testModels)).id).toBe("wire.unknown-service");
  });

  it.each([
    [
      "an unknown operation in JSON",
      requestOf({ "x-amz-target": "Logs_20140328.Nope" }),
      "UnknownOperationException 400",
      "The requested operation is not recognized by the service.",
    ],
    [
      "a name that every object has",
      requestOf({ "x-amz-target": "Logs_20140328.constructor" }),
      "UnknownOperationException 400",
      "The requested operation is not recognized by the service.",
    ],
    [
      "an unknown action",
      requestOf({ ...form, ...scope("iam") }, "Action=DescribeRole&Version=2010-05-08"),
      "InvalidAction 400",
      "Could not find operation DescribeRole for version 2010-05-08",
    ],
    [
      "another version",
      requestOf({ ...form, ...scope("iam") }, "Action=GetRole&Version=2009-01-01"),
      "InvalidAction 400",
      "Could not find operation GetRole for version 2009-01-01",
    ],
    [
      "no action",
      requestOf({ ...form, ...scope("sts") }),
      "MissingAction 400",
      "The request must contain the parameter Action.",
    ],
    [
      "an unknown target",
      requestOf({ "x-amz-target": "AWSLambda.Invoke" }),
      "NotImplemented 501",
      "Understudy does not stand in for the service 'AWSLambda'.",
    ],
    [
      "an unknown scope",
      requestOf(scope("lambda")),
      "NotImplemented 501",
      "Understudy does not stand in for the service 'lambda'.",
    ],
    [
      "nothing to go by",
      requestOf({}),
      "InvalidRequest 400",
      "Understudy could not tell which AWS service this request is for.",
    ],
    [
      "a lone percent sign",
      requestOf({ ...form, ...scope("iam") }, "Action=GetRole&RoleName=%"),
      "MalformedQueryString 404",
      "The query string contains a syntax error.",
    ],
  ])("refuses %s", (_, request, code, message) => {
    const refused = refusalOf(() => route(request, testModels));
    expect([`${refused.code} ${refused.status}`, refused.message]).toEqual([code, message]);
  });

  it("does not read the body of a service that is not served", () => {
    const request = requestOf(scope("route53"), Buffer.from([0xff, 0x25]), { path: "/2013-04-01/hostedzone" });
    expect(refusalOf(() => route(request, testModels))).toMatchObject({ id: "wire.unknown-service", status: 501 });
    expect(protocolFor(request, testModels)).toEqual({ protocol: "rest-xml" });
    expect(refusalOf(() => refuseTooLarge(request, 10))).toMatchObject({ code: "EntityTooLarge", status: 400 });
    expect(refusalOf(() => refuseTooLarge(requestOf({ "x-amz-target": "X.Y" }), 10))).toMatchObject({
      code: "RequestEntityTooLargeException",
      status: 413,
      message: "Request size exceeds the limit of 10 bytes.",
    });
  });

  it("refuses form bytes that are not UTF-8", () => {
    const request = requestOf({ ...form, ...scope("iam") }, Buffer.from([0x41, 0xff]));
    expect(refusalOf(() => route(request, testModels)).id).toBe("wire.malformed-query-string");
  });

  it("refuses a service that is indexed but not served", () => {
    const without: Models = (service) => (service === "ecs" ? undefined : testModels(service));
    expect(
      refusalOf(() => route(requestOf({ "x-amz-target": "AmazonEC2ContainerServiceV20141113.RunTask" }), without)).id,
    ).toBe("wire.unknown-service");
  });

  it("tells how to write a refusal, however strange the request", () => {
    expect(protocolFor(requestOf({ ...form, ...scope("iam") }, "Action=Nope"), testModels)).toMatchObject({
      protocol: "query",
      model: { service: "iam" },
    });
    expect(protocolFor(requestOf({ ...form, ...scope("iam") }, "Action=%"), testModels)).toEqual({ protocol: "query" });
    expect(
      protocolFor(requestOf({ "x-amz-target": "X.Y", "content-type": "application/x-amz-json-1.0" }), testModels),
    ).toEqual({ protocol: "json1.0" });
    expect(protocolFor(requestOf({ "smithy-protocol": "rpc-v2-cbor" }), testModels)).toEqual({ protocol: "cbor" });
  });

  it("refuses arbitrary requests with a catalogue failure", () => {
    const name = fc.constantFrom("authorization", "x-amz-target", "smithy-protocol", "content-type", "host");
    const value = fc.oneof(fc.string(), fc.constantFrom("rpc-v2-cbor", "__proto__.__proto__", "Credential=////", "."));
    fc.assert(
      fc.property(
        fc.dictionary(name, value),
        fc.string(),
        fc.string(),
        fc.uint8Array(),
        (headers, path, query, body) => {
          const request = requestOf(headers, Buffer.from(body), { path, query });
          expect(() => route(request, testModels)).toThrow(Failure);
          expect(protocolFor(request, testModels).protocol).toBeTypeOf("string");
        },
      ),
      { numRuns: 500, seed: 3 },
    );
  });
});
