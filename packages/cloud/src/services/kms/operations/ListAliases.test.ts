import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { kmsForTest } from "../testing/kms-for-test.js";

it("lists all aliases, or those of a key, page by page", () => {
  const { call, key } = kmsForTest();
  const [a, b] = [key(), key()];
  for (const [name, TargetKeyId] of [
    ["alias/1", a],
    ["alias/2", b],
    ["alias/3", a],
  ])
    call("CreateAlias", { AliasName: name, TargetKeyId });
  const first = call<{ Aliases: { AliasName: string }[]; NextMarker: string }>("ListAliases", { Limit: 2 });
  expect(first).toMatchObject({
    Truncated: true,
    Aliases: [{ AliasName: "alias/1", TargetKeyId: a.split("/")[1], CreationDate: new Date(START) }, {}],
  });
  expect(call("ListAliases", { Marker: first.NextMarker })).toMatchObject({
    Truncated: false,
    Aliases: [{ AliasName: "alias/3" }],
  });
  expect(call("ListAliases", { KeyId: b })).toMatchObject({ Aliases: [{ AliasName: "alias/2" }] });
});

it("needs kms:ListAliases on no key in particular", () => {
  const { refusal, user } = kmsForTest();
  expect(refusal("ListAliases", {}, { as: user() }).message).toContain("kms:ListAliases on resource: *");
});
