import { describe, expect, it } from "vitest";
import { serviceDeployments } from "../tables.js";
import type { EcsForTest } from "../testing/ecs-gate-for-test.js";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

const SERVICE = ecsArn("service/demo/web");

/** A service whose deployment waits for somebody, as its scheduler left it. */
function paused(): EcsForTest & { readonly arn: string } {
  const test = ecsForTest();
  test.demo();
  test.call("CreateService", test.service());
  const [row] = test.store.all(serviceDeployments);
  if (!row) throw new Error("no deployment");
  const hook = {
    hookId: "hook-1",
    status: "AWAITING_ACTION",
    expiresAt: test.now() + 1,
    timeoutAction: "ROLLBACK",
  } as const;
  const lifecycle = { stage: "POST_SCALE_UP", since: 0, productionWeight: 0, testWeight: 0, hooks: [hook] } as const;
  test.store.put(serviceDeployments, { ...row, status: "IN_PROGRESS", lifecycle });
  return { ...test, arn: row.arn };
}

const rowOf = ({ store, arn }: ReturnType<typeof paused>) => store.get(serviceDeployments, arn);

describe("ContinueServiceDeployment", () => {
  it.each([
    [{}, "SUCCEEDED", "IN_PROGRESS"],
    [{ action: "CONTINUE" }, "SUCCEEDED", "IN_PROGRESS"],
    [{ action: "ROLLBACK" }, "FAILED", "ROLLBACK_REQUESTED"],
  ])("%j", (more, hook, status) => {
    const test = paused();
    const asked = { serviceDeploymentArn: test.arn, hookId: "hook-1", ...more };
    expect(test.call("ContinueServiceDeployment", asked)).toEqual({ serviceDeploymentArn: test.arn });
    expect(rowOf(test)).toMatchObject({ status, lifecycle: { hooks: [{ status: hook }] } });
    expect(test.refusal("ContinueServiceDeployment", asked)).toEqual(
      refused(
        "lifecycle-hook-not-found",
        "InvalidParameterException",
        "The lifecycle hook hook-1 is not awaiting an action.",
      ),
    );
  });

  it("refuses deployments that are not there, or have ended", () => {
    const test = paused();
    const ask = (serviceDeploymentArn: string) =>
      test.refusal("ContinueServiceDeployment", { serviceDeploymentArn, hookId: "hook-1" }).id;
    expect(ask(`${test.arn}x`)).toBe("ecs.deployment-not-found");
    expect(ask("web")).toBe("ecs.service-arn-invalid");
    const row = rowOf(test);
    if (row) test.store.put(serviceDeployments, { ...row, finishedAt: 1, status: "SUCCESSFUL" });
    expect(ask(test.arn)).toBe("ecs.service-deployment-ended");
  });

  it("asks for the right on the service and on the deployment", () => {
    const test = paused();
    const asked = { serviceDeploymentArn: test.arn, hookId: "hook-1" };
    const as = (...on: string[]) => ({ as: test.user(allow("ecs:ContinueServiceDeployment", on)) });
    expect(test.refusal("ContinueServiceDeployment", asked, { as: test.user() })).toMatchObject(
      notAllowed("ecs:ContinueServiceDeployment", SERVICE),
    );
    expect(test.refusal("ContinueServiceDeployment", asked, as(SERVICE)).id).toBe("iam.denied-implicit");
    expect(test.call("ContinueServiceDeployment", asked, as(SERVICE, test.arn))).toBeDefined();
  });
});
