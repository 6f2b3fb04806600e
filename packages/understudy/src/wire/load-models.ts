import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Models, type ServiceModel, serviceIndex } from "@understudy/cloud";

/**
 * Models read from a folder of `<service>.json`, each on first use.
 * @param folder `packages/cloud/models`, or where the bundle keeps its copy.
 */
export function loadModels(folder: string): Models {
  const known = new Set(serviceIndex.map((entry) => entry.service));
  const loaded = new Map<string, ServiceModel>();
  return (service) => {
    const model = loaded.get(service);
    if (model || !known.has(service)) return model;
    const read = JSON.parse(readFileSync(join(folder, `${service}.json`), "utf8")) as ServiceModel;
    loaded.set(service, read);
    return read;
  };
}
