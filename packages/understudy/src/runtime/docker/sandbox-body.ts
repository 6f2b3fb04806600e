import { createHash } from "node:crypto";
import type { PortSpec, TaskSpec } from "@understudy/cloud";
import { hostName } from "./agent-place.js";
import { labels } from "./labels.js";

/** What every container that the driver adds is held to: its one program needs to set up its own network, nothing else. */
const confinement = {
  CapDrop: ["ALL"],
  CapAdd: ["NET_ADMIN"],
  SecurityOpt: ["no-new-privileges"],
  ReadonlyRootfs: true,
  Memory: 16 * 1024 * 1024,
  PidsLimit: 256,
  LogConfig: { Type: "json-file", Config: { "max-size": "1m", "max-file": "1" } },
  // host-gateway: Docker 20.10, Podman 4.7; a name that Docker Desktop knows anyway.
  ExtraHosts: [`${hostName}:host-gateway`],
};

/** Body of the container that holds a task's network namespace. */
export function pauseBody(instance: string, task: TaskSpec, image: string): object {
  const connected = task.networkMode !== "none";
  return {
    Image: image,
    Entrypoint: ["/sandbox"],
    Cmd: connected ? ["pause", relayMac(instance)] : ["idle"],
    StopSignal: "SIGKILL",
    Labels: {
      [labels.instance]: instance,
      [labels.task]: task.taskId,
      [labels.sandbox]: "pause",
      ...(task.cpu === undefined ? {} : { [labels.taskCpu]: String(task.cpu) }),
      ...(task.memoryMiB === undefined ? {} : { [labels.taskMemory]: String(task.memoryMiB) }),
      ...(task.sharedProcesses && { [labels.sharedProcesses]: "yes" }),
      ...(task.sharedIpc && { [labels.sharedIpc]: "yes" }),
    },
    ExposedPorts: connected ? Object.fromEntries((task.ports ?? []).map((port) => [portName(port), {}])) : undefined,
    HostConfig: {
      ...confinement,
      ...(connected ? network(task) : { NetworkMode: "none", ExtraHosts: [] }),
      ...(task.sharedIpc && { IpcMode: "shareable" }),
    },
  };
}

const portName = ({ containerPort, protocol }: PortSpec) => `${containerPort}/${protocol}`;

/** Ports are published on the loopback alone: what runs here is for this machine's user. */
function network(task: TaskSpec): object {
  const ports = task.ports ?? [];
  const hosts = (task.hosts ?? []).map(({ name, address }) => `${name}:${address}`);
  return {
    NetworkMode: "bridge",
    ExtraHosts: [...confinement.ExtraHosts, ...hosts],
    Dns: task.dnsServers,
    DnsSearch: task.dnsSearchDomains,
    Sysctls: task.sysctls,
    PortBindings: Object.fromEntries(
      ports.map((port) => [
        portName(port),
        ports
          .filter((other) => portName(other) === portName(port))
          .map(({ hostPort }) => ({ HostIp: "127.0.0.1", HostPort: hostPort ? String(hostPort) : "" })),
      ]),
    ),
  };
}

/**
 * Body of the container that answers as 169.254.170.2 for all tasks of the instance.
 * @param command `HOST PORT TOKEN` of the agent endpoint.
 * @param macOfEndpoint the engine wants the hardware address with the network (API 1.44 on), not with the container.
 */
export function relayBody(instance: string, image: string, command: readonly string[], macOfEndpoint: boolean): object {
  const mac = relayMac(instance);
  return {
    Image: image,
    Entrypoint: ["/sandbox"],
    Cmd: ["relay", ...command],
    StopSignal: "SIGKILL",
    Labels: { [labels.instance]: instance, [labels.sandbox]: "relay" },
    ...(macOfEndpoint
      ? { NetworkingConfig: { EndpointsConfig: { bridge: { MacAddress: mac } } } }
      : { MacAddress: mac }),
    HostConfig: { ...confinement, NetworkMode: "bridge" },
  };
}

/** A locally administered hardware address, the same for every process of an instance. */
function relayMac(instance: string): string {
  const digest = createHash("sha256").update(instance).digest("hex");
  return ["0a", "55", ...(digest.slice(0, 8).match(/../g) ?? [])].join(":");
}
