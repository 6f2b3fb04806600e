import { isIPv4 } from "node:net";
import { networkInterfaces } from "node:os";
import type { DockerApi } from "./docker-api.js";
import type { NetworkDetails } from "./docker-types.js";

/** Where the agent endpoint is to listen on this machine, and under which name containers reach it. */
export interface AgentPlace {
  readonly listen: string;
  readonly reach: string;
}

/**
 * Finds that place. An engine on this machine has its bridge here: the endpoint listens on the bridge's address, which nobody
 * outside can reach, never on 0.0.0.0. An engine in a virtual machine (Docker Desktop, colima, Podman machine) forwards
 * `host.docker.internal` to this machine's loopback; that way is not covered by our tests.
 * @throws DockerError
 */
export async function findAgentPlace(api: DockerApi): Promise<AgentPlace> {
  const network = await api.call<NetworkDetails>("GET", "/networks/bridge");
  const device = network.Options?.["com.docker.network.bridge.name"] ?? "docker0";
  const here = networkInterfaces();
  const onDevice = here[device]?.find(({ address }) => isIPv4(address))?.address;
  if (onDevice) return { listen: onDevice, reach: onDevice };
  const gateways = (network.IPAM?.Config ?? []).flatMap(({ Gateway }) => Gateway ?? []);
  const local = new Set(Object.values(here).flatMap((entries) => entries?.map(({ address }) => address) ?? []));
  const gateway = gateways.find((address) => isIPv4(address) && local.has(address));
  return gateway ? { listen: gateway, reach: gateway } : { listen: "127.0.0.1", reach: hostName };
}

/** Name under which a container reaches this machine, everywhere: the pause container maps it on engines that do not know it. */
export const hostName = "host.docker.internal";
