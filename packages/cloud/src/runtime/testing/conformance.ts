import { afterEach, beforeEach, describe } from "vitest";
import { containerTests } from "./container-tests.js";
import { endingTests } from "./ending-tests.js";
import { healthTests } from "./health-tests.js";
import { reportTests } from "./report-tests.js";
import type { RuntimeUnderTest } from "./runtime-under-test.js";
import { sandboxTests } from "./sandbox-tests.js";
import { volumeTests } from "./volume-tests.js";

/** Defines the tests that every runtime driver passes. */
export function describeRuntime(name: string, open: () => Promise<RuntimeUnderTest>): void {
  describe(`runtime ${name}`, () => {
    let under: RuntimeUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under?.dispose());
    const current = () => under;
    describe("sandbox", () => sandboxTests(current));
    describe("container", () => containerTests(current));
    describe("stop and remove", () => endingTests(current));
    describe("health", () => healthTests(current));
    describe("volumes and ports", () => volumeTests(current));
    describe("reports", () => reportTests(current));
  });
}
