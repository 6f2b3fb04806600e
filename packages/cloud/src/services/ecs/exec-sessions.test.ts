import { expect, it } from "vitest";
import { Store } from "../../store/store.js";
import { putExecSession, takeExecSession } from "./exec-sessions.js";

const session = (sessionId: string) => ({
  account: "000000000000",
  region: "us-east-1",
  sessionId,
  token: "secret",
  taskArn: "arn",
  taskId: "a".repeat(32),
  container: "app",
  command: "sh",
});
const is = (shown: string) => (token: string) => token === shown;

it("is opened once, with its token, in time", () => {
  const store = new Store();
  putExecSession(store, session("one"), 1000);
  expect(takeExecSession(store, "one", is("guess"), 1000)).toBeUndefined();
  expect(takeExecSession(store, "two", is("secret"), 1000)).toBeUndefined();
  expect(takeExecSession(store, "one", is("secret"), 61_000)).toBeUndefined();
  expect(takeExecSession(store, "one", is("secret"), 60_999)).toMatchObject(session("one"));
  expect(takeExecSession(store, "one", is("secret"), 2000)).toBeUndefined();
});

it("goes when nobody opened it in time", () => {
  const store = new Store();
  putExecSession(store, session("one"), 1000);
  putExecSession(store, session("two"), 61_000);
  expect(takeExecSession(store, "one", is("secret"), 2000)).toBeUndefined();
});
