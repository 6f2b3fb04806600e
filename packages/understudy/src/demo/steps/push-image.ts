import { createHash } from "node:crypto";
import type { Stage } from "../stage.js";

/** Where containers run: a real image, pushed with docker as anyone does it. Elsewhere an image is a name: what it holds is made up. */
export async function pushImage(stage: Stage, repository: string, tag: string): Promise<void> {
  const pushed =
    stage.runtime === "docker" ? await withDocker(stage, repository, tag) : await byHand(stage, repository, tag);
  stage.expect(`the registry has ${repository}:${tag}`, pushed);
}

async function withDocker(stage: Stage, repository: string, tag: string): Promise<boolean> {
  const registry = new URL(stage.url).host;
  const image = `${registry}/${repository}:${tag}`;
  const commands = [
    'export DOCKER_CONFIG="$(mktemp -d)"; trap \'rm -rf "$DOCKER_CONFIG"\' EXIT',
    `aws ecr get-login-password | docker login --username AWS --password-stdin ${registry}`,
    `docker tag understudy-test/busybox:1 ${image}`,
    `docker push --quiet ${image}`,
    `docker rmi ${image}`,
  ].join("\n");
  return (await stage.shell(commands)).code === 0;
}

/** Docker's part of the conversation: the blobs, then the manifest that names them. */
async function byHand(stage: Stage, repository: string, tag: string): Promise<boolean> {
  const query = ["--query", "authorizationData[0].authorizationToken", "--output", "text"];
  const { stdout } = await stage.aws(["ecr", "get-authorization-token", ...query], { quiet: true });
  const base = `${stage.url}/v2/${repository}`;
  const headers = { authorization: `Basic ${stdout.trim()}` };
  const push = async (content: string, mediaType: string) => {
    const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
    await fetch(`${base}/blobs/uploads/?digest=${digest}`, { method: "POST", headers, body: content });
    return { mediaType, digest, size: content.length };
  };
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const config = await push("{}", "application/vnd.oci.image.config.v1+json");
  const layers = [await push("a layer", "application/vnd.oci.image.layer.v1.tar")];
  const body = JSON.stringify({ schemaVersion: 2, mediaType, config, layers });
  const typed = { ...headers, "content-type": mediaType };
  return (await fetch(`${base}/manifests/${tag}`, { method: "PUT", headers: typed, body })).status === 201;
}
