import type { ManagedPolicySource } from "@understudy/catalogue";
import type { Clock } from "../clock/clock.js";
import type { Crypto } from "../crypto.js";
import type { Ask, Call } from "../gate/pipeline.js";
import type { Ids } from "../ids.js";
import type { Models } from "../model/model.js";
import type { Settings } from "../settings.js";
import type { DelayedStore } from "../store/delayed-store.js";
import type { Change, ReadStore, Store } from "../store/store.js";

/** What controllers work with. Everything they do to AWS is a call through the gate. */
export interface ControllerParts {
  readonly store: Store;
  /** The same, with IAM as those see it who rely on it. */
  readonly propagated: DelayedStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly crypto: Crypto;
  readonly models: Models;
  readonly settings: Settings;
  readonly managedPolicies: ManagedPolicySource;
  readonly call: Call;
  /** For operations that may have to wait: those of services that an upstream answers. */
  readonly ask: Ask;
}

/**
 * Keeps one kind of thing as it should be. Level-triggered: `reconcile` looks at what is there now, whatever happened before.
 */
export interface Controller {
  readonly name: string;
  /** Keys that a change makes worth a look. */
  concerns(change: Change, store: ReadStore): readonly string[];
  /** Keys to look at when the cloud starts. */
  all(store: ReadStore): readonly string[];
  /**
   * Looks at one key and acts. Never runs twice at once for one key.
   * @returns when to look again without a change, ms since epoch; undefined: only after a change.
   */
  reconcile(key: string): Promise<number | undefined> | number | undefined;
}
