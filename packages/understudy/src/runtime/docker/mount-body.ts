import { existsSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import type { MountSpec } from "@understudy/cloud";
import { RuntimeRefusal } from "@understudy/cloud";
import { volumeName } from "./volumes.js";

/** A member of the engine's `Mounts`. @throws RuntimeRefusal when a link leads a host path out of where mounts are allowed. */
export function mountBody(instance: string, taskId: string, mount: MountSpec): object {
  const place = { Target: mount.path, ReadOnly: mount.readOnly };
  if (mount.kind !== "host") return { Type: "volume", Source: volumeName(instance, mount, taskId), ...place };
  return { Type: "bind", Source: realSource(mount.source, mount.within), ...place };
}

/** Where the path leads. On an engine elsewhere the path says nothing here, and is taken as it is. */
function realSource(source: string, within: string): string {
  if (!existsSync(source)) return source;
  const real = realpathSync(source);
  const folder = existsSync(within) ? realpathSync(within) : within;
  if (folder === sep || `${real}${sep}`.startsWith(`${folder}${sep}`)) return real;
  throw new RuntimeRefusal(
    "cannot-create",
    `API error (400): invalid mount config for type "bind": ${source} leads out of ${within}`,
  );
}
