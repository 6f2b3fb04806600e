import { describe, expect, test } from "vitest";
import { compile } from "../compile/compiled-principal.js";
import { readDecisionCase } from "../testing/table-case.js";
import type { AttachedPolicy, AuthorizationRequest, PolicyDocument, Statement } from "../types.js";
import { decide, decideResourceOnly } from "./decide.js";

const allow: Statement = { Sid: "Read", Effect: "Allow", Action: "s3:Get*", Resource: "*" };
const document: PolicyDocument = { Version: "2012-10-17", Statement: [{ ...allow, Action: "sqs:*" }, allow] };
const managed: AttachedPolicy = {
  document,
  source: { type: "managed", name: "Read", arn: "arn:aws:iam::111122223333:policy/Read" },
};
const { policies, request } = readDecisionCase({ expect: "" });

describe("a decision", () => {
  test("names the statement, its place and where it is attached", () => {
    const decision = decide(compile({ ...policies, identity: [managed] }), request);
    expect(decision).toEqual({
      outcome: "allow",
      explicit: false,
      layer: "identity",
      statement: { source: managed.source, index: 1, statement: allow },
    });
    expect(decision.statement?.statement).toBe(allow);
  });

  test("is the same object when it is made again, and cannot be changed", () => {
    const compiled = compile({ ...policies, identity: [managed] });
    const first = decide(compiled, request);
    expect(decide(compiled, { ...request, context: {} })).toBe(first);
    expect(Object.isFrozen(first) && Object.isFrozen(first.statement)).toBe(true);
  });

  test("names each attachment of a shared document by its own name", () => {
    const group: AttachedPolicy = { document, source: { type: "group", name: "Readers" } };
    const names = [managed, group, managed].map(
      (policy) => decide(compile({ ...policies, identity: [policy] }), request).statement?.source.name,
    );
    expect(names).toEqual(["Read", "Readers", "Read"]);
    const bucket = (name: string): AuthorizationRequest => ({
      ...request,
      resourcePolicy: { document: shared, source: { type: "resource", name } },
    });
    const shared: PolicyDocument = { Version: "2012-10-17", Statement: { ...allow, Principal: "*" } };
    const compiled = compile(policies);
    expect(["a", "b", "a"].map((name) => decide(compiled, bucket(name)).statement?.source.name)).toEqual([
      "a",
      "b",
      "a",
    ]);
  });

  test("for callers without identity side needs only the resource's policy", () => {
    const trust: Statement = {
      Effect: "Allow",
      Principal: { Service: "ecs-tasks.amazonaws.com" },
      Action: "sts:AssumeRole",
    };
    const line = readDecisionCase({ who: "ecs-tasks", action: "sts:AssumeRole", trust: [trust], expect: "" });
    const expected = { outcome: "allow", layer: "trust", statement: { statement: trust } };
    expect(decideResourceOnly(line.policies.principal, line.request)).toMatchObject(expected);
    expect(decide(compile({ principal: line.policies.principal, identity: [] }), line.request)).toMatchObject(expected);
  });
});

test("the context is read only when a condition or a variable asks for it", () => {
  let reads = 0;
  const lazy: AuthorizationRequest = {
    ...request,
    get context() {
      reads++;
      return { "k:x": "a", "k:y": "b" };
    },
  };
  expect(decide(compile({ ...policies, identity: [managed] }), lazy).outcome).toBe("allow");
  expect(reads).toBe(0);
  const Condition = { StringEquals: { "k:x": "a", "k:y": "b" } };
  const asking: PolicyDocument = { Version: "2012-10-17", Statement: { ...allow, Condition } };
  expect(decide(compile({ ...policies, identity: [{ ...managed, document: asking }] }), lazy).outcome).toBe("allow");
  // A key that no document named before makes the engine look again.
  expect(reads).toBeLessThanOrEqual(2);
});

test("a key first asked for in the midst of a decision is found", () => {
  const document = (Statement: Statement): PolicyDocument => ({ Version: "2012-10-17", Statement });
  const asks = (key: string): Statement => ({ ...allow, Principal: "*", Condition: { StringEquals: { [key]: "x" } } });
  const denies: Statement = {
    Effect: "Deny",
    Action: "*",
    Resource: "*",
    Condition: { StringEquals: { "first:asked": "y" } },
  };
  const full: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
  const scp = {
    document: { Version: "2012-10-17" as const, Statement: [denies, full] },
    source: { type: "scp" as const, name: "S" },
  };
  const bucket = { document: document(asks("first:asked-later")), source: { type: "resource" as const, name: "B" } };
  const context = { "first:asked": "x", "first:asked-later": "x" };
  const decision = decide(compile({ ...policies, scps: [[scp]] }), { ...request, context, resourcePolicy: bucket });
  expect(decision).toMatchObject({ outcome: "allow", layer: "resource" });
});

