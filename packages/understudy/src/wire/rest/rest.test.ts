/** Requests to S3: which bucket, key and operation, what input; and how answers and refusals are written. */
import { describe, expect, it } from "vitest";
import { decode } from "../decode.js";
import { encode } from "../encode.js";
import { encodeError } from "../encode-error.js";
import { route } from "../route.js";
import { refusalOf } from "../testing/refusal-of.js";
import { requestOf } from "../testing/request-of.js";
import { testModels } from "../testing/test-models.js";
import { placeOf } from "./bucket-of.js";

const scope = "AWS4-HMAC-SHA256 Credential=AKID/20260131/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0";

const ask = (method: string, url: string, headers: object = {}, body = "") => {
  const [path = "/", query = ""] = url.split("?");
  const signed = { authorization: scope, host: "localhost:4566", ...headers };
  return { ...requestOf(signed as never, Buffer.from(body), { path, query }), method };
};

describe("a bucket and key", () => {
  it.each([
    ["127.0.0.1:4566", "/web/a/b.txt", { bucket: "web", key: "a/b.txt" }],
    ["localhost", "/web", { bucket: "web" }],
    ["localhost", "/web/", { bucket: "web" }],
    ["localhost", "/", {}],
    ["s3.localhost", "/web/a", { bucket: "web", key: "a" }],
    ["web.localhost:4566", "/a//b", { bucket: "web", key: "a//b" }],
    ["web.s3.localhost:4566", "/a", { bucket: "web", key: "a" }],
    ["s3.amazonaws.com", "/web/a", { bucket: "web", key: "a" }],
    ["web.s3.amazonaws.com", "/", { bucket: "web" }],
    ["my.web.s3.eu-west-1.amazonaws.com", "/a", { bucket: "my.web", key: "a" }],
    ["web.s3-eu-west-1.amazonaws.com", "/a", { bucket: "web", key: "a" }],
    ["web.s3.dualstack.eu-west-1.amazonaws.com", "/a", { bucket: "web", key: "a" }],
    ["s3.us-gov-west-1.amazonaws.com", "/web/a", { bucket: "web", key: "a" }],
  ])("of %s%s", (host, path, expected) => {
    const { virtualHost, ...named } = placeOf({ headers: { host }, path });
    expect(named).toEqual(expected);
  });
});

describe("an operation", () => {
  it.each([
    ["GET", "/", "ListBuckets"],
    ["PUT", "/web", "CreateBucket"],
    ["HEAD", "/web/", "HeadBucket"],
    ["GET", "/web", "ListObjects"],
    ["GET", "/web?list-type=2&prefix=a", "ListObjectsV2"],
    ["GET", "/web?versions", "ListObjectVersions"],
    ["GET", "/web?location", "GetBucketLocation"],
    ["GET", "/web?policyStatus", "GetBucketPolicyStatus"],
    ["PUT", "/web?publicAccessBlock", "PutPublicAccessBlock"],
    ["DELETE", "/web?lifecycle", "DeleteBucketLifecycle"],
    ["POST", "/web?delete", "DeleteObjects"],
    ["GET", "/web?uploads", "ListMultipartUploads"],
    ["PUT", "/web/a", "PutObject"],
    ["GET", "/web/a?versionId=1", "GetObject"],
    ["GET", "/web/a?x-id=GetObject", "GetObject"],
    ["GET", "/web/a?tagging", "GetObjectTagging"],
    ["GET", "/web/a?uploadId=1", "ListParts"],
    ["POST", "/web/a?uploads", "CreateMultipartUpload"],
    ["PUT", "/web/a?uploadId=1&partNumber=2", "UploadPart"],
    ["POST", "/web/a?uploadId=1", "CompleteMultipartUpload"],
    ["DELETE", "/web/a?uploadId=1", "AbortMultipartUpload"],
    ["DELETE", "/web/a", "DeleteObject"],
    ["POST", "/web/a?restore", "RestoreObject"],
    ["POST", "/web/a?select&select-type=2", "SelectObjectContent"],
  ])("%s %s is %s", (method, url, operation) => {
    expect(route(ask(method, url), testModels)).toMatchObject({ service: "s3", protocol: "rest-xml", operation });
  });

  it("is a copy when a source is named", () => {
    const headers = { "x-amz-copy-source": "web/b" };
    expect(route(ask("PUT", "/web/a", headers), testModels).operation).toBe("CopyObject");
    expect(route(ask("PUT", "/web/a?uploadId=1&partNumber=1", headers), testModels).operation).toBe("UploadPartCopy");
  });

  it("is S3's without a signature, and with one of version 2", () => {
    const unsigned = { authorization: undefined };
    expect(route(ask("GET", "/web/a", unsigned), testModels).operation).toBe("GetObject");
    expect(route(ask("GET", "/", { ...unsigned, host: "web.s3.amazonaws.com" }), testModels).operation).toBe(
      "ListObjects",
    );
    expect(route(ask("GET", "/web/a?AWSAccessKeyId=x&Signature=y", unsigned), testModels).operation).toBe("GetObject");
  });

  it("is refused where S3 has none", () => {
    expect(refusalOf(() => route(ask("PATCH", "/web/a"), testModels))).toMatchObject({
      code: "MethodNotAllowed",
      status: 405,
    });
  });
});

const inputOf = (...asked: Parameters<typeof ask>) => {
  const request = ask(...asked);
  return decode(route(request, testModels), request);
};

