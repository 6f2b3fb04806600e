import { type DockerAddress, dockerAddresses, formatDockerAddress } from "./docker-address.js";
import { DockerApi } from "./docker-api.js";
import { DockerRuntime } from "./docker-runtime.js";
import type { EngineVersion } from "./docker-types.js";
import type { Engine } from "./engine.js";

export interface DockerOptions {
  /** Name of this Understudy: letters, digits, `_` and `-`. Containers of other names are never touched. */
  readonly instance: string;
  /** Where to look for DOCKER_HOST and XDG_RUNTIME_DIR; usually process.env. */
  readonly environment: { readonly [name: string]: string | undefined };
  /** Told what a person should know and no call can report. */
  readonly warn?: (text: string) => void;
}

/** Newest version of the API that was read for this driver; an older engine is spoken to in its own. */
const newestApi = "1.47";
const patience = 3_000;

/**
 * Finds a Docker-compatible engine and opens the runtime on it.
 * @returns undefined when no engine that can be used answers; `warn` is told why one that is there cannot be.
 * @throws Error when `instance` is no name.
 */
export async function connectDocker(options: DockerOptions): Promise<DockerRuntime | undefined> {
  const { instance, environment, warn = () => undefined } = options;
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(instance)) throw new Error(`Not a name for an instance: ${instance}`);
  for (const address of addresses(environment, warn)) {
    const version = await askVersion(address, warn);
    if (!version) continue;
    const runtime = new DockerRuntime(await describeEngine(address, version, instance), warn);
    await runtime.open();
    return runtime;
  }
  return undefined;
}

type Warn = (text: string) => void;

function addresses(environment: DockerOptions["environment"], warn: Warn): readonly DockerAddress[] {
  try {
    return dockerAddresses(environment);
  } catch (error) {
    warn((error as Error).message);
    return [];
  }
}

async function askVersion(address: DockerAddress, warn: Warn): Promise<EngineVersion | undefined> {
  const where = formatDockerAddress(address);
  try {
    const version = await new DockerApi(address).call<EngineVersion>("GET", "/version", { timeout: patience });
    if (version.Os === "linux") return version;
    warn(`The container engine at ${where} runs ${version.Os} containers; tasks need linux ones.`);
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (code === "EACCES") warn(`The container engine at ${where} is there, but you may not use it (group docker?).`);
  }
  return undefined;
}

async function describeEngine(address: DockerAddress, version: EngineVersion, instance: string): Promise<Engine> {
  const where = formatDockerAddress(address);
  if (version.Os !== "linux")
    throw new Error(`The engine at ${where} runs ${version.Os} containers; linux ones are needed.`);
  const apiVersion = chooseApi(version);
  const api = new DockerApi(address, apiVersion);
  const info = await api.call<{ NCPU: number; OperatingSystem?: string }>("GET", "/info");
  return {
    api,
    instance,
    processors: info.NCPU,
    virtual: info.OperatingSystem === "Docker Desktop",
    description: `container engine ${version.Version} at ${where}`,
    architecture: version.Arch,
    macOfEndpoint: !isNewer("1.44", apiVersion),
  };
}

function chooseApi({ ApiVersion: theirs, MinAPIVersion: oldest }: EngineVersion): string {
  if (oldest && isNewer(oldest, newestApi)) return oldest;
  return isNewer(theirs, newestApi) ? newestApi : theirs;
}

/** Versions like `1.41`. */
function isNewer(a: string, b: string): boolean {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor > bMajor || (aMajor === bMajor && aMinor > bMinor);
}
