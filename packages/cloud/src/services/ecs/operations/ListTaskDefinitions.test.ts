import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

const arns = (...names: string[]) => names.map((name) => ecsArn(`task-definition/${name}`));

function three() {
  const test = ecsForTest();
  for (const family of ["web", "job", "web"]) test.register({ family });
  return test;
}

it("lists by family, then by revision; DESC turns it round", () => {
  const { call } = three();
  expect(call("ListTaskDefinitions")).toEqual({
    taskDefinitionArns: arns("job:1", "web:1", "web:2"),
    nextToken: undefined,
  });
  expect(call("ListTaskDefinitions", { sort: "DESC" })).toMatchObject({
    taskDefinitionArns: arns("web:2", "web:1", "job:1"),
  });
});

it.each(["ASC", "DESC"])("pages in order %s", (sort) => {
  const { call } = three();
  const all: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = call<{ taskDefinitionArns: string[]; nextToken?: string }>("ListTaskDefinitions", {
      sort,
      maxResults: 1,
      nextToken,
    });
    all.push(...page.taskDefinitionArns);
    nextToken = page.nextToken;
  } while (nextToken);
  const expected = arns("job:1", "web:1", "web:2");
  expect(all).toEqual(sort === "ASC" ? expected : expected.toReversed());
});

it("lists one family, one status", () => {
  const { call } = three();
  call("DeregisterTaskDefinition", { taskDefinition: "web:1" });
  expect(call("ListTaskDefinitions", { familyPrefix: "web" })).toMatchObject({ taskDefinitionArns: arns("web:2") });
  expect(call("ListTaskDefinitions", { status: "INACTIVE" })).toMatchObject({ taskDefinitionArns: arns("web:1") });
});

it("refuses whom nothing allows it", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("ListTaskDefinitions", {}, { as: user() })).toMatchObject(notAllowed("ecs:ListTaskDefinitions", "*"));
});
