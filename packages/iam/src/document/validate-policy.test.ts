import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile/compiled-principal.js";
import { decide } from "../decide/decide.js";
import type { PolicyKind } from "../finding.js";
import { runs } from "../testing/cases.js";
import { readDecisionCase } from "../testing/table-case.js";
import type { PolicyDocument } from "../types.js";
import { contextKeysOf } from "./context-keys-of.js";
import { parsePolicy } from "./parse-policy.js";
import { validatePolicy } from "./validate-policy.js";

const KINDS: readonly PolicyKind[] = ["identity", "trust", "resource", "boundary", "session", "scp"];

/** Values that are nearly what a policy element holds. */
const leaf = fc.constantFrom<unknown>(
  "*",
  "Allow",
  "Deny",
  "s3:*",
  "sts:AssumeRole",
  "arn:aws:s3:::b",
  "2012-10-17",
  "",
  1,
  true,
  null,
);
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    leaf,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        "Version",
        "Statement",
        "Effect",
        "Action",
        "Resource",
        "Principal",
        "AWS",
        "Condition",
        "StringEquals",
        "Bool",
        "Sid",
        "x",
      ),
      tie("any"),
      { maxKeys: 5 },
    ),
  ),
})).any;
const statement = fc.record(
  { Effect: leaf, Action: value, Resource: value, Condition: value, Principal: value },
  { requiredKeys: ["Effect"] },
);
const document = fc.oneof(
  value,
  fc.record({ Version: leaf, Statement: fc.oneof(statement, fc.array(statement, { maxLength: 2 })) }),
);

test("any JSON is refused or taken, never thrown at, and what is taken can be decided with", () => {
  const { policies, request } = readDecisionCase({ expect: "" });
  let taken = 0;
  fc.assert(
    fc.property(document, fc.constantFrom(...KINDS), (content, kind) => {
      fc.pre(typeof content !== "string");
      const text = JSON.stringify(content);
      const finding = validatePolicy(text, kind);
      expect(validatePolicy(content as PolicyDocument, kind)).toEqual(finding);
      const parsed = parsePolicy(text);
      if (!parsed.ok) {
        expect(finding).toBeDefined();
        return;
      }
      taken++;
      contextKeysOf(parsed.document);
      const source = { type: "inline" as const, name: "Any" };
      decide(compile({ ...policies, identity: [{ document: parsed.document, source }] }), request);
    }),
    runs(3000),
  );
  expect(taken).toBeGreaterThan(20);
});

test("what is valid as identity policy is valid as boundary, session policy and SCP, and the other way round", () => {
  fc.assert(
    fc.property(document, (content) => {
      const [first, ...others] = (["identity", "boundary", "session", "scp"] as const).map((kind) =>
        validatePolicy(content as PolicyDocument, kind),
      );
      for (const other of others) expect(other).toEqual(first);
    }),
    runs(500),
  );
});
