import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";

/** The state of an execution: plain JSON, to be stored as it is. Only this package looks inside. */
export interface Run {
  readonly version: 1;
  /** Execution and StateMachine of the context object. */
  readonly context: JsonObject;
  readonly region: string;
  /** The machine in the definition that is run. */
  readonly machine: readonly string[];
  readonly lastEventId: number;
  readonly lastThread: number;
  readonly threads: { readonly [id: string]: Thread };
  /** Which thread waits for which request. */
  readonly requests: { readonly [id: string]: string };
  /** When the machine's own TimeoutSeconds are over; milliseconds since 1970. */
  readonly deadline?: number;
  readonly ended: boolean;
  /** Whether it ends as soon as it leaves its first state. */
  readonly single?: boolean;
  /** Where it can be taken up again after it failed. */
  readonly redrivable?: Thread;
}

/** One sequence of states: the execution's own, a branch of a Parallel, an iteration of an inline Map. */
export interface Thread {
  readonly id: string;
  /** The thread whose state waits for this one, and which of its branches or items this is. */
  readonly parent?: string;
  readonly index: number;
  /** Where this thread's machine stands in the definition. */
  readonly machine: readonly string[];
  readonly state: string;
  readonly input: Json;
  readonly lastEventId: number;
  readonly enteredEventId: number;
  readonly enteredAt: number;
  readonly variables: JsonObject;
  /** `Map` of the context object, in an iteration. */
  readonly item?: JsonObject;
  /** How often each retrier of the state was used. */
  readonly retries: readonly number[];
  readonly waiting?: Waiting;
}

/** What a thread waits for. Times are milliseconds since 1970. */
export type Waiting =
  | { readonly for: "time"; readonly until: number }
  | { readonly for: "retry"; readonly until: number }
  | {
      readonly for: "task";
      readonly request: string;
      readonly taskToken: string;
      /** Whether the task is answered by its token: `$$.Task.Token` is there. */
      readonly callback: boolean;
      readonly started: boolean;
      readonly timeoutAt?: number;
      readonly heartbeatSeconds?: number;
      readonly heartbeatAt?: number;
    }
  | { readonly for: "mapRun"; readonly request: string }
  | {
      readonly for: "branches";
      /** Threads at work. */
      readonly running: readonly string[];
      /** One for each branch or item; null is a place not filled yet. */
      readonly results: readonly ({ readonly output: Json } | null)[];
      /** Items of a Map that have not begun. */
      readonly items?: readonly Json[];
      readonly next: number;
      readonly concurrency: number;
      /** The event MapStateStarted or ParallelStateStarted, where each branch begins. */
      readonly startedEventId: number;
      readonly failures: number;
      readonly toleratedCount?: number;
      readonly toleratedPercentage?: number;
    };
