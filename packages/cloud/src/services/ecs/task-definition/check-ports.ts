import {
  ecsContainerPortInvalid,
  ecsHostPortNotContainerPort,
  ecsLinksNotSupported,
  refuse,
} from "@understudy/catalogue";
import type { RegisterInput } from "./normalise.js";

/** Source: Amazon ECS API reference, PortMapping; ContainerDefinition.links. */
export function checkPorts({ networkMode = "bridge", containerDefinitions }: RegisterInput): void {
  const sameOnHost = networkMode === "awsvpc" || networkMode === "host";
  for (const { name: container = "", portMappings = [], links = [] } of containerDefinitions) {
    if (links.length > 0 && networkMode !== "bridge") refuse(ecsLinksNotSupported, { networkMode });
    for (const { containerPort, hostPort, containerPortRange } of portMappings) {
      if (containerPortRange !== undefined) continue;
      if (containerPort === undefined || containerPort < 1 || containerPort > 65_535) {
        refuse(ecsContainerPortInvalid, { container });
      }
      // 0 and nothing both leave the choice to ECS.
      if (sameOnHost && hostPort && hostPort !== containerPort) refuse(ecsHostPortNotContainerPort, { networkMode });
    }
  }
}
