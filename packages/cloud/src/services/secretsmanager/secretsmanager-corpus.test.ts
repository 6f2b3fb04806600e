/** Answers recorded from real AWS, where the corpus lies beside the project. Its README tells the form. */
import { existsSync, readFileSync } from "node:fs";
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import type { GateForTest } from "../testing/gate-for-test.js";
import { gateForTest } from "../testing/gate-for-test.js";
import { secretsmanager } from "./index.js";

const FOLDER = new URL("../../../../../../shared/corpora/", import.meta.url);
const CORPUS = new URL("secretsmanager-api-corpus.json", FOLDER);

interface Step {
  readonly id: string;
  readonly service: string;
  readonly operation: string;
  readonly params: object;
  readonly expect?: { readonly response?: unknown; readonly error?: object };
}

interface Case {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** A parameter that the recording cut: it stood for the ARN without the random characters. */
const CUT = { SecretId: "<<s" };

/** Cases that are not run, and why. */
const LEFT_OUT: { readonly [name: string]: string } = {
  lambda_: "needs a Lambda function that rotates",
};

describe.skipIf(!existsSync(CORPUS))("recorded answers", async () => {
  if (!existsSync(CORPUS)) return;
  const { match, resolve } = await import(/* @vite-ignore */ new URL("match.mjs", FOLDER).href);
  const cases: readonly (Case & { readonly services: readonly string[] })[] = JSON.parse(readFileSync(CORPUS, "utf8"));
  it.each(cases.filter(({ services }) => !services.some((service) => service in LEFT_OUT)))("$name", ({ steps }) => {
    const test = gateForTest([secretsmanager]);
    const responses: Record<string, { readonly ARN?: string } | undefined> = {};
    const differences = steps.flatMap(({ id, operation, params, expect: wanted }) => {
      const cut = JSON.stringify(params) === JSON.stringify(CUT);
      const input = cut ? { SecretId: responses.s0?.ARN?.slice(0, -7) } : resolve(params, responses);
      const { response, error } = answerOf(test, operation, input);
      responses[id] = response;
      if (!wanted) return error ? [`${id}: ${error.message}`] : [];
      const found: string[] = wanted.error ? match(wanted.error, error) : match(wanted.response, response);
      return found.map((difference) => `${id} ${operation} ${difference}`);
    });
    expect(differences).toEqual([]);
  });
});

function answerOf(test: GateForTest, operation: string, params: unknown) {
  try {
    return { response: test.call<object>(operation, params) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { error: { code: error.code, message: error.message, status: error.status } };
  }
}
