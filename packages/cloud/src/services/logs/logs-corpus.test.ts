/** Answers recorded from real AWS, where the corpus lies beside the project. Its README tells the form. */
import { existsSync, readFileSync } from "node:fs";
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import type { GateForTest } from "../testing/gate-for-test.js";
import { gateForTest } from "../testing/gate-for-test.js";
import { logs } from "./index.js";

const FOLDER = new URL("../../../../../../shared/corpora/", import.meta.url);
const CORPUS = new URL("logs-api-corpus.json", FOLDER);

interface Step {
  readonly id: string;
  readonly service: string;
  readonly operation: string;
  readonly params: object;
  readonly expect?: {
    readonly response?: unknown;
    readonly error?: { readonly code: string; readonly message?: unknown; readonly status?: number };
  };
}

interface Case {
  readonly name: string;
  readonly runnable: boolean;
  readonly needsFixtures?: readonly string[];
  readonly steps: readonly Step[];
}

interface Corpus {
  readonly cases: readonly Case[];
  readonly match: (expected: unknown, actual: unknown) => readonly string[];
  readonly resolve: (params: unknown, responses: object) => unknown;
}

/** Cases that differ, and why. */
const DIFFERENT: { readonly [name: string]: string } = {
  "logs/test_logs_metric_filters::TestMetricFiltersValidation::test_put_metric_filter_too_many_transformations":
    "AWS prints members that are absent as null, in an order of its own",
};

/** What the recorded tests took for granted, made before their first step. */
const FIXTURES: { readonly [name: string]: string } = {
  logs_log_group: "a-group",
  logs_log_stream: "a-stream",
  kms_create_key: "arn:aws:kms:us-east-1:000000000000:key/a-key",
};

function canRun({ runnable, needsFixtures = [], steps }: Case): boolean {
  const complete =
    runnable || (needsFixtures.length > 0 && needsFixtures.every((name) => Object.hasOwn(FIXTURES, name)));
  return (
    complete && steps.every(({ service, operation }) => service === "logs" && Object.hasOwn(logs.operations, operation))
  );
}

async function readCorpus(): Promise<Corpus> {
  const { match, resolve } = await import(/* @vite-ignore */ new URL("match.mjs", FOLDER).href);
  return { cases: JSON.parse(readFileSync(CORPUS, "utf8")), match, resolve };
}

describe.skipIf(!existsSync(CORPUS))("recorded answers", async () => {
  if (!existsSync(CORPUS)) return;
  const corpus = await readCorpus();
  for (const one of corpus.cases.filter(canRun)) {
    const run = () => expect(differences(one, corpus)).toEqual([]);
    const why = DIFFERENT[one.name];
    if (why === undefined) it(one.name, run);
    else it.fails(`${one.name} (${why})`, run);
  }
});

/** What differs from the recording, in a fresh account. */
function differences({ steps, needsFixtures }: Case, { match, resolve }: Corpus): readonly string[] {
  const test = gateForTest([logs]);
  if (needsFixtures?.includes("logs_log_group")) makeFixtures(test);
  const responses: Record<string, unknown> = {};
  return steps.flatMap((step) => {
    const answer = answerOf(test, step.operation, resolve(settle(step.params, test.now()), responses));
    responses[step.id] = answer.response;
    const wanted = step.expect;
    if (!wanted) return answer.error ? [`${step.id}: ${answer.error.message}`] : [];
    const found = wanted.error ? match(wanted.error, answer.error) : match(wanted.response, answer.response);
    return found.map((difference) => `${step.id} ${step.operation} ${difference}`);
  });
}

function makeFixtures({ call }: GateForTest): void {
  call("CreateLogGroup", { logGroupName: FIXTURES.logs_log_group });
  call("CreateLogStream", { logGroupName: FIXTURES.logs_log_group, logStreamName: FIXTURES.logs_log_stream });
}

/** Puts in the names of fixtures, and times by the test's own clock. */
function settle(value: unknown, now: number): unknown {
  if (typeof value === "string") return value.replace(/<<fixture:(\w+)[^>]*>>/g, (_, name) => FIXTURES[name] ?? name);
  if (Array.isArray(value)) return value.map((item) => settle(item, now));
  if (typeof value !== "object" || value === null) return value;
  if ("$time" in value && "as" in value && value.as === "ms") return now + Number(value.$time) * 1_000;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settle(item, now)]));
}

function answerOf(test: GateForTest, operation: string, params: unknown) {
  try {
    return { response: test.call<unknown>(operation, params) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { error: { code: error.code, message: error.message, status: error.status } };
  }
}
