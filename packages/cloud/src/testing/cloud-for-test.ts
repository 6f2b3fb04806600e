/** A whole cloud for tests: rehearsal runtime, manual clock, seeded randomness. The same run every time. */

import * as crypto from "node:crypto";
import type { ManualClock } from "../clock/manual-clock.js";
import { createManualClock } from "../clock/manual-clock.js";
import type { Cloud, CloudParts } from "../cloud.js";
import { createCloud } from "../cloud.js";
import type { Caller } from "../gate/caller.js";
import { RehearsalRuntime } from "../runtime/rehearsal.js";
import type { Runtime } from "../runtime/runtime.js";
import { dynaliteForTest, managedPoliciesForTest, modelsForTest, START } from "../services/testing/gate-for-test.js";
import type { Settings } from "../settings.js";
import { defaultSettings } from "../settings.js";
import { Store } from "../store/store.js";

export interface CloudForTest {
  readonly cloud: Cloud;
  readonly clock: ManualClock;
  readonly runtime: Runtime;
  /** Errors thrown by controllers: defects. */
  readonly defects: unknown[];
  /** Calls as the administrator, or as that access key. */
  call<Output = never>(service: string, operation: string, input?: unknown, accessKeyId?: string): Output;
  /** Lets controllers work, and time pass. */
  advance(ms: number): Promise<void>;
}

export interface CloudForTestOptions {
  readonly settings?: Partial<Settings>;
  readonly store?: Store;
  readonly blobs?: CloudParts["blobs"];
  readonly runtime?: (clock: ManualClock) => Runtime;
}

export function cloudForTest(options: CloudForTestOptions = {}): CloudForTest {
  const clock = createManualClock(START);
  const runtime = options.runtime?.(clock) ?? new RehearsalRuntime(clock);
  const defects: unknown[] = [];
  const cloud = createCloud({
    clock,
    runtime,
    store: options.store ?? new Store(),
    blobs: options.blobs,
    random: seededBytes(1),
    crypto,
    models: modelsForTest,
    managedPolicies: managedPoliciesForTest,
    dynalite: dynaliteForTest,
    settings: { ...defaultSettings, ...options.settings },
    soon: queueMicrotask,
    onDefect: (_where, _key, error) => defects.push(error),
  });
  cloud.start();
  return {
    cloud,
    clock,
    runtime,
    defects,
    call: (service, operation, input = {}, accessKeyId = "test") => {
      const caller: Caller = { kind: "access-key", accessKeyId };
      return cloud.call({ caller, service, operation, input, region: "us-east-1" }) as never;
    },
    advance: (ms) => clock.advanceTo(clock.now() + ms, () => cloud.settle()),
  };
}

/** Bytes of a small linear congruential generator: enough for ids that differ. */
function seededBytes(seed: number): (bytes: number) => Uint8Array {
  let state = seed;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
}
