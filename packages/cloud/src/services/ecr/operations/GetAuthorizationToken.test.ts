import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { allow, ecrForTest, notAllowed } from "../testing/ecr-for-test.js";

it("gives a password of twelve hours for the registry", () => {
  const { call } = ecrForTest();
  const { authorizationData } = call<{
    authorizationData: { authorizationToken: string; expiresAt: Date; proxyEndpoint: string }[];
  }>("GetAuthorizationToken");
  expect(authorizationData).toEqual([
    {
      authorizationToken: expect.any(String),
      expiresAt: new Date(START + 12 * 3_600_000),
      proxyEndpoint: `https://${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com`,
    },
  ]);
  const [user, password] = Buffer.from(authorizationData[0]?.authorizationToken ?? "", "base64")
    .toString()
    .split(":");
  expect([user, password?.length]).toEqual(["AWS", 128]);
});

it("keeps no password", () => {
  const { call, store } = ecrForTest();
  const { authorizationData } = call<{ authorizationData: { authorizationToken: string }[] }>("GetAuthorizationToken");
  const password = Buffer.from(authorizationData[0]?.authorizationToken ?? "", "base64")
    .toString()
    .slice(4);
  expect(JSON.stringify(store.dump())).not.toContain(password);
});

it("is asked on no repository in particular", () => {
  const test = ecrForTest();
  expect(test.refusal("GetAuthorizationToken", {}, { as: test.user() })).toMatchObject(
    notAllowed("ecr:GetAuthorizationToken", "*"),
  );
  const as = test.user(allow("ecr:GetAuthorizationToken", "*"));
  expect(test.call("GetAuthorizationToken", {}, { as })).toHaveProperty("authorizationData");
});
