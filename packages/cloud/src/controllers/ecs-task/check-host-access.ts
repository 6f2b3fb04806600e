/** What would let a container reach beyond itself into this machine: only where the user allowed it. The same on every runtime. */
import type { ContainerDefinition, TaskDefinition } from "@aws-sdk/client-ecs";
import { ecsHostPathNotAllowed, ecsPrivilegeNotAllowed, refuse } from "@understudy/catalogue";
import type { Settings } from "../../settings.js";
import { allowedFolder } from "./allowed-folder.js";

/** @throws Failure whose text is the stopped reason. */
export function checkHostAccess(definition: TaskDefinition, settings: Settings): void {
  for (const { host } of definition.volumes ?? []) {
    const path = host?.sourcePath;
    if (path !== undefined && allowedFolder(path, settings) === undefined)
      refuse(ecsHostPathNotAllowed, { path }, { path });
  }
  const parameter = settings.privileged ? undefined : privilegeIn(definition);
  if (parameter) refuse(ecsPrivilegeNotAllowed, { parameter }, { parameter });
}

/** The first parameter that needs `--allow-privileged`. */
function privilegeIn(definition: TaskDefinition): string | undefined {
  if (definition.pidMode === "host") return "pidMode=host";
  if (definition.ipcMode === "host") return "ipcMode=host";
  const options = definition.volumes?.find(({ dockerVolumeConfiguration: docker }) => reachesHost(docker?.driverOpts));
  if (options) return "dockerVolumeConfiguration.driverOpts";
  return definition.containerDefinitions?.map(privilegeOf).find((parameter) => parameter !== undefined);
}

/** With the local driver, options can name any device or folder of the machine; a plain tmpfs is the exception. */
function reachesHost(options: { readonly [name: string]: string } | undefined): boolean {
  if (Object.keys(options ?? {}).length === 0) return false;
  const { type, o: flags = "" } = options ?? {};
  // Others would make it a mount of something else: `bind`.
  const plain = flags
    .split(",")
    .every((flag) => /^((size|mode|uid|gid|nr_inodes)=\w+|noexec|nosuid|nodev|)$/.test(flag));
  return type !== "tmpfs" || !plain;
}

function privilegeOf(container: ContainerDefinition): string | undefined {
  const { privileged, dockerSecurityOptions = [], linuxParameters: linux } = container;
  if (privileged) return "privileged";
  if (linux?.devices?.length) return "linuxParameters.devices";
  if (dockerSecurityOptions.some((option) => option !== "no-new-privileges")) return "dockerSecurityOptions";
  const capability = linux?.capabilities?.add?.find((name) => !harmless.has(name.replace(/^CAP_/, "")));
  return capability && `linuxParameters.capabilities.add=${capability}`;
}

/**
 * Capabilities that stay within the container: those that Docker gives anyway, and a few more. Not NET_ADMIN: with it a task
 * could take another task's address on the bridge, and with the address its credentials.
 */
const harmless: ReadonlySet<string> = new Set([
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "IPC_LOCK",
  "KILL",
  "LEASE",
  "MKNOD",
  "NET_BIND_SERVICE",
  "NET_RAW",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT",
  "SYS_PTRACE",
]);
