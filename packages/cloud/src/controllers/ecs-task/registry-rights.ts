/**
 * What ECR asks of the execution role before an image is pulled from it: a login, then the manifest, then the layers, the last
 * two also of the repository's own policy.
 */
import type { BatchGetImageResponse, GetAuthorizationTokenResponse } from "@aws-sdk/client-ecr";
import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { AnyFailureMode } from "@understudy/catalogue";
import { ecsImagePullDenied, ecsRegistryAuthDenied, Failure } from "@understudy/catalogue";
import { fromBase64 } from "../../base64.js";
import { isDenial } from "../../gate/is-denial.js";
import type { ImageSource } from "../../runtime/runtime.js";
import type { Act } from "../../services/ecs/act.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import type { ActIn } from "./act-in.js";
import { parseImage } from "./runtime-failure.js";

interface EcrImage {
  /** Registry id: the account. */
  readonly account: string;
  readonly region: string;
  readonly reference: string;
  readonly registry: string;
  readonly repository: string;
  /** Tag or digest. */
  readonly tag: string;
}

/** The ECR image that a name means, or undefined for an image of another registry. */
export function ecrImageOf(image: string): EcrImage | undefined {
  const parsed = parseImage(image);
  const [, account, region] = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com$/.exec(parsed.registry) ?? [];
  return account && region ? { account, region, ...parsed } : undefined;
}

/**
 * Logs in to ECR, once a task, when one of its images is there; gives the password.
 * DIFFERS: on the EC2 launch type AWS pulls as the instance's role where a task has no execution role; there are no instances here,
 * and nothing is asked then.
 * @throws Failure whose text is the stopped reason.
 */
export function logInToRegistry(
  task: TaskRow,
  containers: readonly ContainerDefinition[],
  actIn: ActIn,
): string | undefined {
  const image = containers.map((container) => ecrImageOf(container.image ?? "")).find((found) => found !== undefined);
  if (!image || !task.executionRole) return undefined;
  const act = actIn(image.region);
  try {
    const answer = asExecutionRole<GetAuthorizationTokenResponse>(task, act, "GetAuthorizationToken", {});
    const login = fromBase64(answer.authorizationData?.[0]?.authorizationToken ?? "");
    return String.fromCharCode(...login).slice("AWS:".length);
  } catch (error) {
    if (!isDenial(error)) throw error;
    throw stopped(ecsRegistryAuthDenied, { denial: error.message, requestId: act.ids.uuid() }, error);
  }
}

/** Any layer: the right to fetch one is asked for though there is none. */
const ANY_LAYER = `sha256:${"0".repeat(64)}`;

/**
 * Asks for the manifest and the layers of an ECR image; says where the driver finds it.
 * DIFFERS: a repository that ECR does not have is no failure here: a local image of exactly that name serves, or the engine asks AWS.
 * An image that a repository does not have may still be a local one.
 * @param password from {@link logInToRegistry}.
 * @throws Failure whose text is the stopped reason.
 */
export function askForImage(
  task: TaskRow,
  name: string,
  password: string | undefined,
  actIn: ActIn,
): ImageSource | undefined {
  const image = ecrImageOf(name);
  if (!image || !task.executionRole || password === undefined) return undefined;
  const { account, region, repository, tag } = image;
  const named = { registryId: account, repositoryName: repository };
  const ask = <Output>(operation: string, input: object): Output | undefined => {
    try {
      return asExecutionRole<Output>(task, actIn(region), operation, { ...named, ...input });
    } catch (error) {
      const { reference, registry: host } = image;
      if (isDenial(error)) throw stopped(ecsImagePullDenied, { reference, host, tag }, error);
      if (!(error instanceof Failure)) throw error;
      return undefined;
    }
  };
  const imageIds = [tag.startsWith("sha256:") ? { imageDigest: tag } : { imageTag: tag }];
  const answer = ask<BatchGetImageResponse>("BatchGetImage", { imageIds });
  const found = answer?.images?.[0];
  ask("GetDownloadUrlForLayer", { layerDigest: layerOf(found?.imageManifest) });
  if (!answer) return undefined;
  const digest = found?.imageId?.imageDigest;
  if (digest === undefined) return { kind: "local" };
  return { kind: "registry", repository: `${image.registry}/${repository}`, digest, password };
}

/** The first layer of a manifest that was pushed, and so is sound. */
function layerOf(manifest = "{}"): string {
  const { layers = [] } = JSON.parse(manifest) as { readonly layers?: readonly { readonly digest: string }[] };
  return layers[0]?.digest ?? ANY_LAYER;
}

/** The stopped reason goes with the cause of the refusal. */
function stopped(
  mode: { readonly id: string },
  values: { readonly [name: string]: string },
  refusal: Failure,
): Failure {
  return new Failure(mode as AnyFailureMode, values, refusal.cause);
}

function asExecutionRole<Output>(task: TaskRow, act: Act, operation: string, input: unknown): Output {
  const accessKeyId = task.executionRole?.accessKeyId ?? "";
  return act.call({ kind: "access-key", accessKeyId }, "ecr", operation, input) as Output;
}
