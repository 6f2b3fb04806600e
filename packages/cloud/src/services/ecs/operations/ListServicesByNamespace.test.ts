import { expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

const connected = (namespace?: string, enabled = true) => ({ serviceConnectConfiguration: { enabled, namespace } });

function demo() {
  const test = ecsForTest();
  test.demo();
  for (const Name of ["internal", "other"]) test.call("CreateHttpNamespace", { Name }, { service: "servicediscovery" });
  const defaults = { serviceConnectDefaults: { namespace: "internal" } };
  test.call("CreateCluster", { clusterName: "connected", ...defaults });
  const create = (serviceName: string, more: object) =>
    test.call("CreateService", test.service({ serviceName, ...more }));
  create("named", connected("internal"));
  create("other", connected("other"));
  create("off", connected("internal", false));
  create("plain", {});
  create("default", { ...connected(), cluster: "connected" });
  return test;
}

it("lists services of every cluster by namespace, page by page", () => {
  const { call } = demo();
  const both = [ecsArn("service/connected/default"), ecsArn("service/demo/named")];
  expect(call("ListServicesByNamespace", { namespace: "internal" }).serviceArns).toEqual(both);
  const first = call<{ serviceArns: string[]; nextToken: string }>("ListServicesByNamespace", {
    namespace: "internal",
    maxResults: 1,
  });
  expect(first.serviceArns).toEqual(both.slice(0, 1));
  const rest = { namespace: "internal", maxResults: 1, nextToken: first.nextToken };
  expect(call("ListServicesByNamespace", rest)).toEqual({ serviceArns: both.slice(1), nextToken: undefined });
  expect(call("ListServicesByNamespace", { namespace: "nobody" }).serviceArns).toEqual([]);
});

it("refuses a token that no list gave out", () => {
  expect(demo().refusal("ListServicesByNamespace", { namespace: "internal", nextToken: "x" })).toEqual(
    refused("next-token-invalid", "InvalidParameterException", "Invalid token: x"),
  );
});

it("asks for the right, by namespace", () => {
  const { call, refusal, user } = demo();
  const asked = { namespace: "internal" };
  expect(refusal("ListServicesByNamespace", asked, { as: user() })).toMatchObject(
    notAllowed("ecs:ListServicesByNamespace", "*"),
  );
  const of = (namespace: string) => ({
    as: user(allow("ecs:ListServicesByNamespace", "*", { StringEquals: { "ecs:namespace": namespace } })),
  });
  expect(refusal("ListServicesByNamespace", asked, of("other")).id).toBe("iam.denied-implicit");
  expect(call("ListServicesByNamespace", asked, of("internal"))).toBeDefined();
});
