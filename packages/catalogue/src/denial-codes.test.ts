import { describe, expect, it } from "vitest";
import { denialCode } from "./denial-codes.js";

describe("the code of a denial", () => {
  it.each([
    ["iam", "AccessDenied", 403],
    ["sts", "AccessDenied", 403],
    ["ecs", "AccessDeniedException", 400],
    ["logs", "AccessDeniedException", 400],
    ["lambda", "AccessDeniedException", 403],
    ["ec2", "UnauthorizedOperation", 403],
    ["s3", "AccessDenied", 403],
    ["no-such-service", "AccessDeniedException", 400],
    ["constructor", "AccessDeniedException", 400],
  ])("of %s", (service, code, status) => {
    expect(denialCode(service)).toEqual({ code, status });
  });
});
