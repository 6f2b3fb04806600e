/** Every failure of ECS that the catalogue knows is raised somewhere, and tested there, or says why it never is. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as catalogue from "@understudy/catalogue";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const packages = ["cloud", "understudy", "catalogue"];
const paths = packages.flatMap((name) =>
  readdirSync(`${root}/${name}/src`, { recursive: true, encoding: "utf8" }).map(
    (path) => `${root}/${name}/src/${path}`,
  ),
);
const isTest = (path: string) => path.endsWith(".test.ts");
const isOwn = (path: string) => path.endsWith("every-failure-mode.test.ts");
const textOf = (wanted: (path: string) => boolean) =>
  paths
    .filter((path) => path.endsWith(".ts") && wanted(path) && !isOwn(path))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");

/** Sources that may raise: those of the cloud and the host, and the catalogue's own choosers among its modes. */
const sources = textOf((path) => !isTest(path) && (!path.includes("/catalogue/") || path.includes("/refuse-")));
const tests = textOf((path) => isTest(path) && !path.includes("/catalogue/"));

const modes = Object.entries(catalogue as { readonly [name: string]: unknown }).flatMap(([name, exported]) => {
  const mode = exported as Partial<catalogue.AnyFailureMode> | undefined;
  return typeof mode === "object" && mode?.id?.startsWith("ecs.")
    ? [[mode.id, name, mode as catalogue.AnyFailureMode] as const]
    : [];
});

/** A test names it, or states the longest of its words. */
function isTested({ id, template }: catalogue.AnyFailureMode): boolean {
  const [words = ""] = [...template.parts].sort((a, b) => b.length - a.length);
  return [`"${id}"`, `"${id.slice("ecs.".length)}"`, words].some((text) => tests.includes(text));
}

it.each(modes)("%s", (_id, name, mode) => {
  const raised = new RegExp(`\\b${name}\\b`).test(sources);
  const isRaised = mode.neverRaised === undefined;
  expect({ raised, tested: raised && isTested(mode) }).toEqual({ raised: isRaised, tested: isRaised });
});
