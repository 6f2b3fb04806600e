import type { Caller } from "../../gate/caller.js";
import type { Ids } from "../../ids.js";
import type { Settings } from "../../settings.js";
import type { DelayedStore } from "../../store/delayed-store.js";
import type { Store } from "../../store/store.js";
import type { Place } from "./arn.js";

/**
 * What ECS works with, in the course of a request or in the background: the state, and calls through the gate. It is less than
 * an operation's context, because in the background nobody called.
 */
export interface Act extends Place {
  readonly store: Store;
  /** The same, with IAM as those see it who rely on it. */
  readonly propagated: DelayedStore;
  readonly ids: Ids;
  /** ms since epoch. */
  readonly now: number;
  readonly settings: Settings;
  call(caller: Caller, service: string, operation: string, input: unknown): unknown;
}
