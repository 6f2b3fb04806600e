import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Settings } from "@understudy/cloud";
import { defaultSettings } from "@understudy/cloud";
import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { agentSource } from "../../host/agent-source.js";
import { parseDuration } from "../../host/duration.js";
import type { Host } from "../../host/host.js";
import { openHost } from "../../host/host.js";
import type { OpenedRuntime, RuntimeChoice } from "../../host/open-runtime.js";
import { openRuntime } from "../../host/open-runtime.js";
import { createStreamEndpoint } from "../../registry/stream-endpoint.js";
import { createAwsEndpoint } from "../../server/aws-endpoint.js";
import { createControlApi } from "../../server/control-api.js";
import type { RunningServer, ServerParts } from "../../server/start-server.js";
import { startServer } from "../../server/start-server.js";
import type { OpenSession } from "../../session/answer-upgrade.js";
import { openSession as openSessionOf } from "../../session/open-session.js";
import type { Upstream } from "../../upstream/parse-upstream.js";
import { parseUpstream } from "../../upstream/parse-upstream.js";
import { version } from "../version.js";
import { writeDefect } from "../write-defect.js";

interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly data?: string;
  readonly ephemeral?: boolean;
  readonly runtime: RuntimeChoice;
  readonly iamPropagation: number;
  readonly clock: "real" | "manual";
  readonly region: string;
  readonly allowHostMounts?: readonly string[];
  readonly allowPrivileged?: boolean;
  readonly upstream?: readonly Upstream[];
}

/** `understudy start`: runs the server until it is told to stop. */
export function addStart(program: Command): void {
  program
    .command("start")
    .description("run the stand-in")
    .addOption(new Option("--port <port>", "port to listen on; 0: any free one").default(4566).argParser(port))
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--data <folder>", "folder in which the state is kept (default: ~/.local/share/understudy)")
    .addOption(new Option("--ephemeral", "keep nothing").conflicts("data"))
    .addOption(
      new Option("--runtime <runtime>", "what runs containers")
        .choices(["auto", "docker", "rehearsal"])
        .default("auto"),
    )
    .addOption(
      new Option("--iam-propagation <duration>", "how long a change of IAM takes to be seen by services")
        .default(0, "0s")
        .argParser(duration),
    )
    .addOption(
      new Option("--clock <clock>", "manual: only `time advance` moves it").choices(["real", "manual"]).default("real"),
    )
    .option("--region <region>", "region where a client names none", defaultSettings.region)
    .option("--allow-host-mounts <folder...>", "folders of this machine that tasks may mount (host.sourcePath)")
    .option("--allow-privileged", "let containers be privileged, have devices and namespaces of this machine")
    .addOption(
      new Option(
        "--upstream <service=url>",
        "send a service's requests on to another emulator, once they are allowed (repeatable)",
      ).argParser(upstream),
    )
    .action(start);
}

async function start(options: StartOptions): Promise<void> {
  // What this process writes holds secret keys: it is for its user alone.
  process.umask(0o077);
  let host: Host | undefined;
  let opened: OpenedRuntime | undefined;
  const current = () => host as Host;
  const data = options.ephemeral ? undefined : (options.data ?? defaultFolder());
  const containers = { port: 0 };
  const listening = { port: options.port };
  // Engines speak plain HTTP to addresses of loopback alone.
  const registry = () => `${options.host === "::1" ? "[::1]" : "127.0.0.1"}:${listening.port}`;
  host = await openHost({
    settings: settingsOf(options, () => listening.port),
    data,
    clock: options.clock,
    runtime: async (clock) => {
      const source = agentSource({ cloud: () => current().cloud, runtime: () => current().runtime });
      const instance = instanceName(data, options.port);
      opened = await openRuntime({ choice: options.runtime, instance, clock, source, registry, warn });
      return opened.runtime;
    },
    containerEnvironment: () => environment(opened, containers.port),
    upstreams: options.upstream,
    onDefect: writeDefect,
  });
  const aws = createAwsEndpoint(current, writeDefect);
  const streams = createStreamEndpoint(current, writeDefect);
  const control = createControlApi(current, () => ({ version, runtime: current().runtime.name }));
  const openSession: OpenSession = (sessionId, token) => openSessionOf(current(), sessionId, token);
  const parts = { aws, streams, blobs: () => current().blobs, onDefect: writeDefect };
  const own = await startServer({ ...parts, control, openSession }, options.host, options.port);
  listening.port = own.port;
  const servers = [own];
  if (opened?.place) {
    const forContainers = await listenForContainers(parts, opened.place.listen, own.port);
    containers.port = forContainers.port;
    servers.push(forContainers);
  }
  await host.start();
  for (const { service, url, loopback } of options.upstream ?? []) {
    if (!loopback) warn(`Requests to ${service} leave this machine: they are sent on to ${url}, as you asked.`);
  }
  announce(options, own, opened?.description ?? "", data);
  stopOnSignal(host, servers, opened);
}

function settingsOf(options: StartOptions, port: () => number): Settings {
  return {
    ...defaultSettings,
    region: options.region,
    iamPropagation: options.iamPropagation,
    hostMounts: (options.allowHostMounts ?? []).map((folder) => resolve(folder)),
    privileged: options.allowPrivileged ?? false,
    sessionEndpoint: () => `ws://${shownHost(options.host)}:${port()}`,
  };
}

function announce(options: StartOptions, server: RunningServer, runtime: string, data: string | undefined): void {
  process.stderr.write(`Runtime: ${runtime}\nState: ${data ?? "not kept"}\n`);
  process.stdout.write(`Understudy is ready at http://${shownHost(options.host)}:${server.port}\n`);
}

const shownHost = (host: string) => (host.includes(":") ? `[${host}]` : host);

/** On the server's own port where that is free there: containers that outlive a crash know no other. */
async function listenForContainers(parts: ServerParts, address: string, port: number): Promise<RunningServer> {
  try {
    return await startServer(parts, address, port);
  } catch {
    return startServer(parts, address, 0);
  }
}

/** Containers reach the AWS side at the address that the engine's bridge has on this machine. */
function environment(opened: OpenedRuntime | undefined, port: number): { readonly [name: string]: string } {
  return opened?.place && port > 0 ? { AWS_ENDPOINT_URL: `http://${opened.place.reach}:${port}` } : {};
}

function stopOnSignal(host: Host, servers: readonly RunningServer[], opened: OpenedRuntime | undefined): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await Promise.all(servers.map((server) => server.close()));
    await opened?.close();
    await host.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

/** The same folder names the same containers after a restart. Without one, the port does. */
function instanceName(data: string | undefined, listening: number): string {
  return createHash("sha256")
    .update(data ?? `port ${listening} of process ${process.pid}`)
    .digest("hex")
    .slice(0, 10);
}

function defaultFolder(): string {
  return join(process.env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "understudy");
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return number;
}

function duration(text: string): number {
  const ms = parseDuration(text);
  if (ms === undefined) throw new InvalidArgumentError("A duration is a number with ms, s, m, h or d.");
  return ms;
}

function upstream(text: string, before: readonly Upstream[] = []): readonly Upstream[] {
  const parsed = parseUpstream(text);
  if (!parsed) throw new InvalidArgumentError("An upstream is SERVICE=URL, such as sqs=http://127.0.0.1:9324.");
  return [...before, parsed];
}
