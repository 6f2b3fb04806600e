/** Chooses what runs containers, and joins it to the agent endpoint. */
import type { Clock, Runtime } from "@understudy/cloud";
import { RehearsalRuntime } from "@understudy/cloud";
import type { AgentSource } from "../agent-endpoint/agent-source.js";

export type RuntimeChoice = "auto" | "docker" | "rehearsal";

export interface OpenedRuntime {
  readonly runtime: Runtime;
  /** For people: which one, and why. */
  readonly description: string;
  /** Address of this machine on which containers may reach the server, and the name they know it by; docker only. */
  readonly place?: { readonly listen: string; readonly reach: string };
  /** Closes what was opened beside the runtime. */
  close(): Promise<void>;
}

export interface RuntimeOptions {
  readonly choice: RuntimeChoice;
  /** Marks the containers of this server, so that another's are never touched. */
  readonly instance: string;
  readonly clock: Clock;
  readonly source: AgentSource;
  /** Where this server's own registry answers engines of this machine: `127.0.0.1:4566`. Asked when an image is pulled. */
  readonly registry: () => string;
  readonly warn: (text: string) => void;
}

/** @throws Error when docker was asked for and no engine answers. */
export async function openRuntime(options: RuntimeOptions): Promise<OpenedRuntime> {
  if (options.choice === "rehearsal") return rehearsal(options, "rehearsal (no containers), as asked");
  const docker = await openDocker(options);
  if (docker) return docker;
  if (options.choice === "docker")
    throw new Error("No Docker-compatible engine answers. Start one, or use --runtime rehearsal.");
  return rehearsal(options, "rehearsal (no containers): no Docker-compatible engine answers");
}

function rehearsal({ clock }: RuntimeOptions, description: string): OpenedRuntime {
  return { runtime: new RehearsalRuntime(clock), description, close: () => Promise.resolve() };
}

/** The driver is loaded only here: who rehearses does not pay for it. */
async function openDocker(options: RuntimeOptions): Promise<OpenedRuntime | undefined> {
  const { connectDocker } = await import("../runtime/docker/connect-docker.js");
  const runtime = await connectDocker({ instance: options.instance, environment: process.env, warn: options.warn });
  if (!runtime) return undefined;
  runtime.useRegistry(options.registry);
  const { startAgentEndpoint } = await import("../agent-endpoint/start-agent-endpoint.js");
  const place = await runtime.agentPlace();
  const onError = (error: unknown) => options.warn(`The agent endpoint failed: ${String(error)}`);
  const endpoint = await startAgentEndpoint({ host: place.listen, port: 0, source: options.source, onError });
  await runtime.useAgent({ host: place.reach, port: endpoint.port, token: endpoint.token });
  return { runtime, description: `docker (${runtime.description})`, place, close: () => endpoint.close() };
}
