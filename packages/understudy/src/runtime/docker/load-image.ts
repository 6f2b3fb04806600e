import type { DockerApi, DockerCall } from "./docker-api.js";
import { DockerError } from "./docker-error.js";
import type { ImageDetails, PullProgress } from "./docker-types.js";
import { jsonLines } from "./json-lines.js";

/** The image of that name, or undefined when the engine has none. @throws DockerError */
export async function findImage(api: DockerApi, name: string): Promise<ImageDetails | undefined> {
  try {
    return await api.call<ImageDetails>("GET", `/images/${name.split("/").map(encodeURIComponent).join("/")}/json`);
  } catch (error) {
    if (error instanceof DockerError && error.status === 404) return undefined;
    throw error;
  }
}

/**
 * Pulls or imports an image and waits until it is there.
 * @throws DockerError also when the engine answers 200 and tells of the refusal in its progress, as it does once a pull began.
 */
export async function createImage(api: DockerApi, call: DockerCall): Promise<void> {
  const stream = await api.open("POST", "/images/create", call);
  for await (const progress of jsonLines<PullProgress>(stream)) {
    const text = progress.errorDetail?.message ?? progress.error;
    if (text) throw new DockerError(200, text);
  }
}
