/** The data files that come with the program: wire models and AWS managed policies. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ManagedPolicySource } from "@understudy/catalogue";
import { createManagedPolicySource } from "@understudy/catalogue";
import type { Models, ServiceReference } from "@understudy/cloud";
import { loadModels } from "../wire/index.js";

/** Beside the bundle, or in the packages of a checkout when run from sources. */
function find(inBundle: string, inCheckout: string): string {
  const bundled = fileURLToPath(new URL(`./assets/${inBundle}`, import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL(`../../../${inCheckout}`, import.meta.url));
}

export function wireModels(): Models {
  return loadModels(find("models", "cloud/models"));
}

export function managedPolicies(): ManagedPolicySource {
  return createManagedPolicySource(() =>
    readFileSync(find("managed-policies.json", "catalogue/data/managed-policies.json"), "utf8"),
  );
}

/** What each action of AWS is asked for. Large: read when it is needed. */
export function serviceReference(): ServiceReference {
  return JSON.parse(readFileSync(find("service-reference.json", "catalogue/data/service-reference.json"), "utf8"));
}
