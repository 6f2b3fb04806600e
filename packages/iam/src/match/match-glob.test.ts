import { expect, test } from "vitest";
import { matchAction, matchArn, matchGlob } from "./match-glob.js";

test("globs, actions and ARNs match as in policies", () => {
  expect(matchGlob("arn:aws:s3:::*/x", "arn:aws:s3:::a/b/x")).toBe(true);
  expect(matchGlob("arn:aws:s3:::A", "arn:aws:s3:::a")).toBe(false);
  expect(matchGlob("${aws:username}", "${aws:username}")).toBe(true);
  expect(matchAction("S3:get*", "s3:GetObject")).toBe(true);
  expect(matchAction("s3:Get?", "s3:GetObject")).toBe(false);
  expect(matchArn("arn:aws:ecs:*:*:task/*", "arn:aws:ecs:us-east-1:1:task/a:b")).toBe(true);
  expect(matchArn("arn:aws:ecs:*", "arn:aws:ecs:us-east-1:1:task/a")).toBe(false);
});
