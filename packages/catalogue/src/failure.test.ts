import { describe, expect, it } from "vitest";
import { causeOf, check, Failure, refuse } from "./failure.js";
import { failureMode } from "./failure-mode.js";
import { template } from "./template.js";

interface View {
  readonly age: number;
}

const words = { en: "e", ko: "k", ja: "j" };
const mode = failureMode<"role", View>({
  id: "test.too-new",
  code: "ClientException",
  status: 418,
  surfaces: [],
  template: template`The role ${"role"} is too new.`,
  causes: [
    {
      id: "new",
      holds: ({ age }) => (age < 5 ? { age: String(age) } : undefined),
      words,
      fixes: ({ age }) => [{ do: "wait", seconds: 5 - age }],
    },
    { id: "newish", holds: ({ age }) => (age < 9 ? {} : undefined), words, fixes: () => [] },
  ],
  words,
  examples: [],
});
const denial = failureMode({ ...mode, id: "test.denied", code: undefined, status: undefined, causes: [] });

function caught(act: () => unknown): Failure {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error("no failure was raised");
}

describe("refuse", () => {
  it("gives the members that always go with a mode, or those of this refusal", () => {
    const withReason = failureMode({ ...denial, members: { Reason: "TOO_MANY" } });
    expect(caught(() => refuse(withReason, { role: "web" })).members).toEqual({ Reason: "TOO_MANY" });
    const more = { members: { Reason: "OTHER" } };
    expect(caught(() => refuse(withReason, { role: "web" }, undefined, more)).members).toEqual({ Reason: "OTHER" });
  });

  it("raises the text, the code and the first cause that holds", () => {
    const failure = caught(() => refuse(mode, { role: "app" }, { age: 2 }));
    expect(failure).toMatchObject({
      name: "Failure",
      message: "The role app is too new.",
      code: "ClientException",
      status: 418,
      values: { role: "app" },
      members: {},
      cause: { id: "new", evidence: { age: "2" }, fixes: [{ do: "wait", seconds: 3 }] },
    });
    expect(failure.mode.id).toBe("test.too-new");
  });

  it("raises without a view, and when no cause holds", () => {
    expect(caught(() => refuse(mode, { role: "app" })).cause).toBeUndefined();
    expect(caught(() => refuse(mode, { role: "app" }, { age: 10 })).cause).toBeUndefined();
  });

  it("lets the service spell the code and add members", () => {
    const more = { code: "AccessDeniedException", status: 403, members: { resourceIds: ["a"] } };
    expect(caught(() => refuse(mode, { role: "app" }, undefined, more))).toMatchObject(more);
    expect(caught(() => refuse(denial, { role: "app" }))).toMatchObject({ code: "AccessDenied", status: 400 });
  });
});

describe("check", () => {
  it("raises only when a cause holds: the causes are the check", () => {
    expect(() => check(mode, { role: "app" }, { age: 9 })).not.toThrow();
    expect(caught(() => check(mode, { role: "app" }, { age: 8 })).cause).toEqual({
      id: "newish",
      evidence: {},
      fixes: [],
    });
  });
});

describe("causeOf", () => {
  it("gives the first cause that holds", () => {
    expect(causeOf(mode, { role: "app" }, { age: 1 })?.id).toBe("new");
    expect(causeOf(mode, { role: "app" }, { age: 6 })?.id).toBe("newish");
    expect(causeOf(mode, { role: "app" }, { age: 60 })).toBeUndefined();
  });
});
