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
 * @returns undefined when no engine answers.
 * @throws Error when DOCKER_HOST cannot be used, or the engine does not run Linux containers.
 */
export async function connectDocker(options: DockerOptions): Promise<DockerRuntime | undefined> {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(options.instance))
    throw new Error(`Not a name for an instance: ${options.instance}`);
  for (const address of dockerAddresses(options.environment)) {
    const version = await askVersion(address);
    if (!version) continue;
    const runtime = new DockerRuntime(
      await describeEngine(address, version, options.instance),
      options.warn ?? (() => undefined),
    );
    await runtime.open();
    return runtime;
  }
  return undefined;
}

async function askVersion(address: DockerAddress): Promise<EngineVersion | undefined> {
  const call = { timeout: patience };
  return new DockerApi(address).call<EngineVersion>("GET", "/version", call).catch(() => undefined);
}

async function describeEngine(address: DockerAddress, version: EngineVersion, instance: string): Promise<Engine> {
  const where = formatDockerAddress(address);
  if (version.Os !== "linux")
    throw new Error(`The engine at ${where} runs ${version.Os} containers; linux ones are needed.`);
  const apiVersion = isNewer(version.ApiVersion, newestApi) ? newestApi : version.ApiVersion;
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

/** Versions like `1.41`. */
function isNewer(a: string, b: string): boolean {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor > bMajor || (aMajor === bMajor && aMinor > bMinor);
}
