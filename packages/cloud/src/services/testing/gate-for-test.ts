/** A gate without a host, for tests of services: the real store, models and managed policies, a fixed clock, seeded ids. */
import * as crypto from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createManagedPolicySource, Failure } from "@understudy/catalogue";
import type { StoredBlob } from "../../blobs/blobs.js";
import type { Caller } from "../../gate/caller.js";
import type { Service } from "../../gate/operation.js";
import { createGate } from "../../gate/pipeline.js";
import type { Later } from "../../gate/waiting.js";
import type { Ids } from "../../ids.js";
import { createIds } from "../../ids.js";
import type { Models, ServiceModel } from "../../model/model.js";
import type { Settings } from "../../settings.js";
import { defaultSettings } from "../../settings.js";
import { Store } from "../../store/store.js";
import type { Upstreams } from "../../upstream/upstream.js";
import type { Dynalite } from "../dynamodb/dynalite.js";

/** The account of the administrator that calls by default. */
export const ACCOUNT = defaultSettings.account;
export const ADMINISTRATOR_KEY: Caller = { kind: "access-key", accessKeyId: "test" };

/** 2026-01-01T00:00:00Z */
export const START = Date.UTC(2026, 0, 1);

export interface GateForTest {
  readonly store: Store;
  readonly ids: Ids;
  readonly gate: ReturnType<typeof createGate>;
  /**
   * Calls an operation of one of the services; of the first when `service` is not given.
   * @param as the caller: an access key id, or a service. The administrator by default.
   */
  call<Output = Answer>(operation: string, input?: unknown, options?: CallOptions): Output;
  /** The same, of an operation that may wait. */
  ask<Output = Answer>(operation: string, input?: unknown, options?: CallOptions): Promise<Output>;
  /** The failure that the same call raises. @throws when it raises none */
  refusal(operation: string, input?: unknown, options?: CallOptions): Refusal;
  /** Moves the clock; ends what waits no longer than that. */
  advance(ms: number): void;
  now(): number;
}

/** What an operation answers; tests look into it as far as they need. */
export interface Answer {
  readonly [member: string]: Answer;
}

export interface CallOptions {
  readonly as?: string | Caller;
  readonly service?: string;
  readonly region?: string;
  /** Bytes that the host is to have received. */
  readonly body?: StoredBlob;
}

/** What tests compare of a failure. */
export interface Refusal {
  /** Id of the failure mode: `iam.role-not-found`. */
  readonly id: string;
  readonly code: string;
  readonly status: number;
  readonly message: string;
  /** Id of the cause that held. */
  readonly cause?: string;
}

const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

const loaded = new Map<string, ServiceModel | undefined>();

/** The models of `packages/cloud/models`. */
export const modelsForTest: Models = (service) => {
  if (!loaded.has(service)) loaded.set(service, readModel(service));
  return loaded.get(service);
};

function readModel(service: string): ServiceModel | undefined {
  try {
    return JSON.parse(text(`../../../models/${service}.json`)) as ServiceModel;
  } catch {
    return undefined;
  }
}

const require = createRequire(import.meta.url);

export const dynaliteForTest: Dynalite = (module) => require(`dynalite/${module}`);

export const managedPoliciesForTest = createManagedPolicySource(() =>
  text("../../../../catalogue/data/managed-policies.json"),
);

/** Bytes that look random and are the same in every run (xorshift32). */
export function seededBytes(seed: number): (count: number) => Uint8Array {
  let state = seed | 1;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 8) & 255;
    });
}

export function gateForTest(
  services: readonly Service[],
  options: {
    readonly settings?: Partial<Settings>;
    readonly seed?: number;
    readonly store?: Store;
    readonly upstreams?: Upstreams;
  } = {},
): GateForTest {
  const store = options.store ?? new Store();
  const ids = createIds(seededBytes(options.seed ?? 1));
  let now = START;
  const timers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const later: Later = (ms, wake) => {
    const timer = { at: now + ms, wake };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const gate = createGate({
    services,
    models: modelsForTest,
    store,
    ids,
    crypto,
    now: () => now,
    settings: { ...defaultSettings, ...options.settings },
    managedPolicies: managedPoliciesForTest,
    dynalite: dynaliteForTest,
    upstreams: options.upstreams,
    later,
  });
  const request = (operation: string, input: unknown, { as = ADMINISTRATOR_KEY, ...options }: CallOptions) => ({
    ...(options.body && { body: options.body }),
    caller: typeof as === "string" ? ({ kind: "access-key", accessKeyId: as } as const) : as,
    service: options.service ?? services[0]?.name ?? "",
    operation,
    input,
    region: options.region ?? defaultSettings.region,
  });
  const call: GateForTest["call"] = (operation, input = {}, options = {}) =>
    gate.call(request(operation, input, options)) as never;
  const ask: GateForTest["ask"] = (operation, input = {}, options = {}) =>
    gate.ask(request(operation, input, options)) as never;
  const refusal: GateForTest["refusal"] = (operation, input, callOptions) => {
    try {
      call(operation, input, callOptions);
    } catch (error) {
      if (error instanceof Failure) return describeFailure(error);
      throw error;
    }
    throw new Error(`${operation} was not refused`);
  };
  const advance = (ms: number) => {
    now += ms;
    for (const timer of [...timers]) if (timer.at <= now) timer.wake();
  };
  return { store, ids, gate, call, ask, refusal, advance, now: () => now };
}

function describeFailure({ mode, code, status, message, cause }: Failure): Refusal {
  return { id: mode.id, code, status, message, ...(cause && { cause: cause.id }) };
}
