import { expect, it } from "vitest";
import { kmsForTest } from "../testing/kms-for-test.js";

it("lists the account's keys in this Region, page by page", () => {
  const { call, key, refusal, user } = kmsForTest();
  const made = [key(), key(), key()].sort();
  call("CreateKey", {}, { region: "eu-west-1" });
  const first = call<{ Keys: { KeyArn: string }[]; NextMarker: string }>("ListKeys", { Limit: 2 });
  const rest = call<{ Keys: { KeyArn: string }[] }>("ListKeys", { Marker: first.NextMarker });
  expect([...first.Keys, ...rest.Keys].map(({ KeyArn }) => KeyArn)).toEqual(made);
  expect(refusal("ListKeys", {}, { as: user() }).message).toContain("kms:ListKeys on resource: *");
});