test("a service is a caller without account, whatever else the object says", () => {
  const service = { kind: "service" as const, service: "ecs-tasks.amazonaws.com", account: "111122223333" };
  expect(decideResourceOnly(service, request)).toMatchObject({ outcome: "deny", layer: "resource" });
});

describe("hostile input", () => {
  const decideWith = (statement: Statement, change: Partial<AuthorizationRequest> = {}) => {
    const attached: AttachedPolicy = {
      document: { Version: "2012-10-17", Statement: statement },
      source: managed.source,
    };
    return decide(compile({ ...policies, identity: [attached] }), { ...request, ...change }).outcome;
  };
  const stars = "*a".repeat(3000);
  const long = `arn:aws:s3:::${"a".repeat(20_000)}`;

  test("patterns of many stars end soon", () => {
    expect(decideWith({ ...allow, Resource: `${stars}*b` }, { resource: long })).toBe("deny");
    expect(decideWith({ ...allow, Action: `s3:${stars}*b` }, { action: `s3:${"a".repeat(20_000)}` })).toBe("deny");
    const variables = `${"*${aws:username}".repeat(1000)}*b`;
    expect(decideWith({ ...allow, Resource: variables }, { resource: `arn:${"an".repeat(10_000)}` })).toBe("deny");
    const Condition = { StringLike: { "k:x": `${stars}*b` }, ArnLike: { "k:y": `arn:${stars}` } };
    expect(decideWith({ ...allow, Condition }, { context: { "k:x": long, "k:y": long } })).toBe("deny");
  });

  test("long lists are looked up", () => {
    const Resource = Array.from({ length: 50_000 }, (_, i) => `arn:aws:s3:::bucket-${i}`);
    expect(decideWith({ ...allow, Resource }, { resource: "arn:aws:s3:::bucket-49999" })).toBe("allow");
    const values = Array.from({ length: 50_000 }, (_, i) => `v${i}`);
    const Condition = { "ForAllValues:StringEquals": { "k:x": values } };
    expect(decideWith({ ...allow, Condition }, { context: { "k:x": values } })).toBe("allow");
    expect(decideWith({ ...allow, Condition }, { context: { "k:x": [...values, "other"] } })).toBe("deny");
  });

  test("any number of actions and context keys may be asked for", () => {
    const compiled = compile({ ...policies, identity: [managed] });
    for (let i = 0; i < 10_000; i++) {
      const outcome = decide(compiled, { ...request, action: `s3:Get${i}`, context: { [`k:${i}`]: "x" } }).outcome;
      expect(outcome).toBe("allow");
    }
  });

  test("properties every object has are no condition keys", () => {
    const asked = { ...allow, Condition: { StringLike: { __proto__key: "*", constructor: "*" } } };
    expect(decideWith(asked, { context: {} })).toBe("deny");
    const context = JSON.parse('{"__proto__": "x", "constructor": "y"}') as AuthorizationRequest["context"];
    const Condition = JSON.parse('{"StringEquals": {"__proto__": "x", "constructor": "y"}}') as Statement["Condition"];
    expect(decideWith({ ...allow, Condition }, { context })).toBe("allow");
    expect(decideWith({ ...allow, Condition }, { context: {} })).toBe("deny");
    const inherited = Object.create({ "k:x": "a" }) as AuthorizationRequest["context"];
    expect(decideWith({ ...allow, Condition: { StringEquals: { "k:x": "a" } } }, { context: inherited })).toBe("deny");
  });

  test("documents that IAM would not store take no part, and nothing is thrown", () => {
    const broken = [
      null,
      5,
      "x",
      {},
      { Effect: "Allow" },
      { Effect: "Allow", Action: 5, Resource: 5 },
      { Effect: "Allow", Action: "*", Resource: "*", Condition: 5 },
      { Effect: "Allow", Action: "*", Resource: null, Condition: null },
    ];
    for (const statement of broken.slice(0, -2)) expect(decideWith(statement as unknown as Statement)).toBe("deny");
    for (const statement of broken) expect(() => decideWith(statement as unknown as Statement)).not.toThrow();
    for (const content of [undefined, null, 5, "x"]) {
      const attached = {
        document: { Version: "2012-10-17", Statement: content } as unknown as PolicyDocument,
        source: managed.source,
      };
      expect(decide(compile({ ...policies, identity: [attached] }), request).outcome).toBe("deny");
    }
  });
});
