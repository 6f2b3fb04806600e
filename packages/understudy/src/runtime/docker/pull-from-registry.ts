import type { ImageSource, PulledImage } from "@understudy/cloud";
import type { DockerApi } from "./docker-api.js";
import { createImage, findImage } from "./load-image.js";

type RegistrySource = Extract<ImageSource, { readonly kind: "registry" }>;

/**
 * Pulls an image from this server's own registry and gives it the name that the task has for it. The engine reaches the registry at
 * an address of loopback, which engines take for one that speaks plain HTTP.
 * @param registry `127.0.0.1:4566`.
 * @throws DockerError
 */
export async function pullFromRegistry(
  api: DockerApi,
  image: string,
  source: RegistrySource,
  registry: string,
): Promise<PulledImage> {
  const pulled = `${registry}/${source.repository}@${source.digest}`;
  const login = { username: "AWS", password: source.password, serveraddress: registry };
  // The alphabet for URLs, but padded: engines drop what is not, and go on without a login.
  const encoded = Buffer.from(JSON.stringify(login)).toString("base64").replaceAll("+", "-").replaceAll("/", "_");
  const headers = { "x-registry-auth": encoded };
  await createImage(api, { query: { fromImage: pulled }, headers });
  const query = { repo: source.repository, tag: tagOf(image) };
  await api.call("POST", `/images/${pulled}/tag`, { query });
  // The name of the detour goes again; the image stays under its own.
  await api.call("DELETE", `/images/${pulled}`, { query: { noprune: true } });
  return { digest: source.digest };
}

/** Name under which the engine has an image that a task names by its digest: no engine lets a digest be given by hand. */
export async function engineName(api: DockerApi, image: string): Promise<string> {
  const [repository = "", digest] = image.split("@");
  if (digest === undefined || (await findImage(api, image))) return image;
  const tagged = `${withoutTag(repository)}:${tagOf(image)}`;
  return (await findImage(api, tagged)) ? tagged : image;
}

function tagOf(image: string): string {
  const [name = "", digest] = image.split("@");
  if (digest !== undefined) return digest.replace(":", "-");
  return name === withoutTag(name) ? "latest" : name.slice(withoutTag(name).length + 1);
}

/** A colon behind the last slash begins a tag; one before it, a port. */
function withoutTag(name: string): string {
  return name.replace(/:[^/]*$/, "");
}
