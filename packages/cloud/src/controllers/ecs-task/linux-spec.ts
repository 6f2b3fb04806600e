/** What `linuxParameters` and its neighbours ask of a container. Source: Amazon ECS API reference, LinuxParameters. */
import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { ContainerSpec } from "../../runtime/runtime.js";

export function linuxSpec(container: ContainerDefinition): Partial<ContainerSpec> {
  const { linuxParameters: linux = {}, systemControls = [], dockerSecurityOptions = [] } = container;
  const { capabilities } = linux;
  const own = systemControls.filter(({ namespace = "" }) => namespace !== "" && !namespace.startsWith("net."));
  return {
    tmpfs: linux.tmpfs?.map(({ containerPath = "", size = 0, mountOptions = [] }) => ({
      path: containerPath,
      sizeMiB: size,
      options: mountOptions,
    })),
    initProcess: linux.initProcessEnabled,
    capabilities: capabilities && { add: capabilities.add ?? [], drop: capabilities.drop ?? [] },
    sharedMemoryMiB: linux.sharedMemorySize,
    swapMiB: linux.maxSwap,
    swappiness: linux.swappiness,
    noNewPrivileges: dockerSecurityOptions.includes("no-new-privileges"),
    privileged: container.privileged,
    devices: linux.devices?.map(({ hostPath = "", containerPath = hostPath, permissions }) => ({
      host: hostPath,
      container: containerPath,
      // Source: Amazon ECS API reference, Device: all three when none is named.
      permissions: (permissions ?? ["read", "write", "mknod"]).map((name) => name[0]).join(""),
    })),
    ...(own.length > 0 && {
      sysctls: Object.fromEntries(own.map(({ namespace = "", value = "" }) => [namespace, value])),
    }),
  };
}
