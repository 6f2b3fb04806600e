// How long many services take to roll, many executions to run, and calls when there is much: in one process, without wire or signatures, containers rehearsed.
// Prints a table, which bench.mjs puts into docs/benchmarks.md. `SERVICES=100 node tools/bench/scale.mjs` is a smaller run.
import * as crypto from "node:crypto";
import { readFileSync } from "node:fs";
import { createManagedPolicySource } from "@understudy/catalogue";
import { createCloud, createManualClock, defaultSettings, RehearsalRuntime } from "@understudy/cloud";
import { createPooledRandom } from "../../packages/understudy/dist/host/pooled-random.js";

const SERVICES = Number(process.env.SERVICES ?? 1000);
const TASKS = 10;
const DEPLOYMENTS = 1000;
const CALLS = 200;

const text = (path) => readFileSync(new URL(`../../packages/${path}`, import.meta.url), "utf8");
const models = new Map();
const modelOf = (service) => {
  if (!models.has(service)) models.set(service, JSON.parse(text(`cloud/models/${service}.json`)));
  return models.get(service);
};
const clock = createManualClock(Date.UTC(2026, 0, 1));
const defects = [];
const cloud = createCloud({
  clock,
  runtime: new RehearsalRuntime(clock),
  random: createPooledRandom(),
  crypto,
  models: modelOf,
  managedPolicies: createManagedPolicySource(() => text("catalogue/data/managed-policies.json")),
  settings: defaultSettings,
  soon: queueMicrotask,
  onDefect: (_where, _key, error) => defects.push(error),
});
cloud.start();

const caller = { kind: "access-key", accessKeyId: "test" };
const call = (service, operation, input) => cloud.call({ caller, service, operation, input, region: "us-east-1" });
const ecs = (operation, input) => call("ecs", operation, { cluster: "bench", ...input });
const settle = (ms = 0) => clock.advanceTo(clock.now() + ms, () => cloud.settle());
const rows = [];
async function measure(name, work, times = 1) {
  const began = performance.now();
  await work();
  rows.push([name, (performance.now() - began) / times]);
}
const repeated = (name, work) => measure(name, () => Array.from({ length: CALLS }, (_, i) => work(i)), CALLS);

const trust = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
};
const role = { RoleName: "bench", AssumeRolePolicyDocument: JSON.stringify(trust) };
const { Role } = call("iam", "CreateRole", role);
call("ecs", "CreateCluster", { clusterName: "bench" });
const register = () =>
  call("ecs", "RegisterTaskDefinition", {
    family: "bench",
    networkMode: "awsvpc",
    requiresCompatibilities: ["FARGATE"],
    cpu: "256",
    memory: "512",
    executionRoleArn: Role.Arn,
    containerDefinitions: [{ name: "app", image: "busybox" }],
  });
register();

const names = Array.from({ length: SERVICES }, (_, i) => `service-${i}`);
const service = {
  taskDefinition: "bench",
  launchType: "FARGATE",
  networkConfiguration: { awsvpcConfiguration: { subnets: ["subnet-1"] } },
};
for (const serviceName of names) ecs("CreateService", { ...service, serviceName, desiredCount: 1 });
await settle();
register();
await measure(`${SERVICES} services of one task rolled to another task definition`, async () => {
  for (const name of names) ecs("UpdateService", { service: name, taskDefinition: "bench" });
  await settle();
});
await measure(`${SERVICES} services scaled from 1 to ${TASKS} tasks`, async () => {
  for (const name of names) ecs("UpdateService", { service: name, desiredCount: TASKS });
  await settle();
});
const { taskArns } = ecs("ListTasks", {});
const much = `with ${SERVICES * TASKS} tasks in ${SERVICES} services`;
await repeated(`ListTasks, 100 a page, ${much}`, () => ecs("ListTasks", {}));
await repeated(`DescribeTasks, 100 tasks, ${much}`, () => ecs("DescribeTasks", { tasks: taskArns }));
await repeated(`ListServices, 100 a page, ${much}`, () => ecs("ListServices", { maxResults: 100 }));
await repeated(`DescribeServices, 10 services, ${much}`, () =>
  ecs("DescribeServices", { services: names.slice(0, 10) }),
);
for (let i = 0; i < DEPLOYMENTS; i += 1) {
  ecs("UpdateService", { service: "service-0", forceNewDeployment: true });
  await settle(60_000);
}
const { serviceDeployments } = ecs("ListServiceDeployments", { service: "service-0" });
const serviceDeploymentArns = serviceDeployments.map((one) => one.serviceDeploymentArn);
await repeated(`ListServiceDeployments, 20 a page, of ${DEPLOYMENTS}`, () =>
  ecs("ListServiceDeployments", { service: "service-0" }),
);
await repeated("DescribeServiceDeployments, 20 deployments", () =>
  call("ecs", "DescribeServiceDeployments", { serviceDeploymentArns }),
);
const EXECUTIONS = 1000;
const statesTrust = JSON.stringify(trust).replace("ecs-tasks", "states");
const machineRole = call("iam", "CreateRole", { RoleName: "machine", AssumeRolePolicyDocument: statesTrust }).Role.Arn;
const steps = Array.from({ length: EXECUTIONS }, (_, i) => [`S${i}`, { Type: "Pass", Next: `S${i + 1}` }]);
const machine = (name, first, States) => {
  const definition = JSON.stringify({ StartAt: first, States });
  return call("states", "CreateStateMachine", { name, definition, roleArn: machineRole }).stateMachineArn;
};
const long = machine("long", "S0", { ...Object.fromEntries(steps), [`S${EXECUTIONS}`]: { Type: "Succeed" } });
const wait = machine("wait", "W", { W: { Type: "Wait", Seconds: 60, End: true } });
await measure(`an execution of ${EXECUTIONS} Pass states`, async () => {
  call("states", "StartExecution", { stateMachineArn: long });
  await settle();
});
await measure(`${EXECUTIONS} executions at once that wait a minute, from start to end`, async () => {
  for (let i = 0; i < EXECUTIONS; i += 1) call("states", "StartExecution", { stateMachineArn: wait });
  await settle(61_000);
});
await repeated(`ListExecutions, 100 a page, of ${EXECUTIONS}`, () =>
  call("states", "ListExecutions", { stateMachineArn: wait }),
);
await cloud.stop();

if (defects.length > 0) throw defects[0];
console.log("| what | ms |\n| --- | ---: |");
for (const [name, ms] of rows) console.log(`| ${name} | ${ms < 10 ? ms.toFixed(2) : Math.round(ms)} |`);
