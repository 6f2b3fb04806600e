import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { expectNeeds, OTHER, s3ForTest } from "../testing/s3-for-test.js";

it("lists the account's own buckets in the order of their names", () => {
  const { bucket, call } = s3ForTest();
  bucket("two");
  bucket("one");
  bucket("other", {}, { as: OTHER });
  expect(call("ListBuckets")).toEqual({
    Buckets: ["one", "two"].map((Name) => ({
      Name,
      CreationDate: new Date(START),
      BucketArn: `arn:aws:s3:::${Name}`,
    })),
    Owner: { ID: ACCOUNT.padStart(64, "0") },
  });
});

it("gives pages, and those with a prefix or of a Region", () => {
  const { bucket, call } = s3ForTest();
  for (const name of ["aa1", "aa2", "bb1"]) bucket(name);
  const first = call("ListBuckets", { MaxBuckets: 2 });
  expect(first.Buckets).toMatchObject([{ Name: "aa1", BucketRegion: "us-east-1" }, { Name: "aa2" }]);
  const second = call("ListBuckets", { MaxBuckets: 2, ContinuationToken: first.ContinuationToken });
  expect(second.Buckets).toMatchObject([{ Name: "bb1" }]);
  expect(second).not.toHaveProperty("ContinuationToken");
  expect(call("ListBuckets", { Prefix: "bb" }).Buckets).toMatchObject([{ Name: "bb1" }]);
  expect(call("ListBuckets", { BucketRegion: "eu-west-1" }).Buckets).toEqual([]);
});

it("needs s3:ListAllMyBuckets", () => {
  expectNeeds(s3ForTest(), "ListBuckets", {}, "s3:ListAllMyBuckets", "*");
});
