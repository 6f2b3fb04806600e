/** What a task's definition says of the network that its containers share. */
import type { ContainerDefinition, TaskDefinition } from "@aws-sdk/client-ecs";
import type { PortSpec, TaskSpec } from "../../runtime/runtime.js";

/**
 * Ports, names and kernel parameters of the sandbox.
 * DIFFERS: host names, DNS servers and `net.` parameters of one container hold for all of its task, since they share one network;
 * a link is a name for the loopback.
 */
export function sandboxNetwork(definition: TaskDefinition): Partial<TaskSpec> {
  const { networkMode = "bridge", containerDefinitions: containers = [] } = definition;
  const sysctls = containers.flatMap(({ systemControls = [] }) =>
    systemControls.flatMap(({ namespace = "", value = "" }) =>
      namespace.startsWith("net.") ? [[namespace, value]] : [],
    ),
  );
  return {
    ports: networkMode === "bridge" || networkMode === "host" ? containers.flatMap(publishedPorts) : [],
    hosts: containers.flatMap(hostsOf),
    dnsServers: unique(containers.flatMap(({ dnsServers = [] }) => dnsServers)),
    dnsSearchDomains: unique(containers.flatMap(({ dnsSearchDomains = [] }) => dnsSearchDomains)),
    ...(sysctls.length > 0 && { sysctls: Object.fromEntries(sysctls) }),
  };
}

/**
 * Ports of a container that are published; 0 and nothing leave the choice to the machine.
 * DIFFERS: ranges (`containerPortRange`) are not published.
 */
export function publishedPorts({ portMappings = [] }: ContainerDefinition): readonly PortSpec[] {
  return portMappings.flatMap(({ containerPort, hostPort = 0, protocol = "tcp" }) =>
    containerPort === undefined ? [] : [{ containerPort, hostPort, protocol }],
  );
}

function hostsOf({ extraHosts = [], links = [] }: ContainerDefinition) {
  return [
    ...extraHosts.map(({ hostname = "", ipAddress = "" }) => ({ name: hostname, address: ipAddress })),
    // `container` or `container:alias`.
    ...links.map((link) => ({ name: link.split(":").at(-1) ?? "", address: "127.0.0.1" })),
  ];
}

const unique = (values: readonly string[]) => [...new Set(values)];