describe("an input", () => {
  it("is read from path, query, headers and metadata", () => {
    expect(
      inputOf("PUT", "/web/a%20b%2Fc+d%26e", {
        "content-type": "text/plain",
        "content-length": "3",
        "x-amz-meta-made-by": "hand",
        "x-amz-tagging": "a=1",
        expires: "Thu, 01 Jan 1970 00:00:00 GMT",
      }),
    ).toEqual({
      Bucket: "web",
      Key: "a b/c+d&e",
      ContentType: "text/plain",
      ContentLength: 3,
      Metadata: { "made-by": "hand" },
      Tagging: "a=1",
      Expires: new Date(0),
    });
    expect(inputOf("GET", "/web?list-type=2&max-keys=5&fetch-owner=true&prefix=a%2Bb+c")).toEqual({
      Bucket: "web",
      MaxKeys: 5,
      FetchOwner: true,
      Prefix: "a+b c",
    });
  });

  it("is read from XML, and from what is none", () => {
    const xml =
      "<Delete><Object><Key> a </Key></Object><Object><Key>b</Key><VersionId>1</VersionId></Object><Quiet>true</Quiet></Delete>";
    expect(inputOf("POST", "/web?delete", {}, xml)).toEqual({
      Bucket: "web",
      Delete: { Objects: [{ Key: " a " }, { Key: "b", VersionId: "1" }], Quiet: true },
    });
    expect(inputOf("PUT", "/web?policy", {}, "{}")).toEqual({ Bucket: "web", Policy: "{}" });
  });

  it.each([
    ["GET", "/web?max-keys=x", "", "InvalidArgument", "Provided max-keys not an integer or within integer range"],
    ["POST", "/web?delete", "<Delete>", "MalformedXML", undefined],
    ["POST", "/web?delete", "<Delete><Quiet>maybe</Quiet></Delete>", "MalformedXML", undefined],
    ["GET", "/web/%zz", "", "MalformedQueryString", undefined],
  ])("%s %s %s is refused", (method, url, body, code, message) => {
    const refused = refusalOf(() => inputOf(method, url, {}, body));
    expect(refused.code).toBe(code);
    if (message) expect(refused.message).toBe(message);
  });
});

describe("an answer", () => {
  const model = testModels("s3") as NonNullable<ReturnType<typeof testModels>>;
  const answer = (operation: string, output: object) => encode({ model, operation, protocol: "rest-xml" }, output, "r");

  it("has members in headers and others in XML", () => {
    expect(answer("CopyObject", { CopyObjectResult: { ETag: '"1"' }, VersionId: "2" })).toMatchObject({
      status: 200,
      headers: { "x-amz-request-id": "r", "x-amz-version-id": "2", "content-type": "application/xml" },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<CopyObjectResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><ETag>&quot;1&quot;</ETag></CopyObjectResult>',
    });
  });

  it("gives a location without a wrapper", () => {
    const xmlns = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
    expect(answer("GetBucketLocation", { LocationConstraint: "eu-west-1" }).body).toContain(
      `<LocationConstraint ${xmlns}>eu-west-1</LocationConstraint>`,
    );
    expect(answer("GetBucketLocation", {}).body).toContain(`<LocationConstraint ${xmlns}></LocationConstraint>`);
  });

  it("gives an ACL with the type of its grantees", () => {
    const Grants = [{ Grantee: { Type: "CanonicalUser", ID: "1" }, Permission: "READ" }];
    expect(answer("GetBucketAcl", { Grants }).body).toContain(
      '<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser"><ID>1</ID></Grantee>',
    );
  });

  it("gives a policy as it is, bytes as ranges, a piece with 206, a deletion with 204", () => {
    expect(answer("GetBucketPolicy", { Policy: "{}" }).body).toBe("{}");
    const ranges = [{ blob: "b", offset: 0, length: 2 }];
    expect(answer("GetObject", { Body: { ranges }, ContentRange: "bytes 0-1/9", Metadata: { a: "1" } })).toMatchObject({
      status: 206,
      headers: { "Content-Range": "bytes 0-1/9", "x-amz-meta-a": "1" },
      body: { ranges, length: 2 },
    });
    expect(answer("DeleteObject", {})).toMatchObject({ status: 204, body: "" });
  });

  it("never ends a header early, and has other letters in UTF-8", () => {
    const { headers } = answer("GetObject", {
      ContentType: "a\r\nx: y",
      Metadata: { name: "ü" },
      Body: { ranges: [] },
    });
    expect(headers).toMatchObject({ "Content-Type": "a  x: y", "x-amz-meta-name": "Ã¼" });
    expect(inputOf("PUT", "/web/a", { "x-amz-meta-name": "Ã¼" })).toMatchObject({ Metadata: { name: "ü" } });
  });

  it("refuses in S3's form", () => {
    const error = { code: "NoSuchKey", status: 404, message: "a < b", members: { Key: "k" } };
    expect(encodeError("rest-xml", model, error, "r")).toMatchObject({
      status: 404,
      headers: { "x-amz-request-id": "r", "x-amz-id-2": expect.any(String) },
      body: expect.stringContaining(
        "<Error><Code>NoSuchKey</Code><Message>a &lt; b</Message><Key>k</Key><RequestId>r</RequestId>",
      ),
    });
    const unchanged = encodeError("rest-xml", model, { code: "NotModified", status: 304, message: "" }, "r");
    expect(unchanged).toMatchObject({ status: 304, body: "" });
  });
});
