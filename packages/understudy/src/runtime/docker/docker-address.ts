import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where an engine listens. */
export type DockerAddress =
  | { readonly kind: "unix"; readonly path: string }
  | { readonly kind: "tcp"; readonly host: string; readonly port: number };

type Environment = { readonly [name: string]: string | undefined };

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Addresses to try, in order: DOCKER_HOST alone when it is set, else the sockets that engines are known to make.
 * @throws Error when DOCKER_HOST names an engine that is not on this machine: its containers could not reach our endpoints.
 */
export function dockerAddresses(environment: Environment): readonly DockerAddress[] {
  const named = environment.DOCKER_HOST;
  if (named) return [parseDockerHost(named)];
  return wellKnownSockets(environment)
    .filter((path) => existsSync(path))
    .map((path) => ({ kind: "unix", path }));
}

function parseDockerHost(value: string): DockerAddress {
  if (value.startsWith("unix://")) return { kind: "unix", path: value.slice("unix://".length) };
  const match = /^(?:tcp|http):\/\/([^/:]+|\[[^\]]+\])(?::(\d+))?\/?$/.exec(value);
  if (match?.[1] && loopback.test(match[1])) {
    return { kind: "tcp", host: match[1].replace(/[[\]]/g, ""), port: Number(match[2] ?? 2375) };
  }
  throw new Error(
    `DOCKER_HOST=${value} cannot be used: only unix:// sockets and tcp:// on this machine (127.0.0.1) are supported.`,
  );
}

/** Docker as root, rootless, Docker Desktop, colima, OrbStack, Rancher Desktop, Podman. */
function wellKnownSockets(environment: Environment): readonly string[] {
  const home = homedir();
  const runtime = environment.XDG_RUNTIME_DIR;
  return [
    "/var/run/docker.sock",
    ...(runtime ? [join(runtime, "docker.sock")] : []),
    join(home, ".docker/run/docker.sock"),
    join(home, ".docker/desktop/docker.sock"),
    join(home, ".colima/default/docker.sock"),
    join(home, ".orbstack/run/docker.sock"),
    join(home, ".rd/docker.sock"),
    "/run/podman/podman.sock",
    ...(runtime ? [join(runtime, "podman/podman.sock")] : []),
  ];
}

/** As DOCKER_HOST would name it. */
export function formatDockerAddress(address: DockerAddress): string {
  return address.kind === "unix" ? `unix://${address.path}` : `tcp://${address.host}:${address.port}`;
}
