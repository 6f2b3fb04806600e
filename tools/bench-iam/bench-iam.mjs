/**
 * How fast the policy engine decides, on four seeded workloads, with Cedar beside it on the same rules when
 * `@cedar-policy/cedar-wasm` is installed.
 *
 *   node tools/bench-iam/bench-iam.mjs [small] [medium] [large] [fleet] [--no-cedar] [--check] [--json]
 *
 * `--check` ends with exit code 1 when a floor is missed. `CEDAR_WASM` may name the folder of the Cedar package.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { cedarCall, cedarPolicies } from "./cedar.mjs";
import { measure, percentiles, short } from "./measure.mjs";
import { workloads } from "./workloads.mjs";

/** Decisions per second of CPU time that must be reached, and the ratio to Cedar. */
const FLOORS = { small: [3e6, 0], medium: [3e5, 300], large: [3e5, 300], fleet: [2e5, 60] };
const EXPLAINED_FLOOR = 20_000;
/** Cedar needs over a minute to load all roles of the fleet; this many give the same figure. */
const CEDAR_ROLES = 60;

/** A fresh engine, bundled from its sources: no build is needed and none can be stale, and no cache is warm. */
async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), "bench-iam-"));
  const outfile = join(folder, "iam.mjs");
  const entry = fileURLToPath(new URL("../../packages/iam/src/index.ts", import.meta.url));
  buildSync({ entryPoints: [entry], bundle: true, format: "esm", target: "es2023", outfile, logLevel: "error" });
  const engine = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return engine;
}

function loadCedar() {
  try {
    return createRequire(import.meta.url)(process.env.CEDAR_WASM ?? "@cedar-policy/cedar-wasm/nodejs");
  } catch {
    return undefined;
  }
}

function heapNow() {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function cpuMilliseconds(run) {
  const before = process.cpuUsage();
  const result = run();
  const used = process.cpuUsage(before);
  return [result, (used.user + used.system) / 1000];
}

function benchEngine(iam, { name, principals, pairs }) {
  const heapBefore = heapNow();
  const [compiled, compileMs] = cpuMilliseconds(() => principals.map((policies) => iam.compile(policies)));
  const all = () => {
    for (let i = 0; i < pairs.length; i++) iam.decide(compiled[pairs[i].who], pairs[i].request);
  };
  const [, firstMs] = cpuMilliseconds(all);
  const decisions = measure(all, pairs.length);
  const heap = heapNow() - heapBefore;
  const [p50, p99] = percentiles(
    pairs.map(
      ({ who, request }) =>
        () =>
          iam.decide(compiled[who], request),
    ),
    [0.5, 0.99],
  );
  const denied = pairs.filter(({ who, request }) => iam.decide(compiled[who], request).outcome === "deny");
  const explainAll = () => {
    for (const { who, request } of denied) iam.explain(compiled[who], request);
  };
  const explained = denied.length === 0 ? Number.NaN : measure(explainAll, denied.length, { passes: 3 });
  return { name, decisions, p50, p99, compileMs, firstMs, heap, explained, compiled };
}

function benchCedar(cedar, iam, { principals, pairs }, compiled) {
  const used = pairs.filter(({ who }) => who < CEDAR_ROLES).slice(0, 400);
  const [, loadMs] = cpuMilliseconds(() => {
    for (let who = 0; who < Math.min(principals.length, CEDAR_ROLES); who++) {
      const answer = cedar.preparsePolicySet(`p${who}`, { staticPolicies: cedarPolicies(principals[who]) });
      if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors.slice(0, 2)));
    }
  });
  const calls = used.map(({ who, request }) => cedarCall(request, `p${who}`));
  let different = 0;
  used.forEach(({ who, request }, i) => {
    const answer = cedar.statefulIsAuthorized(calls[i]);
    if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors.slice(0, 2)));
    if (answer.response.decision !== iam.decide(compiled[who], request).outcome) different++;
  });
  const all = () => {
    for (const call of calls) cedar.statefulIsAuthorized(call);
  };
  return { decisions: measure(all, calls.length, { passes: 3, atOnce: 1 }), loadMs, different, compared: used.length };
}

function misses(result) {
  const [floor, ratio] = FLOORS[result.name];
  const found = [];
  if (result.decisions < floor)
    found.push(`${result.name}: ${short(result.decisions)} decisions, floor ${short(floor)}`);
  if (result.cedar && ratio && result.decisions / result.cedar.decisions < ratio)
    found.push(`${result.name}: under ${ratio}x Cedar`);
  if (result.cedar?.different) found.push(`${result.name}: ${result.cedar.different} answers differ from Cedar`);
  if (result.name === "medium" && result.explained < EXPLAINED_FLOOR) found.push("medium: too few explained denials");
  if (result.name === "fleet" && result.heap > 64 * 1024 * 1024) found.push("fleet: heap over 64 MiB");
  if (result.name === "fleet" && result.compileMs > 1000) found.push("fleet: compiling takes over 1 s");
  return found;
}

function print(results) {
  const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
  row([
    "workload",
    "decisions/CPU-s",
    "p50 / p99 µs",
    "compile / first pass ms",
    "heap MiB",
    "explained denials/CPU-s",
    "Cedar/CPU-s",
    "ratio",
    "differ",
  ]);
  row(Array(9).fill("---"));
  for (const r of results) {
    const { cedar } = r;
    row([
      r.name,
      short(r.decisions),
      `${r.p50.toFixed(2)} / ${r.p99.toFixed(2)}`,
      `${r.compileMs.toFixed(1)} / ${r.firstMs.toFixed(1)}`,
      (r.heap / 1048576).toFixed(1),
      short(r.explained),
      cedar ? short(cedar.decisions) : "-",
      cedar ? `${Math.round(r.decisions / cedar.decisions)}x` : "-",
      cedar ? `${cedar.different} of ${cedar.compared}` : "-",
    ]);
  }
}

const flags = process.argv.slice(2);
const names = flags.filter((flag) => workloads[flag] !== undefined);
/** Draws the requests, so that the engine that is measured has never seen the documents. */
const drawing = await loadEngine();
const cedar = flags.includes("--no-cedar") ? undefined : loadCedar();
if (!cedar && !flags.includes("--no-cedar")) console.log("@cedar-policy/cedar-wasm is not installed: no comparison.\n");
const results = [];
for (const name of names.length > 0 ? names : Object.keys(workloads)) {
  const workload = workloads[name](drawing);
  const iam = await loadEngine();
  const { compiled, ...result } = benchEngine(iam, workload);
  results.push(cedar ? { ...result, cedar: benchCedar(cedar, iam, workload, compiled) } : result);
}
if (flags.includes("--json")) console.log(JSON.stringify(results, null, 2));
else print(results);
const failed = results.flatMap(misses);
if (flags.includes("--check")) {
  for (const miss of failed) console.error(`missed: ${miss}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
