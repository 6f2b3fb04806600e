import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import {
  ACCESS_DENIED,
  ANYBODY,
  allow,
  expectNeeds,
  letIn,
  NO_BUCKET,
  OTHER,
  policyOf,
  putPolicy,
  s3ForTest,
} from "../testing/s3-for-test.js";

const put = (...statements: readonly object[]) => ({ Bucket: "web", Policy: policyOf(...statements) });
const ROLE = `arn:aws:iam::${ACCOUNT}:role/absent`;

it.each([
  ["no JSON", { Bucket: "web", Policy: "x" }, "Policies must be valid JSON and the first byte must be '{'"],
  ["no principal", put(allow("s3:GetObject", "arn:aws:s3:::web/*")), "Policy has an invalid or missing element."],
  [
    "another bucket",
    put(letIn({ AWS: ACCOUNT }, "s3:GetObject", "arn:aws:s3:::webs/*")),
    "Policy has invalid resource",
  ],
  ["another service", put(letIn({ AWS: ACCOUNT }, "ecs:RunTask")), "Policy has invalid action"],
  ["a role that is not there", put(letIn({ AWS: ROLE })), "Invalid principal in policy"],
])("refuses a policy with %s", (_what, input, message) => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("PutBucketPolicy", input)).toMatchObject({ code: "MalformedPolicy", status: 400, message });
});

it("lets other accounts in, which must allow it too", () => {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt");
  const read = { Bucket: "web", Key: "a.txt" };
  expect(test.refusal("GetObject", read, { as: OTHER })).toEqual({ ...ACCESS_DENIED, cause: "resource-policy-silent" });
  test.call("PutBucketPolicy", put(letIn({ AWS: OTHER })));
  expect(test.call("GetObject", read, { as: OTHER })).toMatchObject({ ContentLength: 5 });
});

it("lets anybody in, once public policies are not blocked", () => {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt");
  const read = { Bucket: "web", Key: "a.txt" };
  const open = put(letIn("*"));
  expect(test.refusal("PutBucketPolicy", open)).toEqual({
    id: "s3.public-policy-blocked",
    code: "AccessDenied",
    status: 403,
    message: `User: arn:aws:iam::${ACCOUNT}:user/admin is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::web" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.`,
  });
  expect(test.refusal("GetObject", read, ANYBODY)).toMatchObject(ACCESS_DENIED);
  test.call("PutPublicAccessBlock", { Bucket: "web", PublicAccessBlockConfiguration: {} });
  test.call("PutBucketPolicy", open);
  expect(test.call("GetObject", read, ANYBODY)).toMatchObject({ ContentLength: 5 });
  // Nobody may list, so nobody learns what is absent.
  expect(test.refusal("GetObject", { ...read, Key: "absent" }, ANYBODY)).toMatchObject(ACCESS_DENIED);
});

it("counts for no one of outside where public buckets are restricted", () => {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt");
  const read = { Bucket: "web", Key: "a.txt" };
  putPolicy(test, letIn("*"));
  test.call("PutPublicAccessBlock", { Bucket: "web", PublicAccessBlockConfiguration: { RestrictPublicBuckets: true } });
  expect(test.refusal("GetObject", read, ANYBODY)).toMatchObject(ACCESS_DENIED);
  expect(test.refusal("GetObject", read, { as: OTHER })).toMatchObject(ACCESS_DENIED);
  expect(test.call("GetObject", read, { as: test.user() })).toMatchObject({ ContentLength: 5 });
});

it("needs s3:PutBucketPolicy, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketPolicy", { Bucket: "absent", Policy: policyOf(letIn({ AWS: OTHER })) })).toEqual(
    NO_BUCKET,
  );
  test.bucket();
  expectNeeds(
    test,
    "PutBucketPolicy",
    { Bucket: "web", Policy: policyOf(letIn({ AWS: OTHER })) },
    "s3:PutBucketPolicy",
    "arn:aws:s3:::web",
  );
});
