import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ContainerSpec } from "@understudy/cloud";
import { vi } from "vitest";
import type { Behaviour, RuntimeUnderTest } from "../../../../../cloud/src/runtime/testing/runtime-under-test.js";
import { connectDocker } from "../connect-docker.js";
import { dockerAddresses } from "../docker-address.js";
import { DockerApi } from "../docker-api.js";
import type { DockerRuntime } from "../docker-runtime.js";
import type { ContainerSummary } from "../docker-types.js";

export const busyboxImage = "understudy-test/busybox:1";

const root = fileURLToPath(new URL("../../../../../../", import.meta.url));

/** Builds an image of script/lib/image.sh, unless it is there. */
export async function ensureTestImage(which: "busybox" | "sdk"): Promise<void> {
  const script = `. script/lib/image.sh && ensure_${which}_image`;
  await promisify(execFile)("bash", ["-c", script], { cwd: root }).catch(
    (error: { stderr?: string; message: string }) => {
      throw new Error(`The test image could not be built: ${error.stderr || error.message}`);
    },
  );
}

/** A runtime of that instance. Fails, and does not skip, without an engine: script/test starts one. */
export async function openDocker(instance: string, environment: Environment = process.env): Promise<DockerRuntime> {
  const runtime = await connectDocker({ instance, environment });
  if (!runtime) throw new Error("No container engine answers. Start one (script/test does), or set DOCKER_HOST.");
  return runtime;
}

type Environment = { readonly [name: string]: string | undefined };

let count = 0;

/** A name that no other test uses. */
export function newInstance(): string {
  count += 1;
  return `test-${process.pid}-${count}`;
}

/** A container of busybox that runs a shell script. As process 1 a shell ends at SIGTERM only with a trap. */
export function shell(name: string, script: string, more: Partial<ContainerSpec> = {}): ContainerSpec {
  return { name, image: busyboxImage, command: ["sh", "-c", script], environment: {}, labels: {}, ...more };
}

/** Runs until SIGTERM, which it obeys. */
export const untilStopped = "trap 'exit 0' TERM; sleep 3600 & wait";

function behave(name: string, behaviour: Behaviour): ContainerSpec {
  if (behaviour.kind === "exit") return shell(name, `sleep ${behaviour.after}; exit ${behaviour.code}`);
  if (behaviour.kind === "run") return shell(name, untilStopped);
  const command = behaviour.kind === "healthy" ? ["CMD", "true"] : ["CMD-SHELL", "exit 1"];
  const healthCheck = { command, intervalSeconds: 1, timeoutSeconds: 5, retries: 1, startPeriodSeconds: 0 };
  return shell(name, untilStopped, { healthCheck });
}

/** Waits until something is true, up to 20 s. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const check = async () => {
    if (!(await condition())) throw new Error("the condition did not come true in time");
  };
  await vi.waitFor(check, { timeout: 20_000, interval: 25 });
}

/** Removes all tasks of the instance and closes the runtime. */
export async function disposeOf(runtime: DockerRuntime): Promise<void> {
  await Promise.all((await runtime.list()).map((taskId) => runtime.remove(taskId)));
  await runtime.forget();
  await runtime.close();
}

export async function openUnderTest(): Promise<RuntimeUnderTest> {
  const runtime = await openDocker(newInstance());
  return {
    runtime,
    container: behave,
    broken: shell("broken", "", { entryPoint: ["/no/such/program"] }),
    until,
    dispose: () => disposeOf(runtime),
  };
}

/** The engine itself, for looking behind the driver. */
export async function openEngine(): Promise<DockerApi> {
  const [address] = dockerAddresses(process.env);
  if (!address) throw new Error("No container engine's socket was found.");
  const { ApiVersion } = await new DockerApi(address).call<{ ApiVersion: string }>("GET", "/version");
  return new DockerApi(address, ApiVersion);
}

/** Everything that carries the instance's label. */
export async function containersOf(api: DockerApi, instance: string): Promise<readonly ContainerSummary[]> {
  return api.call("GET", "/containers/json", {
    query: { all: 1, filters: { label: [`understudy.instance=${instance}`] } },
  });
}
