import {
  ecsContainerPortInvalid,
  ecsContainerPortTaken,
  ecsHostPortNotContainerPort,
  ecsLinksCycle,
  ecsLinksNotSupported,
  ecsNotSupportedWithAwsvpc,
  ecsPortNameTaken,
  ecsPortRangeInvalid,
  ecsSinglePortAndRange,
  refuse,
} from "@understudy/catalogue";
import { hasCycle } from "./has-cycle.js";
import type { ContainerInput, RegisterInput } from "./normalise.js";

const MOST = 65_535;

/** Source: Amazon ECS API reference, PortMapping; ContainerDefinition.links, hostname, extraHosts. */
export function checkPorts({ networkMode = "bridge", containerDefinitions }: RegisterInput): void {
  const sameOnHost = networkMode === "awsvpc" || networkMode === "host";
  for (const container of containerDefinitions) {
    if (container.links?.length && networkMode !== "bridge") refuse(ecsLinksNotSupported, { networkMode });
    if (networkMode === "awsvpc") checkHosts(container);
    for (const mapping of container.portMappings ?? [])
      checkMapping(mapping, container.name ?? "", networkMode, sameOnHost);
  }
  if (hasCycle(new Map(containerDefinitions.map(({ name = "", links = [] }) => [name, links.map(linkTarget)])))) {
    refuse(ecsLinksCycle, {});
  }
  checkDistinct(containerDefinitions.flatMap(({ portMappings = [] }) => portMappings));
}

type Mapping = NonNullable<ContainerInput["portMappings"]>[number];

/** A link is `container` or `container:alias`. */
const linkTarget = (link: string) => link.split(":")[0] as string;

function checkHosts({ hostname, extraHosts }: ContainerInput): void {
  if (hostname) refuse(ecsNotSupportedWithAwsvpc, { what: "hostname is" });
  if (extraHosts?.length) refuse(ecsNotSupportedWithAwsvpc, { what: "Extra hosts are" });
}

function checkMapping(mapping: Mapping, container: string, networkMode: string, sameOnHost: boolean): void {
  const { containerPort, hostPort, containerPortRange } = mapping;
  if (containerPortRange !== undefined) {
    if (containerPort !== undefined || hostPort !== undefined) refuse(ecsSinglePortAndRange, {});
    if (!rangeOf(containerPortRange)) refuse(ecsPortRangeInvalid, {});
    return;
  }
  if (containerPort === undefined || containerPort < 1 || containerPort > MOST) {
    refuse(ecsContainerPortInvalid, { container });
  }
  // 0 and nothing both leave the choice to ECS.
  if (sameOnHost && hostPort && hostPort !== containerPort) refuse(ecsHostPortNotContainerPort, { networkMode });
}

/** First and last port of `FIRST-LAST`; undefined when it is none. */
function rangeOf(text: string): readonly [number, number] | undefined {
  const match = /^(\d{1,5})-(\d{1,5})$/.exec(text);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  return match && first >= 1 && first < last && last <= MOST ? [first, last] : undefined;
}

/** Names are used once in a task definition, and ranges do not overlap. */
function checkDistinct(mappings: readonly Mapping[]): void {
  const names = mappings.flatMap(({ name }) => name ?? []);
  if (new Set(names).size < names.length) refuse(ecsPortNameTaken, {});
  const ranges = mappings.flatMap(({ containerPortRange }) => {
    const range = containerPortRange === undefined ? undefined : rangeOf(containerPortRange);
    return range ? [range] : [];
  });
  const sorted = ranges.toSorted(([a], [b]) => a - b);
  if (sorted.some(([first], i) => i > 0 && first <= (sorted[i - 1] as readonly [number, number])[1])) {
    refuse(ecsContainerPortTaken, {});
  }
}
