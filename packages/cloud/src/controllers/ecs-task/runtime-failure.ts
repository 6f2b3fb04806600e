/** What the runtime could not do, in AWS's words for a stopped task. */

import type { AnyFailureMode, FailureMode, Values } from "@understudy/catalogue";
import {
  ecsCannotCreateContainer,
  ecsCannotStartContainer,
  ecsImageLayerFailed,
  ecsImageNotFound,
  ecsImageNotFoundOnInstance,
  ecsImagePlatformMismatch,
  ecsImagePullDenied,
  ecsImagePullDeniedOnInstance,
  ecsImageRateLimited,
  ecsImageReferenceInvalid,
  ecsImageTagNotFound,
  ecsRegistryTimeout,
  ecsRegistryTimeoutOnInstance,
  Failure,
} from "@understudy/catalogue";
import type { RuntimeRefusal } from "../../runtime/runtime.js";

/** The task whose container it is. */
interface Where {
  readonly launchType: string;
  /** `linux/amd64`. */
  readonly platform: string;
}

/**
 * The failure for a refusal that concerns this image. Its text is the stopped reason on Fargate, the container's on EC2, where
 * another agent speaks. Source: aws/amazon-ecs-agent, agent/api/errors.
 */
export function runtimeFailure(refusal: RuntimeRefusal, image: string, { launchType, platform }: Where): Failure {
  const { kind, detail } = refusal;
  if (launchType === "EC2") {
    const problem = detail;
    if (kind === "image-not-found") return failure(ecsImageNotFoundOnInstance, { problem });
    if (kind === "image-denied") return failure(ecsImagePullDeniedOnInstance, { problem });
    if (kind === "registry-unreachable") return failure(ecsRegistryTimeoutOnInstance, { problem });
  }
  const { reference, repository, tag, registry } = parseImage(image);
  const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
  switch (kind) {
    case "image-not-found":
      return registry === "docker.io"
        ? failure(ecsImageNotFound, { reference })
        : failure(ecsImageTagNotFound, { reference });
    case "image-denied":
      return failure(ecsImagePullDenied, { reference, host, tag });
    case "registry-unreachable": {
      const url = `https://${host}/v2/${repository}/manifests/${tag}`;
      return failure(ecsRegistryTimeout, { reference, url, address: `${host}:443` });
    }
    case "image-rate-limited":
      return failure(ecsImageRateLimited, { problem: "", rest: "s." });
    case "image-platform":
      return failure(ecsImagePlatformMismatch, { platform });
    case "image-layer":
      return failure(ecsImageLayerFailed, { problem: layerProblem(detail) });
    case "image-invalid":
      return failure(ecsImageReferenceInvalid, { reference: image });
    case "cannot-create":
      return failure(ecsCannotCreateContainer, { detail });
    case "cannot-start":
      return failure(ecsCannotStartContainer, { detail });
  }
}

/** What stood in the way, without the words that the stopped reason says itself. */
const layerProblem = (detail: string) => detail.replace(/^.*httpReaderSeeker: failed open: /, "");

function failure<Name extends string>(mode: FailureMode<Name>, values: Values<Name>): Failure {
  return new Failure(mode as unknown as AnyFailureMode, values);
}

export interface ImageName {
  /** `docker.io/library/busybox:latest`: the name in full, as containerd prints it. */
  readonly reference: string;
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
}

/** The parts of an image's name, with the defaults that registries imply. Source: distribution reference grammar. */
export function parseImage(image: string): ImageName {
  const first = image.split("/")[0] ?? "";
  const hasRegistry = image.includes("/") && (/[.:]/.test(first) || first === "localhost");
  const registry = hasRegistry ? first : "docker.io";
  const rest = hasRegistry ? image.slice(first.length + 1) : image.includes("/") ? image : `library/${image}`;
  const [path = "", digest] = rest.split("@");
  const colon = path.lastIndexOf(":");
  const repository = colon === -1 ? path : path.slice(0, colon);
  const tag = digest ?? (colon === -1 ? "latest" : path.slice(colon + 1));
  return { reference: `${registry}/${repository}${digest ? "@" : ":"}${tag}`, registry, repository, tag };
}
