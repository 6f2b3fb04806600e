import { expect, it } from "vitest";
import { expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

it("lists in the order in which machines were made, page by page", () => {
  const { machine, call } = statesForTest();
  for (const name of ["b", "a", "c"]) machine(name);
  const names = (answer: unknown) =>
    (answer as { stateMachines: { name: string }[] }).stateMachines.map(({ name }) => name);
  const first = call("ListStateMachines", { maxResults: 2 });
  expect(names(first)).toEqual(["b", "a"]);
  const rest = call("ListStateMachines", { nextToken: first.nextToken });
  expect(names(rest)).toEqual(["c"]);
  expect(rest).not.toHaveProperty("nextToken");
  expect(names(call("ListStateMachines", { maxResults: 0 }))).toEqual(["b", "a", "c"]);
});

it("refuses a token that it did not give", () => {
  expect(statesForTest().refusal("ListStateMachines", { nextToken: "x" })).toEqual(
    refused("token-invalid", "InvalidToken", "Invalid Token: 'Invalid token'"),
  );
});

it("needs its permission", () => expectDenied("ListStateMachines", {}, statesArn("stateMachine:*")));
