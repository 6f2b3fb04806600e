import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";

const HOUR = 3_600_000;

describe("GenerateCredentialReport", () => {
  it("begins, goes on, and is done; begins anew after four hours", () => {
    const gate = iamForTest();
    const started = { State: "STARTED", Description: "No report exists. Starting a new report generation task" };
    const generate = () => gate.call("GenerateCredentialReport");
    expect(generate()).toEqual(started);
    expect(generate()).toEqual({ State: "INPROGRESS" });
    gate.advance(1_000);
    expect(generate()).toEqual({ State: "COMPLETE" });
    gate.advance(4 * HOUR - 1);
    expect(generate()).toEqual({ State: "COMPLETE" });
    gate.advance(1);
    expect(generate()).toEqual(started);
  });

  it("needs iam:GenerateCredentialReport on everything", () => {
    expectDenied(iamForTest(), "GenerateCredentialReport", {}, "*");
  });
});
