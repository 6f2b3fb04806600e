import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  expectResourceTags,
  FIXED,
  NO_LISTENER,
  refused,
} from "../testing/elb-for-test.js";

const change = (Key: string, Value: string) => ({ Attributes: [{ Key, Value }] });
const SERVER = change("routing.http.response.server.enabled", "false");
const OF_ABSENT = { ListenerArn: ABSENT.ListenerArn, ...SERVER };

it("changes attributes", () => {
  const { web, call } = elbForTest();
  const { listener: ListenerArn } = web();
  const answer = call("ModifyListenerAttributes", { ListenerArn, ...SERVER });
  expect(answer.Attributes).toContainEqual(SERVER.Attributes[0]);
  expect(call("DescribeListenerAttributes", { ListenerArn })).toEqual(answer);
});

it.each([
  ["no.such", "attribute-unknown", "ValidationError", "Listener attribute key 'no.such' is not recognized"],
  [
    "tcp.idle_timeout.seconds",
    "attribute-not-supported",
    "InvalidConfigurationRequest",
    "Listener attribute key 'tcp.idle_timeout.seconds' is not supported on listeners with protocol 'HTTP'",
  ],
])("refuses %s", (key, id, code, message) => {
  const { web, refusal } = elbForTest();
  const input = { ListenerArn: web().listener, ...change(key, "60") };
  expect(refusal("ModifyListenerAttributes", input)).toEqual(refused(id, code, message));
});

it("refuses a listener that is not there", () => {
  expect(elbForTest().refusal("ModifyListenerAttributes", OF_ABSENT)).toEqual(NO_LISTENER);
});

it("needs its permission", () => {
  expectDenied("ModifyListenerAttributes", OF_ABSENT, ABSENT.ListenerArn);
  expectResourceTags("ModifyListenerAttributes", (test, tags) => ({
    ListenerArn: test.listener(test.loadBalancer(), FIXED, tags),
    ...SERVER,
  }));
});
