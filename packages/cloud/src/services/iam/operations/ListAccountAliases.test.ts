import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";

describe("ListAccountAliases", () => {
  it("knows of none", () => {
    expect(iamForTest().call("ListAccountAliases")).toEqual({ AccountAliases: [], IsTruncated: false });
  });

  it("needs iam:ListAccountAliases on everything", () => {
    expectDenied(iamForTest(), "ListAccountAliases", {}, "*");
  });
});
