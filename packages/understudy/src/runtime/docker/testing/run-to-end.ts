import type { ContainerSpec, ContainerState, LogLine } from "@understudy/cloud";
import type { DockerRuntime } from "../docker-runtime.js";
import { until } from "./open-docker.js";

/** Runs a container to its end. */
export async function run(
  runtime: DockerRuntime,
  taskId: string,
  spec: ContainerSpec,
): Promise<{ lines: string[]; exitCode?: number; log: LogLine[]; state?: ContainerState }> {
  await runtime.startContainer(taskId, spec);
  const log: LogLine[] = [];
  await (await runtime.logs(taskId, spec.name, 0, (line) => log.push(line))).ended;
  const state = (await runtime.inspect(taskId))?.containers.find(({ name }) => name === spec.name);
  return { lines: log.map(({ message }) => message), exitCode: state?.exitCode, log, state };
}

/** The first lines of a container, which may run on. */
export async function linesOf(runtime: DockerRuntime, taskId: string, name: string, count: number): Promise<string[]> {
  const lines: string[] = [];
  const follower = await runtime.logs(taskId, name, 0, ({ message }) => lines.push(message));
  await until(() => lines.length >= count);
  follower.stop();
  return lines;
}
