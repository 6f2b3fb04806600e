import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decision, fix, missing } from "./readme-example.js";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the README shows the example that is run here", () => {
  const [, shown] = /```ts\n([\s\S]*?)```/.exec(read("../../README.md"))!;
  expect(shown).toBe(read("./readme-example.ts"));
});

test("the example gives what it says", () => {
  expect(decision).toEqual({ outcome: "deny", explicit: false, layer: "identity" });
  expect(missing).toEqual({
    kind: "condition",
    operator: "StringEquals",
    key: "iam:PassedToService",
    values: ["ecs.amazonaws.com"],
    actual: ["ecs-tasks.amazonaws.com"],
  });
  expect(fix).toMatchObject({
    kind: "changes",
    changes: [
      {
        kind: "add",
        layer: "identity",
        statement: {
          Effect: "Allow",
          Action: "iam:PassRole",
          Resource: "arn:aws:iam::111122223333:role/web",
          Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
        },
        edit: { source: { name: "Deploy" }, index: 1, widens: false },
      },
    ],
  });
});
