/** What a path under `/v2/` asks for. Source: OCI distribution specification 1.1, "Endpoints". */
export interface RegistryPath {
  readonly kind: "base" | "manifest" | "blob" | "uploads" | "upload" | "tags" | "referrers";
  /** `123456789012`, where the path names a registry. */
  readonly registryId?: string;
  readonly region?: string;
  /** Repository; empty for `base`. */
  readonly name: string;
  /** `/v2/…` up to and with the repository, as it was asked for: what answers point at begins with it. */
  readonly prefix: string;
  /** Tag, digest or upload id; empty where the kind has none. */
  readonly reference: string;
}

const ENDPOINTS: readonly (readonly [Exclude<RegistryPath["kind"], "base">, RegExp])[] = [
  ["manifest", /^(.+)\/manifests\/([^/]+)$/],
  ["uploads", /^(.+)\/blobs\/uploads\/?()$/],
  ["upload", /^(.+)\/blobs\/uploads\/([^/]+)$/],
  ["blob", /^(.+)\/blobs\/([^/]+)$/],
  ["tags", /^(.+)\/tags\/list()$/],
  ["referrers", /^(.+)\/referrers\/([^/]+)$/],
];

const REGISTRY = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com$/;

/**
 * Reads a path; undefined when it is none of the specification's. The registry meant is told by the Host header, or by a first part
 * of the name that is a registry's own, as in `127.0.0.1:4566/123456789012.dkr.ecr.us-east-1.amazonaws.com/web`: Docker reaches this
 * server by no other name.
 */
export function parsePath(path: string, host: string): RegistryPath | undefined {
  const rest = decoded(path.replace(/^\/v2\/?/, ""));
  if (rest === undefined) return undefined;
  if (rest === "") return { kind: "base", name: "", prefix: "/v2/", reference: "" };
  for (const [kind, pattern] of ENDPOINTS) {
    const [, full = "", reference = ""] = pattern.exec(rest) ?? [];
    if (full === "") continue;
    const [first = "", ...others] = full.split("/");
    const named = REGISTRY.exec(first);
    const [, registryId, region] = named ?? REGISTRY.exec(host.replace(/:\d+$/, "")) ?? [];
    const name = named ? others.join("/") : full;
    return { kind, name, prefix: `/v2/${full}`, reference, ...(registryId && { registryId, region }) };
  }
  return undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
