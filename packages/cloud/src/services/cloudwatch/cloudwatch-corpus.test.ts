/** Answers recorded from real AWS, where the corpus lies beside the project. Its README tells the form. */
import { existsSync, readFileSync } from "node:fs";
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import type { GateForTest } from "../testing/gate-for-test.js";
import { gateForTest } from "../testing/gate-for-test.js";
import { cloudwatch } from "./index.js";

const FOLDER = new URL("../../../../../../shared/corpora/", import.meta.url);
const CORPUS = new URL("cloudwatch-api-corpus.json", FOLDER);

interface Step {
  readonly id: string;
  readonly operation: string;
  readonly params: object;
  readonly expect?: {
    readonly response?: unknown;
    readonly error?: { readonly code: string; readonly message?: string; readonly status?: number };
  };
}

interface Case {
  readonly name: string;
  readonly runnable: boolean;
  readonly steps: readonly Step[];
}

interface Corpus {
  readonly cases: readonly Case[];
  readonly match: (expected: unknown, actual: unknown) => readonly string[];
  readonly resolve: (params: unknown, responses: object) => unknown;
}

/** Cases that differ, and why. */
const DIFFERENT: { readonly [name: string]: string } = {
  "cloudwatch/test_cloudwatch::TestCloudwatch::test_dashboard_lifecycle[smithy-rpc-v2-cbor]":
    "the size told is not that of the body told",
};

async function readCorpus(): Promise<Corpus> {
  const { match, resolve } = await import(/* @vite-ignore */ new URL("match.mjs", FOLDER).href);
  return { cases: JSON.parse(readFileSync(CORPUS, "utf8")), match, resolve };
}

describe.skipIf(!existsSync(CORPUS))("recorded answers", async () => {
  if (!existsSync(CORPUS)) return;
  const corpus = await readCorpus();
  for (const one of corpus.cases.filter(({ runnable }) => runnable)) {
    const run = () => expect(differences(one, corpus)).toEqual([]);
    const why = DIFFERENT[one.name];
    if (why === undefined) it(one.name, run);
    else it.fails(`${one.name} (${why})`, run);
  }
});

/** What differs from the recording, in a fresh account. */
function differences({ steps }: Case, { match, resolve }: Corpus): readonly string[] {
  const test = gateForTest([cloudwatch]);
  const responses: Record<string, unknown> = {};
  return steps.flatMap((step) => {
    const answer = answerOf(test, step.operation, revive(resolve(settle(step.params, test.now()), responses)));
    responses[step.id] = answer.response;
    const wanted = step.expect;
    if (!wanted) return answer.error ? [`${step.id}: ${answer.error.message}`] : [];
    const { code, message, status } = wanted.error ?? {};
    const found = wanted.error
      ? match({ code, message, status }, answer.error)
      : match(wanted.response, answer.response);
    return found.map((difference) => `${step.id} ${step.operation} ${difference}`);
  });
}

/** Times by the test's own clock. */
function settle(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((item) => settle(item, now));
  if (typeof value !== "object" || value === null) return value;
  if ("$time" in value) return { moment: now + Number(value.$time) * 1_000 };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settle(item, now)]));
}

/** Moments as dates. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== "object" || value === null) return value;
  if ("moment" in value) return new Date(Number(value.moment));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
}

function answerOf(test: GateForTest, operation: string, params: unknown) {
  try {
    return { response: test.call<unknown>(operation, params) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { error: { code: error.code, message: error.message, status: error.status } };
  }
}
