/** Credentials of running tasks: six hours long, renewed before they end, as long as the role can be assumed. */
import { expect, it } from "vitest";
import { tasks } from "../../services/ecs/tables.js";
import { sessions } from "../../services/sts/tables.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  NETWORK,
  registerTaskDefinition,
  roleArn,
} from "../../testing/ecs-for-test.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

async function running() {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  createRole(test, "task");
  registerTaskDefinition(test, { taskRoleArn: roleArn("task") });
  test.call("ecs", "RunTask", { cluster: "demo", taskDefinition: "web", networkConfiguration: NETWORK });
  await test.advance(0);
  const role = () =>
    test.cloud.store.all(tasks)[0]?.taskRole as { readonly accessKeyId: string; readonly expiresAt: number };
  return { ...test, role };
}

it("renews them half an hour before they end, under the same credentials id", async () => {
  const { advance, clock, cloud, role } = await running();
  const first = role();
  expect(first.expiresAt).toBe(clock.now() + 6 * HOUR);
  const { credentialsId } = cloud.store.all(tasks)[0] ?? {};
  await advance(5 * HOUR + 29 * MINUTE);
  expect(role()).toEqual(first);
  await advance(MINUTE);
  expect(role().accessKeyId).not.toBe(first.accessKeyId);
  expect(role().expiresAt).toBe(clock.now() + 6 * HOUR);
  expect(cloud.store.all(tasks)[0]?.credentialsId).toBe(credentialsId);
});

it("goes on renewing, day after day", async () => {
  const { advance, clock, role, defects } = await running();
  await advance(30 * HOUR);
  expect(role().expiresAt).toBeGreaterThan(clock.now() + 30 * MINUTE);
  expect(defects).toEqual([]);
});

it("keeps the old session while the role refuses, and heals when it no longer does", async () => {
  const { advance, call, clock, role } = await running();
  const first = role();
  const trust = (service: string) => ({
    RoleName: "task",
    PolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
    }),
  });
  call("iam", "UpdateAssumeRolePolicy", trust("ec2.amazonaws.com"));
  await advance(5 * HOUR + 40 * MINUTE);
  expect(role()).toEqual(first);
  call("iam", "UpdateAssumeRolePolicy", trust("ecs-tasks.amazonaws.com"));
  await advance(MINUTE);
  expect(role().expiresAt).toBeGreaterThan(clock.now() + 5 * HOUR);
});

it("does not renew for a task that has stopped, and forgets the sessions in time", async () => {
  const { advance, call, cloud } = await running();
  const { taskArns } = call<{ taskArns: string[] }>("ecs", "ListTasks", { cluster: "demo" });
  call("ecs", "StopTask", { cluster: "demo", task: taskArns[0] });
  await advance(0);
  const count = cloud.store.all(sessions).length;
  await advance(6 * HOUR);
  expect(cloud.store.all(sessions)).toHaveLength(count);
  await advance(26 * HOUR);
  expect(cloud.store.all(sessions)).toEqual([]);
});
