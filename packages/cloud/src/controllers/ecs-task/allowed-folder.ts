import type { Settings } from "../../settings.js";

/**
 * The folder, among those that tasks may mount, that an absolute path lies in or is; undefined: in none. Only the text is looked
 * at: a driver that mounts looks where links lead.
 */
export function allowedFolder(path: string, { hostMounts }: Pick<Settings, "hostMounts">): string | undefined {
  if (!path.startsWith("/") || path.split("/").some((part) => part === "..")) return undefined;
  const plain = normal(path);
  return hostMounts.find((folder) => normal(folder) === "/" || `${plain}/`.startsWith(`${normal(folder)}/`));
}

const normal = (path: string) =>
  `/${path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/")}`;
