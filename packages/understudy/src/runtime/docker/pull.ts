import type { ImageSource, PulledImage } from "@understudy/cloud";
import { RuntimeRefusal } from "@understudy/cloud";
import type { DockerApi } from "./docker-api.js";
import { DockerError } from "./docker-error.js";
import type { ImageDetails } from "./docker-types.js";
import { createImage, findImage } from "./load-image.js";
import { pullFromRegistry } from "./pull-from-registry.js";
import { pullRefusal } from "./pull-refusal.js";

/** Where an image is to come from; see `ImageSource`. */
export interface PullSource {
  readonly source: ImageSource | undefined;
  /** `127.0.0.1:4566`: this server's own registry. */
  readonly registry: string;
}

/**
 * Makes an image available. Without a source, a local image of exactly that name serves without asking a registry, so images that were built or
 * retagged under an ECR name work offline.
 * @throws RuntimeRefusal with the engine's text; DockerError when the engine is away.
 */
export async function pull(api: DockerApi, image: string, { source, registry }: PullSource): Promise<PulledImage> {
  try {
    if (source?.kind === "registry") return await pullFromRegistry(api, image, source, registry);
    const local = image === "" ? undefined : await findImage(api, image);
    if (local) return { digest: digestOf(local) };
    if (source) throw new RuntimeRefusal("image-not-found", `there is no local image ${image}`);
    await createImage(api, { query: { fromImage: withTag(image) } });
    const pulled = await findImage(api, image);
    return { digest: pulled && digestOf(pulled) };
  } catch (error) {
    if (error instanceof DockerError && error.status !== 0) throw pullRefusal(error.message);
    throw error;
  }
}

/** The digest under which a registry knows the image; for one that was never in a registry, its id. */
function digestOf(image: ImageDetails): string {
  return image.RepoDigests?.[0]?.split("@")[1] ?? image.Id;
}

/** The engine pulls every tag of a repository when none is named. */
function withTag(image: string): string {
  const last = image.slice(image.lastIndexOf("/") + 1);
  return /[:@]/.test(last) ? image : `${image}:latest`;
}
