/** What a manifest names. Source: OCI image specification 1.1; Docker image manifest version 2, schema 2. */
export interface Manifest {
  readonly mediaType: string;
  readonly artifactType?: string;
  /** Configuration and layers that the registry must have. */
  readonly layers: readonly Descriptor[];
  /** Images of an index. */
  readonly manifests: readonly Descriptor[];
  readonly subject?: string;
}

export interface Descriptor {
  /** `sha256:…` */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

const OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const OCI_INDEX = "application/vnd.oci.image.index.v1+json";
const IMAGES = new Set([OCI_MANIFEST, "application/vnd.docker.distribution.manifest.v2+json"]);
const INDEXES = new Set([OCI_INDEX, "application/vnd.docker.distribution.manifest.list.v2+json"]);

/**
 * Reads a manifest; undefined when it is none that is taken here. DIFFERS: AWS still takes manifests of Docker's schema 1.
 * @param given media type that came with it; without one, the manifest's own counts.
 */
export function parseManifest(text: string, given?: string): Manifest | undefined {
  const json = parse(text);
  if (json?.schemaVersion !== 2) return undefined;
  const own = typeof json.mediaType === "string" ? json.mediaType : undefined;
  if (given !== undefined && own !== undefined && given !== own) return undefined;
  const mediaType = given ?? own ?? (Array.isArray(json.manifests) ? OCI_INDEX : OCI_MANIFEST);
  const subject = json.subject === undefined ? undefined : descriptor(json.subject);
  if (json.subject !== undefined && !subject) return undefined;
  const about = { mediaType, ...(subject && { subject: subject.digest }) };
  if (IMAGES.has(mediaType)) return imageManifest(json, about);
  if (!INDEXES.has(mediaType)) return undefined;
  const manifests = descriptors(json.manifests);
  const artifactType = typeof json.artifactType === "string" ? json.artifactType : undefined;
  return manifests && { ...about, ...(artifactType && { artifactType }), layers: [], manifests };
}

interface Json {
  readonly [name: string]: unknown;
}

function imageManifest(json: Json, about: Pick<Manifest, "mediaType" | "subject">): Manifest | undefined {
  const config = descriptor(json.config);
  const layers = descriptors(json.layers);
  if (!config || !layers) return undefined;
  const artifactType = typeof json.artifactType === "string" ? json.artifactType : config.mediaType;
  // Layers that name other places to fetch them from are not pushed.
  const foreign = (json.layers as readonly Json[]).map(({ urls }) => Array.isArray(urls) && urls.length > 0);
  return { ...about, artifactType, layers: [config, ...layers.filter((_, i) => !foreign[i])], manifests: [] };
}

function descriptors(value: unknown): readonly Descriptor[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.map(descriptor);
  return found.every((one) => one !== undefined) ? found : undefined;
}

function descriptor(value: unknown): Descriptor | undefined {
  const { digest, size, mediaType } = (value ?? {}) as Json;
  if (typeof digest !== "string" || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined;
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0 || typeof mediaType !== "string") {
    return undefined;
  }
  return { digest, size, mediaType };
}

function parse(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? (json as Json) : undefined;
  } catch {
    return undefined;
  }
}
