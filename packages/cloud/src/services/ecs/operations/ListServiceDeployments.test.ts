import { expect, it } from "vitest";
import { allow, ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { servedForTest } from "../testing/served-for-test.js";

const web = (more: object = {}) => ({ cluster: "demo", service: "web", ...more });

interface Listed {
  readonly serviceDeployments: readonly { readonly serviceDeploymentArn: string; readonly status: string }[];
  readonly nextToken?: string;
}

/** Two deployments, a second apart. */
function deployedTwice() {
  const test = servedForTest();
  test.advance(1000);
  test.call("UpdateService", web({ forceNewDeployment: true }));
  return test;
}

it("lists a service's deployments, newest first", () => {
  const { call } = deployedTwice();
  const digits = call<{ services: { deployments: { id: string }[] }[] }>("DescribeServices", {
    cluster: "demo",
    services: ["web"],
  }).services[0]?.deployments.map(({ id }) => id.split("/")[1]);
  expect(call("ListServiceDeployments", web()).serviceDeployments).toEqual([
    {
      serviceDeploymentArn: expect.stringMatching(
        /^arn:aws:ecs:us-east-1:000000000000:service-deployment\/demo\/web\/[\w-]{21}$/,
      ),
      serviceArn: ecsArn("service/demo/web"),
      clusterArn: ecsArn("cluster/demo"),
      createdAt: expect.any(Date),
      targetServiceRevisionArn: ecsArn(`service-revision/demo/web/${digits?.[0]}`),
      status: "PENDING",
    },
    expect.objectContaining({
      targetServiceRevisionArn: ecsArn(`service-revision/demo/web/${digits?.[1]}`),
      status: "STOPPED",
      finishedAt: expect.any(Date),
    }),
  ]);
});

it("lists by status and by time, page by page", () => {
  const { call, now } = deployedTwice();
  const statuses = (more: object) =>
    call<Listed>("ListServiceDeployments", web(more)).serviceDeployments.map(({ status }) => status);
  expect(statuses({ status: ["STOPPED"] })).toEqual(["STOPPED"]);
  expect(statuses({ status: ["SUCCESSFUL"] })).toEqual([]);
  expect(statuses({ createdAt: { after: new Date(now() - 1) } })).toEqual(["PENDING"]);
  expect(statuses({ createdAt: { before: new Date(now() - 1) } })).toEqual(["STOPPED"]);
  const first = call<Listed>("ListServiceDeployments", web({ maxResults: 1 }));
  const second = call<Listed>("ListServiceDeployments", web({ maxResults: 1, nextToken: first.nextToken }));
  expect([...first.serviceDeployments, ...second.serviceDeployments].map(({ status }) => status)).toEqual([
    "PENDING",
    "STOPPED",
  ]);
  expect(second.nextToken).toBeUndefined();
});

it.each([
  [{ service: "x" }, refused("service-not-found", "ServiceNotFoundException", "Service not found.")],
  [{ cluster: "x" }, refused("cluster-not-found", "ClusterNotFoundException", "Cluster not found.")],
])("refuses %o", (more, expected) => {
  expect(servedForTest().refusal("ListServiceDeployments", web(more))).toEqual(expected);
});

it("needs its permission, and sees cluster and tags", () => {
  const { call, refusal, user } = servedForTest();
  expect(refusal("ListServiceDeployments", web(), { as: user() })).toMatchObject(
    notAllowed("ecs:ListServiceDeployments", ecsArn("service/demo/web")),
  );
  const where = (key: string, value: string) =>
    user(allow("ecs:ListServiceDeployments", "*", { StringEquals: { [key]: value } }));
  expect(refusal("ListServiceDeployments", web(), { as: where("aws:ResourceTag/env", "x") }).id).toBe(
    "iam.denied-implicit",
  );
  for (const [key, value] of [
    ["aws:ResourceTag/env", "test"],
    ["ecs:cluster", ecsArn("cluster/demo")],
  ] as const) {
    expect(call("ListServiceDeployments", web(), { as: where(key, value) }).serviceDeployments).toHaveLength(1);
  }
});
