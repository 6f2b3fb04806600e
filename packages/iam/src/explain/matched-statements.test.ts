import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compiled-principal.js";
import { decide } from "../decide/decide.js";
import { knownCase, RUNS } from "../testing/cases.js";
import type { AttachedPolicy, Principal, Statement } from "../types.js";
import { matchedStatements } from "./matched-statements.js";

const principal: Principal = {
  kind: "user",
  arn: "arn:aws:iam::123456789012:user/ana",
  account: "123456789012",
  id: "AIDAEXAMPLE",
  name: "ana",
};
const policy = (name: string, ...statements: readonly Statement[]): AttachedPolicy => ({
  document: { Version: "2012-10-17", Statement: statements },
  source: { type: "inline", name },
});
const allow: Statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };

describe("matched statements", () => {
  test("are all that apply, policy by policy", () => {
    const compiled = compile({
      principal,
      identity: [
        policy("one", { ...allow, Action: "s3:PutObject" }, allow, { ...allow, Resource: ["*", "arn:aws:s3:::b/*"] }),
        policy("two", { ...allow, Effect: "Deny" }, { ...allow, Condition: { Bool: { "a:b": "true" } } }),
      ],
      boundary: policy("limit", allow),
    });
    const request = { action: "s3:GetObject", resource: "arn:aws:s3:::b/k", context: {} };
    const found = matchedStatements(compiled, {
      ...request,
      resourcePolicy: policy("bucket", { ...allow, Principal: { AWS: principal.arn } }, { ...allow, Principal: "*" }),
    });
    expect(found.map(({ layer, source, index }) => `${layer} ${source.name} ${index}`)).toEqual([
      "resource bucket 0",
      "resource bucket 1",
      "identity one 1",
      "identity one 2",
      "identity two 0",
      "boundary limit 0",
    ]);
  });

  test("have the statement that decides among them", () => {
    fc.assert(
      fc.property(knownCase, ({ policies, request }) => {
        const compiled = compile(policies);
        const { statement } = decide(compiled, request);
        fc.pre(statement !== undefined);
        expect(matchedStatements(compiled, request).map(({ statement }) => statement)).toContain(statement?.statement);
      }),
      RUNS,
    );
  });
});
