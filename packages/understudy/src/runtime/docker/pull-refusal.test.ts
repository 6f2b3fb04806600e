import { describe, expect, it } from "vitest";
import { pullRefusal } from "./pull-refusal.js";

describe("pullRefusal", () => {
  // Texts of Docker Engine 20.10 to 28 and containerd, as daemons passed them on.
  it.each([
    ["image-not-found", "manifest for nginx:nope not found: manifest unknown: manifest unknown"],
    [
      "image-not-found",
      "pull access denied for no_such_image, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    ],
    [
      "image-not-found",
      'failed to resolve reference "docker.io/library/nginx:nope": docker.io/library/nginx:nope: not found',
    ],
    [
      "image-not-found",
      "name unknown: The repository with name 'app' does not exist in the registry with id '000000000000'",
    ],
    ["image-denied", "unauthorized: authentication required"],
    [
      "image-denied",
      'Head "https://000000000000.dkr.ecr.us-east-1.amazonaws.com/v2/app/manifests/1": no basic auth credentials',
    ],
    ["image-layer", "error pulling image configuration: download failed: 403 Forbidden"],
    ["image-rate-limited", "toomanyrequests: You have reached your pull rate limit."],
    ["image-invalid", "invalid reference format: repository name must be lowercase"],
    ["image-platform", "no matching manifest for linux/arm64/v8 in the manifest list entries"],
    [
      "registry-unreachable",
      'Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: no such host',
    ],
    [
      "registry-unreachable",
      'Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    ],
    ["registry-unreachable", 'Get "https://10.0.0.1/v2/": dial tcp 10.0.0.1:443: i/o timeout'],
    ["registry-unreachable", "received unexpected HTTP status: 500 Internal Server Error"],
  ])("%s: %s", (kind, text) => {
    expect(pullRefusal(text)).toMatchObject({ kind, detail: text });
  });
});
