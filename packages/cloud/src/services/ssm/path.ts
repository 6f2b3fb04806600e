import { refuse, ssmPathNotValid } from "@understudy/catalogue";

/** @throws Failure ssm.path-not-valid */
export function checkPath(path: string): void {
  if (!/^\/[A-Za-z0-9_.\-/]*$/.test(path) || path.includes("//")) refuse(ssmPathNotValid, {});
}

/** Whether a parameter lies under a path: right under it, or anywhere. */
export function isUnder(name: string, path: string, recursive: boolean): boolean {
  const full = name.startsWith("/") ? name : `/${name}`;
  const folder = path.endsWith("/") ? path : `${path}/`;
  return full.startsWith(folder) && (recursive || !full.slice(folder.length).includes("/"));
}
