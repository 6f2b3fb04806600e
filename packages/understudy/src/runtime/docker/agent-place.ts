import { createServer } from "node:net";
import type { NetworkDetails } from "./docker-types.js";
import type { Engine } from "./engine.js";

/** Where the agent endpoint is to listen on this machine, and under which name containers reach it. */
export interface AgentPlace {
  readonly listen: string;
  readonly reach: string;
}

/** Name under which a container reaches this machine, everywhere: the pause container maps it on engines that do not know it. */
export const hostName = "host.docker.internal";

/**
 * Finds that place. An engine on this machine has its bridge here: the endpoint listens on the bridge's address, which nobody
 * outside can reach, never on 0.0.0.0. An engine in a virtual machine (Docker Desktop, colima, Podman machine) forwards
 * `host.docker.internal` to this machine's loopback; that way is not covered by our tests.
 * @param warn told when the engine's settings keep tasks from their credentials.
 * @throws DockerError
 */
export async function findAgentPlace({ api, virtual }: Engine, warn: (text: string) => void): Promise<AgentPlace> {
  const network = await api.call<NetworkDetails>("GET", "/networks/bridge");
  if (network.Options?.["com.docker.network.bridge.enable_icc"] === "false") {
    warn("The engine keeps containers apart (icc=false): tasks cannot reach 169.254.170.2 and get no credentials.");
  }
  if (!virtual) {
    for (const address of bridgeAddresses(network))
      if (await isHere(address)) return { listen: address, reach: address };
  }
  return { listen: "127.0.0.1", reach: hostName };
}

/** Docker 20.10 names no gateway for the default bridge: it is the subnet's first address, unless `bip` says otherwise. */
function bridgeAddresses({ IPAM: ipam }: NetworkDetails): readonly string[] {
  return (ipam?.Config ?? []).flatMap(({ Gateway: gateway, Subnet: subnet }) => {
    const first = subnet && /^(\d+\.\d+\.\d+)\.0\//.exec(subnet)?.[1];
    return [...(gateway && !gateway.includes(":") ? [gateway] : []), ...(first ? [`${first}.1`] : [])];
  });
}

/**
 * Whether the address is one of this machine's, by listening there: os.networkInterfaces() leaves out an interface without
 * carrier, as the bridge is while no container runs.
 */
function isHere(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host: address, port: 0 }, () => probe.close(() => resolve(true)));
  });
}
