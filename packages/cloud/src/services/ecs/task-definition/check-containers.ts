import {
  ecsContainerImageEmpty,
  ecsContainerImageInvalid,
  ecsContainerListEmpty,
  ecsContainerNameEmpty,
  ecsContainerNameInvalid,
  ecsContainerNameNotUnique,
  ecsNoEssentialContainer,
  ecsTooManyContainers,
  ecsTooManyEnvironmentFiles,
  refuse,
} from "@understudy/catalogue";
import type { RegisterInput } from "./normalise.js";

/** Source: Amazon ECS service quotas, "Containers per task definition". */
const MOST = 10;
/** Source: Amazon ECS API reference, EnvironmentFile: "a maximum of ten". */
const MOST_FILES = 10;

/** Names and images of containers. Source: Amazon ECS API reference, ContainerDefinition.name, image, essential. */
export function checkContainers({ containerDefinitions: containers }: RegisterInput): void {
  if (containers.length === 0) refuse(ecsContainerListEmpty, {});
  if (containers.length > MOST) refuse(ecsTooManyContainers, {});
  for (const { name = "", image = "", environmentFiles = [] } of containers) {
    if (name === "") refuse(ecsContainerNameEmpty, {});
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) refuse(ecsContainerNameInvalid, {});
    if (image === "") refuse(ecsContainerImageEmpty, {});
    if (!/^[\w.\-:@/]{1,255}$/.test(image)) refuse(ecsContainerImageInvalid, {});
    if (environmentFiles.length > MOST_FILES) refuse(ecsTooManyEnvironmentFiles, {});
  }
  if (new Set(containers.map(({ name }) => name)).size < containers.length) refuse(ecsContainerNameNotUnique, {});
  if (!containers.some(({ essential }) => essential !== false)) refuse(ecsNoEssentialContainer, {});
}
