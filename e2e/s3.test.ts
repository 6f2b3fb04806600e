/** S3 with stock clients: aws-cli, boto3 and the SDK for JavaScript, which differ in how they sign, chunk and check bodies. */
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient } from "@aws-sdk/client-iam";
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeletePublicAccessBlockCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, run, startServer } from "./testing/server.js";

let server: RunningServer;
const folder = mkdtempSync(join(tmpdir(), "s3-"));
/** A blob that no row names: a crash came before the row. */
const STRAY = "0b7c6f0e-0000-4000-8000-000000000000";
const at = (name: string) => join(folder, name);
const data = at("data");
const big = randomBytes(17 * 1024 * 1024);

beforeAll(async () => {
  server = await startServer(["--data", data, "--runtime", "rehearsal"]);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const cli = (...args: readonly string[]) => aws(server.url, args);

const options = () => ({
  endpoint: server.url,
  region: "us-east-1",
  maxAttempts: 1,
  credentials: { accessKeyId: "test", secretAccessKey: "test" },
});
const client = () => new S3Client({ ...options(), forcePathStyle: true });

/** One request without a client: what it sends is what stands here. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET", body = "") {
  return new Promise<{ status: number | undefined; body: string; continued: boolean }>((resolve, reject) => {
    let continued = false;
    const asked = request(server.url + path, { method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, body: text, continued }));
    });
    asked.on("error", reject);
    asked.on("continue", () => {
      continued = true;
      asked.end(body);
    });
    if (headers.expect === undefined) asked.end(body);
    else asked.flushHeaders();
  });
}

describe("aws-cli", () => {
  it("makes a bucket, copies, lists, syncs, signs and removes", async () => {
    mkdirSync(at("site/docs"), { recursive: true });
    writeFileSync(at("site/index.html"), "<h1>hello</h1>");
    writeFileSync(at("site/docs/one +ü.txt"), "one");
    expect((await cli("s3", "mb", "s3://web")).stdout).toContain("make_bucket: web");
    expect(await cli("s3", "sync", at("site"), "s3://web/site")).toMatchObject({ code: 0 });
    expect((await cli("s3", "sync", at("site"), "s3://web/site")).stdout).toBe("");
    const listed = await cli("s3", "ls", "s3://web/site/");
    expect(listed.stdout).toMatch(/PRE docs\/\n.* 14 index\.html\n/);
    expect((await cli("s3", "cp", "s3://web/site/docs/one +ü.txt", "-")).stdout).toBe("one");
    expect(await cli("s3", "cp", "s3://web/site/index.html", "s3://web/copy.html")).toMatchObject({ code: 0 });
    const link = (await cli("s3", "presign", "s3://web/copy.html")).stdout.trim();
    expect(await (await fetch(link)).text()).toBe("<h1>hello</h1>");
    expect((await fetch(`${link}x`)).status).toBe(403);
    expect(await cli("s3", "rb", "s3://web", "--force")).toMatchObject({ code: 0 });
    expect((await cli("s3", "ls")).stdout).toBe("");
  });

  it("uploads and downloads in parts", async () => {
    writeFileSync(at("big"), big);
    await cli("s3", "mb", "s3://parts");
    expect(await cli("s3", "cp", at("big"), "s3://parts/big")).toMatchObject({ code: 0 });
    const head = (await cli("s3api", "head-object", "--bucket", "parts", "--key", "big")).json() as { ETag: string };
    expect(head.ETag).toMatch(/^"[0-9a-f]{32}-3"$/);
    expect(await cli("s3", "cp", "s3://parts/big", at("again"))).toMatchObject({ code: 0 });
    expect(readFileSync(at("again")).equals(big)).toBe(true);
  });

  it("is told what it may not, in S3's words", async () => {
    await client().send(new CreateBucketCommand({ Bucket: "closed" }));
    const iam = new IAMClient(options());
    await iam.send(new CreateUserCommand({ UserName: "ana" }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ana" }));
    const env = {
      AWS_ACCESS_KEY_ID: AccessKey?.AccessKeyId ?? "",
      AWS_SECRET_ACCESS_KEY: AccessKey?.SecretAccessKey ?? "",
    };
    const refused = await aws(server.url, ["s3api", "get-object", "--bucket", "closed", "--key", "a", at("x")], env);
    expect(refused.stderr).toContain(
      'An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:iam::000000000000:user/ana is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::closed/a" because no identity-based policy allows the s3:GetObject action',
    );
  });
});

describe("boto3", () => {
  it("puts, gets, pages, signs links and gets typed errors", async () => {
    const script = `
import boto3, sys, urllib.request, urllib.error
from botocore.config import Config
def client(**config): return boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test", config=Config(**config))
s3 = client()
s3.create_bucket(Bucket="boto")
s3.put_object(Bucket="boto", Key="a b/ü", Body=b"hello", Metadata={"by": "hand"}, Tagging="env=test")
got = s3.get_object(Bucket="boto", Key="a b/ü", Range="bytes=1-3")
assert (got["Body"].read(), got["ContentRange"], got["Metadata"]) == (b"ell", "bytes 1-3/5", {"by": "hand"}), got
assert s3.get_object_tagging(Bucket="boto", Key="a b/ü")["TagSet"] == [{"Key": "env", "Value": "test"}]
for i in range(5): s3.put_object(Bucket="boto", Key=f"p/{i}", Body=b"")
pages = list(s3.get_paginator("list_objects_v2").paginate(Bucket="boto", PaginationConfig={"PageSize": 4}))
assert [o["Key"] for p in pages for o in p["Contents"]] == ["a b/ü", "p/0", "p/1", "p/2", "p/3", "p/4"], pages
try: s3.get_object(Bucket="boto", Key="none"); assert False
except s3.exceptions.NoSuchKey as error: assert str(error).endswith("The specified key does not exist."), error
try: s3.head_object(Bucket="boto", Key="none"); assert False
except s3.exceptions.ClientError as error: assert error.response["Error"]["Code"] == "404", error
try: s3.list_objects_v2(Bucket="none"); assert False
except s3.exceptions.NoSuchBucket: pass
try: s3.put_object(Bucket="boto", Key="x", Body=b"x", ContentMD5="AAAAAAAAAAAAAAAAAAAAAA=="); assert False
except s3.exceptions.ClientError as error: assert error.response["Error"]["Code"] == "BadDigest", error
for version in (None, "s3v4"):
    one = client(signature_version=version) if version else s3
    url = one.generate_presigned_url("put_object", {"Bucket": "boto", "Key": "link"}, ExpiresIn=60)
    assert urllib.request.urlopen(urllib.request.Request(url, data=b"by link", method="PUT", headers={"Content-Type": ""})).status == 200
    url = one.generate_presigned_url("get_object", {"Bucket": "boto", "Key": "link", "ResponseContentType": "text/csv"}, ExpiresIn=60)
    with urllib.request.urlopen(url) as answer: assert (answer.read(), answer.headers["Content-Type"]) == (b"by link", "text/csv")
s3.put_bucket_versioning(Bucket="boto", VersioningConfiguration={"Status": "Enabled"})
s3.delete_object(Bucket="boto", Key="link")
assert s3.list_object_versions(Bucket="boto", Prefix="link")["DeleteMarkers"][0]["IsLatest"]
deleted = s3.delete_objects(Bucket="boto", Delete={"Objects": [{"Key": f"p/{i}"} for i in range(5)]})
assert len(deleted["Deleted"]) == 5, deleted
acl = s3.get_bucket_acl(Bucket="boto")
assert acl["Grants"][0]["Grantee"]["Type"] == "CanonicalUser", acl
assert s3.get_bucket_location(Bucket="boto")["LocationConstraint"] is None
print("ok")
`;
    const { stdout, stderr } = await run("python3", ["-c", script, server.url], {});
    expect(stderr).toBe("");
    expect(stdout).toBe("ok\n");
  });
});

describe("the SDK for JavaScript", () => {
  it("sends texts and streams with checksums, and gets them back", async () => {
    const s3 = client();
    await s3.send(new CreateBucketCommand({ Bucket: "script" }));
    const named = { Bucket: "script", Key: "a" };
    expect(await s3.send(new PutObjectCommand({ ...named, Body: "hello" }))).toMatchObject({
      ChecksumCRC32: "NhCmhg==",
    });
    const Body = Readable.from([Buffer.from("hel"), Buffer.from("lo")]);
    await s3.send(
      new PutObjectCommand({ ...named, Key: "stream", Body, ContentLength: 5, ChecksumAlgorithm: "SHA256" }),
    );
    const got = await s3.send(new GetObjectCommand({ ...named, Key: "stream" }));
    expect(await got.Body?.transformToString()).toBe("hello");
    expect(got.ContentEncoding).toBeUndefined();
    await expect(s3.send(new GetObjectCommand({ ...named, Key: "none" }))).rejects.toThrow(NoSuchKey);
    const wrong = new PutObjectCommand({ ...named, Body: "hello", ChecksumCRC32: "AAAAAA==" });
    await expect(s3.send(wrong)).rejects.toMatchObject({ name: "BadDigest" });
    const head = new HeadObjectCommand({ ...named, IfNoneMatch: got.ETag });
    await expect(s3.send(head)).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
  });
});

describe("requests without a signature", () => {
  it("are decided by the bucket's policy, in the path or in the host", async () => {
    const s3 = client();
    await s3.send(new CreateBucketCommand({ Bucket: "open" }));
    await s3.send(new PutObjectCommand({ Bucket: "open", Key: "hello.txt", Body: "hello" }));
    expect(await ask("/open/hello.txt")).toMatchObject({ status: 403 });
    await s3.send(new DeletePublicAccessBlockCommand({ Bucket: "open" }));
    const statement = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::open/*" };
    const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
    await s3.send(new PutBucketPolicyCommand({ Bucket: "open", Policy }));
    expect(await ask("/open/hello.txt")).toMatchObject({ status: 200, body: "hello" });
    for (const host of ["open.s3.amazonaws.com", "open.s3.eu-west-1.amazonaws.com", "open.localhost:4566"]) {
      expect(await ask("/hello.txt", { host })).toMatchObject({ status: 200, body: "hello" });
    }
    expect(await ask("/open/hello.txt", { range: "bytes=1-2" })).toMatchObject({ status: 206, body: "el" });
    expect(await ask("/open/none.txt")).toMatchObject({ status: 403 });
  });

  it("are refused before their body is asked for", async () => {
    const refused = await ask("/open/new.txt", { expect: "100-continue", "content-length": "5" }, "PUT");
    expect(refused).toMatchObject({ status: 403, continued: false });
  });
});

it("has its objects after a restart, and no bytes that nothing names", async () => {
  await server.stop();
  writeFileSync(join(data, "blobs", STRAY), "x");
  server = await startServer(["--data", data, "--runtime", "rehearsal"]);
  expect(await cli("s3", "cp", "s3://parts/big", at("after"))).toMatchObject({ code: 0 });
  expect(readFileSync(at("after")).equals(big)).toBe(true);
  expect(() => readFileSync(join(data, "blobs", STRAY))).toThrow();
  await client().send(new DeleteObjectCommand({ Bucket: "parts", Key: "big" }));
  await client().send(new DeleteBucketCommand({ Bucket: "parts" }));
});
