/** S3 behind a gate, with users whose policies a test writes. Bodies are described as the host describes what it received. */
import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { ReceivedBody } from "../../../blobs/body.js";
import { iam } from "../../iam/index.js";
import { makeCaller } from "../../iam/testing/iam-for-test.js";
import type { CallOptions, GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { s3 } from "../index.js";

export const OTHER = "123456789012";
export const ANYBODY = { as: { kind: "anonymous" } } as const satisfies CallOptions;

export interface S3ForTest extends GateForTest {
  /** Makes a bucket. */
  bucket(name?: string, more?: object, options?: CallOptions): void;
  /** Puts an object whose content is its key, unless `text` says otherwise. */
  object(key?: string, more?: object, text?: string): { readonly [member: string]: string };
  /** Makes a user with one inline policy of these statements; gives its access key. */
  user(...statements: readonly object[]): string;
}

export function s3ForTest(): S3ForTest {
  const test = gateForTest([s3, iam]);
  // Callers are made by IAM of the same gate.
  const asIam: GateForTest = {
    ...test,
    call: (operation, input, options) => test.call(operation, input, { ...options, service: "iam" }),
  };
  let made = 0;
  return {
    ...test,
    bucket: (Bucket = "web", more = {}, options = {}) => test.call("CreateBucket", { Bucket, ...more }, options),
    object: (Key = "a.txt", more = {}, text = Key) =>
      test.call("PutObject", { Bucket: "web", Key, Body: received(text), ...more }),
    user(...statements) {
      made += 1;
      const policy = statements.length > 0 ? policyOf(...statements) : undefined;
      return makeCaller(asIam, `user-${made}`, policy);
    },
  };
}

/** What the host says of a body with this text. The blob's name is the text: a test sees where it is kept. */
export function received(text: string): ReceivedBody {
  const md5 = createHash("md5").update(text).digest("hex");
  const SHA256 = createHash("sha256").update(text).digest("base64");
  return { blob: text, size: text.length, md5, checksums: { SHA256 } };
}

export const etagOf = (text: string) => `"${received(text).md5}"`;

export const policyOf = (...statements: readonly object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

export const allow = (action: string, resource = "*", condition?: object) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});

/** A statement of a bucket policy. */
export const letIn = (principal: object | string, action = "s3:GetObject", resource = "arn:aws:s3:::web/*") => ({
  ...allow(action, resource),
  Principal: principal,
});

/** Puts a policy on the bucket `web`, public or not. */
export function putPolicy(test: S3ForTest, ...statements: readonly object[]): void {
  test.call("DeletePublicAccessBlock", { Bucket: "web" });
  test.call("PutBucketPolicy", { Bucket: "web", Policy: policyOf(...statements) });
}

export const NO_BUCKET = {
  id: "s3.no-such-bucket",
  code: "NoSuchBucket",
  status: 404,
  message: "The specified bucket does not exist",
};
export const NO_KEY = {
  id: "s3.no-such-key",
  code: "NoSuchKey",
  status: 404,
  message: "The specified key does not exist.",
};
export const ACCESS_DENIED = {
  id: "wire.s3-access-denied",
  code: "AccessDenied",
  status: 403,
  message: "Access Denied",
};

/** A user to whom nothing is allowed is refused on that resource, in S3's words; whom the action is allowed there is not. */
export function expectNeeds(test: S3ForTest, operation: string, input: object, action: string, resource: string): void {
  expect(test.refusal(operation, input, { as: test.user() })).toMatchObject(notAllowed(action, resource));
  const failed = refusalOrNone(test, operation, input, test.user(allow(action, resource)));
  expect(failed === undefined || !failed.startsWith("iam.denied")).toBe(true);
}

/** The refusal of a user whom nothing allows the action there. */
export function notAllowed(action: string, resource: string) {
  return {
    id: "iam.denied-implicit",
    code: "AccessDenied",
    status: 403,
    message: expect.stringMatching(
      new RegExp(
        `^User: arn:aws:iam::${ACCOUNT}:user/user-\\d+ is not authorized to perform: ${action} on resource: "?${escaped(resource)}"? because no identity-based policy allows the ${action} action$`,
      ),
    ),
  };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function refusalOrNone(test: S3ForTest, operation: string, input: object, as: string): string | undefined {
  try {
    test.call(operation, input, { as });
    return undefined;
  } catch {
    return test.refusal(operation, input, { as }).id;
  }
}
