/** Answers recorded from real AWS, where the corpus lies beside the project. Its README tells the form. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gateForTest } from "../testing/gate-for-test.js";
import { ssm } from "./index.js";

const FOLDER = new URL("../../../../../../shared/corpora/", import.meta.url);
const CORPUS = new URL("ssm-api-corpus.json", FOLDER);

interface Step {
  readonly id: string;
  readonly operation: string;
  readonly params: object;
  readonly expect?: { readonly response?: unknown; readonly at?: { readonly [path: string]: unknown } };
}

describe.skipIf(!existsSync(CORPUS))("recorded answers", async () => {
  if (!existsSync(CORPUS)) return;
  const { match, resolve } = await import(/* @vite-ignore */ new URL("match.mjs", FOLDER).href);
  const cases: readonly { name: string; steps: readonly Step[] }[] = JSON.parse(readFileSync(CORPUS, "utf8"));
  it.each(cases)("$name", ({ steps }) => {
    const test = gateForTest([ssm]);
    const responses: Record<string, { readonly [member: string]: unknown }> = {};
    const differences = steps.flatMap(({ id, operation, params, expect: wanted }) => {
      const response = test.call<{ readonly [member: string]: unknown }>(operation, resolve(params, responses));
      responses[id] = response;
      const parts = Object.entries(wanted?.at ?? {}).map(([path, part]) => match(part, response[path]));
      return [...parts, wanted?.response ? match(wanted.response, response) : []].flat();
    });
    expect(differences).toEqual([]);
  });
});
