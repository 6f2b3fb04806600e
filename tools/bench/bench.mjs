// Signed requests per second beside a bare node:http server, time from start to first answer, memory, and what takes how long at
// scale (scale.mjs), in one run.
// Prints a table and writes it to docs/benchmarks.md.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { load } from "./load.mjs";
import { signedRequest } from "./sign.mjs";

const root = new URL("../../", import.meta.url);
const program = new URL("packages/understudy/dist/bundle/understudy.mjs", root).pathname;
const bareProgram = new URL("tools/bench/bare.mjs", root).pathname;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const ROUNDS = 5;

const query =
  (service, version) =>
  (action, parameters = {}) => ({
    service,
    headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
    body: new URLSearchParams({ Action: action, Version: version, ...parameters }).toString(),
  });
const sts = query("sts", "2011-06-15");
const iam = query("iam", "2010-05-08");
const ecs = (operation, input) => ({
  service: "ecs",
  headers: {
    "content-type": "application/x-amz-json-1.1",
    "x-amz-target": `AmazonEC2ContainerServiceV20141113.${operation}`,
  },
  body: JSON.stringify(input),
});

const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const roleArn = "arn:aws:iam::000000000000:role/bench";
const network = { awsvpcConfiguration: { subnets: ["subnet-1"] } };
const definition = {
  family: "bench",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  cpu: "256",
  memory: "512",
  executionRoleArn: roleArn,
  taskRoleArn: roleArn,
  containerDefinitions: [
    { name: "app", image: "busybox", portMappings: [{ containerPort: 80 }], environment: [{ name: "A", value: "b" }] },
  ],
};

const setUp = [
  iam("CreateRole", { RoleName: "bench", AssumeRolePolicyDocument: trust }),
  ecs("CreateCluster", { clusterName: "bench" }),
  ecs("RegisterTaskDefinition", definition),
];
const measured = {
  "sts GetCallerIdentity": sts("GetCallerIdentity"),
  "iam GetRole": iam("GetRole", { RoleName: "bench" }),
  "ecs DescribeTaskDefinition": ecs("DescribeTaskDefinition", { taskDefinition: "bench:1" }),
  "ecs RegisterTaskDefinition": ecs("RegisterTaskDefinition", definition),
  "ecs RunTask (rehearsal)": ecs("RunTask", {
    cluster: "bench",
    taskDefinition: "bench:1",
    launchType: "FARGATE",
    networkConfiguration: network,
  }),
};

const writing = new Set(["ecs RegisterTaskDefinition", "ecs RunTask (rehearsal)"]);

async function start(args) {
  const began = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise((resolve, reject) => {
    child.on("exit", (code) => reject(new Error(`ended with ${code}`)));
    child.stdout.on("data", (text) => {
      const found = /ready at http:\/\/127\.0\.0\.1:(\d+)/.exec(text);
      if (found) resolve(Number(found[1]));
    });
  });
  return { child, port, milliseconds: Number(process.hrtime.bigint() - began) / 1e6 };
}

const resident = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const bytes = (port, request) => signedRequest({ host: `127.0.0.1:${port}`, ...request });
const serverArgs = [program, "start", "--port", "0", "--ephemeral", "--runtime", "rehearsal"];

/** From spawn to the first answer of GetCallerIdentity, ms. */
async function firstAnswer() {
  const began = process.hrtime.bigint();
  const { child, port } = await start(serverArgs);
  await fetch(`http://127.0.0.1:${port}/_understudy/health`);
  const total = Number(process.hrtime.bigint() - began) / 1e6;
  const idle = resident(child.pid);
  child.kill();
  return { total, idle };
}

async function prepared() {
  const server = await start(serverArgs);
  for (const one of setUp) {
    const { wrong } = await load({ port: server.port, request: bytes(server.port, one), connections: 1, seconds: 0 });
    if (wrong > 0) throw new Error(`${one.body} was refused`);
  }
  return server;
}

/** One row once: warmed up, so that what is measured is compiled code. */
async function rate(port, name, one) {
  const request = bytes(port, one);
  await load({ port, request, seconds: SECONDS });
  const { rate, wrong } = await load({ port, request, seconds: SECONDS });
  if (wrong > 0) throw new Error(`${name}: ${wrong} answers were not 200`);
  return rate;
}

/** The yardstick and the readers run through all rounds, one after the other in each; writers get a fresh server each round. */
async function rates() {
  const rows = new Map([["bare node:http", []], ...Object.keys(measured).map((name) => [name, []])]);
  const bare = await start([bareProgram]);
  const reader = await prepared();
  for (let round = 0; round < ROUNDS; round += 1) {
    rows.get("bare node:http").push(await rate(bare.port, "bare", sts("GetCallerIdentity")));
    const writer = await prepared();
    for (const [name, one] of Object.entries(measured)) {
      const { port } = writing.has(name) ? writer : reader;
      rows.get(name).push(await rate(port, name, one));
    }
    writer.child.kill();
  }
  bare.child.kill();
  reader.child.kill();
  return rows;
}

const starts = [];
for (let i = 0; i < ROUNDS; i += 1) starts.push(await firstAnswer());
const rows = await rates();
const bareRate = median(rows.get("bare node:http"));
const lines = [
  "# Benchmarks",
  "",
  "Written by `npm run bench`; not typed. Client and server share the machine, so the shares say more than the rates.",
  "",
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "processor"}, ${ROUNDS} rounds of ${SECONDS} s a row after as long a warm-up, 32 kept connections, signatures verified.`,
  "",
  "| request | per second (median) | share of bare node:http |",
  "| --- | ---: | ---: |",
  ...[...rows].map(
    ([name, all]) =>
      `| ${name} | ${Math.round(median(all)).toLocaleString("en")} | ${Math.round((median(all) / bareRate) * 100)} % |`,
  ),
  "",
  "| | median |",
  "| --- | ---: |",
  `| from start to first answer | ${Math.round(median(starts.map(({ total }) => total)))} ms |`,
  `| resident when idle | ${median(starts.map(({ idle }) => idle))} MB |`,
  "",
  "At scale, in one process, without wire or signatures, containers rehearsed:",
  "",
  execFileSync(process.execPath, [new URL("scale.mjs", import.meta.url).pathname], { encoding: "utf8" }).trim(),
  "",
];
writeFileSync(new URL("docs/benchmarks.md", root), lines.join("\n"));
console.log(lines.join("\n"));
