/**
 * What ECR asks of the execution role before an image is pulled from it: a login, then the manifest, then the layers, the last
 * two also of the repository's own policy.
 */
import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { AnyFailureMode } from "@understudy/catalogue";
import { ecsImagePullDenied, ecsRegistryAuthDenied, Failure } from "@understudy/catalogue";
import { isDenial } from "../../gate/is-denial.js";
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
 * Logs in to ECR, once a task, when one of its images is there.
 * DIFFERS: on the EC2 launch type AWS pulls as the instance's role where a task has no execution role; there are no instances here,
 * and nothing is asked then.
 * @throws Failure whose text is the stopped reason.
 */
export function logInToRegistry(task: TaskRow, containers: readonly ContainerDefinition[], actIn: ActIn): void {
  const image = containers.map((container) => ecrImageOf(container.image ?? "")).find((found) => found !== undefined);
  if (!image || !task.executionRole) return;
  const act = actIn(image.region);
  try {
    asExecutionRole(task, act, "GetAuthorizationToken", {});
  } catch (error) {
    if (!isDenial(error)) throw error;
    throw stopped(ecsRegistryAuthDenied, { denial: error.message, requestId: act.ids.uuid() }, error);
  }
}

/** Any layer: the right to fetch one is asked for before ECR looks whether it is there. */
const ANY_LAYER = `sha256:${"0".repeat(64)}`;

/**
 * Asks for the manifest and the layers of an ECR image.
 * DIFFERS: an image that ECR does not have is no failure here: a local image of exactly that name serves, since nothing can be
 * pushed yet; what there is neither is refused by the engine that pulls.
 * @throws Failure whose text is the stopped reason.
 */
export function askForImage(task: TaskRow, name: string, actIn: ActIn): void {
  const image = ecrImageOf(name);
  if (!image || !task.executionRole) return;
  const { account, region, repository, tag, reference, registry } = image;
  const named = { registryId: account, repositoryName: repository };
  const imageIds = [tag.startsWith("sha256:") ? { imageDigest: tag } : { imageTag: tag }];
  const asks = [
    ["BatchGetImage", { ...named, imageIds }],
    ["GetDownloadUrlForLayer", { ...named, layerDigest: ANY_LAYER }],
  ] as const;
  for (const [operation, input] of asks) {
    try {
      asExecutionRole(task, actIn(region), operation, input);
    } catch (error) {
      if (isDenial(error)) throw stopped(ecsImagePullDenied, { reference, host: registry, tag }, error);
      if (!(error instanceof Failure)) throw error;
    }
  }
}

/** The stopped reason goes with the cause of the refusal. */
function stopped(
  mode: { readonly id: string },
  values: { readonly [name: string]: string },
  refusal: Failure,
): Failure {
  return new Failure(mode as AnyFailureMode, values, refusal.cause);
}

function asExecutionRole(task: TaskRow, act: Act, operation: string, input: unknown): unknown {
  const accessKeyId = task.executionRole?.accessKeyId ?? "";
  return act.call({ kind: "access-key", accessKeyId }, "ecr", operation, input);
}
