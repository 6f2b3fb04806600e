import type { Json } from "../json/json.js";

/** What a new execution is told. */
export interface StartOptions {
  /** The input's text, as the caller sent it. @throws SyntaxError from `start` when it is no JSON */
  readonly input: string;
  readonly execution: {
    readonly arn: string;
    readonly name: string;
    readonly roleArn: string;
    /** StartTime of the context object; milliseconds since 1970. */
    readonly startedAt: number;
    readonly redriveCount?: number;
  };
  readonly stateMachine: {
    readonly arn: string;
    readonly name: string;
    readonly aliasArn?: string;
    readonly versionArn?: string;
  };
  readonly region: string;
  readonly type: "STANDARD" | "EXPRESS";
  /** The machine inside the definition that is run: `MapRunRequest.machine` for a child of a map run; the whole one where left out. */
  readonly machine?: readonly string[];
  /** Whether the run ends as soon as it leaves its first state, as TestState wants it: `Outcome.left` tells how. */
  readonly single?: boolean;
  /** Variables that are there from the start: TestState's. */
  readonly variables?: { readonly [name: string]: Json };
}
