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

/** Elements that are mostly what a policy holds, and now and then anything at all. */
const texts = fc.constantFrom(
  "*",
  "s3:*",
  "sts:AssumeRole",
  "arn:aws:s3:::b",
  "arn:aws:iam::111122223333:root",
  "2026",
  "x",
  "",
);
const stray = fc.oneof(fc.constantFrom<unknown>(null, 5, true, {}, [], [[]], "Allow"), fc.jsonValue({ maxDepth: 2 }));
const mostly = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 19, arbitrary: usual }, { weight: 1, arbitrary: stray });
const list = mostly(fc.oneof(texts, fc.array(texts, { maxLength: 3 })));
const operators = fc.constantFrom(
  "StringEquals",
  "Bool",
  "Null",
  "NumericLessThan",
  "DateLessThan",
  "ForAllValues:ArnLike",
  "No",
);
const condition = mostly(
  fc.dictionary(operators, mostly(fc.dictionary(fc.constantFrom("a:b", "constructor"), list, { maxKeys: 2 })), {
    maxKeys: 2,
  }),
);
const principal = mostly(
  fc.oneof(fc.constant("*"), fc.dictionary(fc.constantFrom("AWS", "Service", "Federated"), list, { minKeys: 1 })),
);
const statement = fc.record(
  {
    Sid: texts,
    Effect: mostly(fc.constantFrom("Allow", "Deny")),
    Action: list,
    Resource: list,
    Condition: condition,
    Principal: principal,
  },
  { requiredKeys: ["Effect", "Action"] },
);
const version = mostly(fc.constantFrom("2012-10-17", "2008-10-17"));
const document = mostly(
  fc.record({ Version: version, Statement: mostly(fc.array(mostly(statement), { minLength: 1, maxLength: 3 })) }),
);

test("any JSON is refused or taken, never thrown at, and what is taken can be decided with", () => {
  const { policies, request } = readDecisionCase({ expect: "" });
  let taken = 0;
  let valid = 0;
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
      if (finding === undefined) valid++;
      contextKeysOf(parsed.document);
      const source = { type: "inline" as const, name: "Any" };
      decide(compile({ ...policies, identity: [{ document: parsed.document, source }] }), request);
    }),
    runs(3000),
  );
  expect(taken).toBeGreaterThan(300);
  expect(valid).toBeGreaterThan(10);
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
