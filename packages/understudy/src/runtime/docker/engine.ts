import type { DockerApi } from "./docker-api.js";

/** An engine that answered, and whose containers are ours there. */
export interface Engine {
  readonly api: DockerApi;
  /** Name of this Understudy; what carries another name in its labels is never touched. */
  readonly instance: string;
  /** Product and version, for people. */
  readonly description: string;
  /** As the engine names it: amd64, arm64. */
  readonly architecture: string;
  readonly processors: number;
  /** It lives in a virtual machine, also where its bridge's address happens to be one of ours. */
  readonly virtual: boolean;
  /** From API 1.44 on a container's hardware address stands with its network. */
  readonly macOfEndpoint: boolean;
}
