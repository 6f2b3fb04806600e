import type { Read } from "../../gate/operation.js";
import type { RegistryRow } from "./tables.js";
import { registries, registryKey } from "./tables.js";

/** The caller's registry in the Region of the call; every account has one. */
export function registryOf({ store, account, region }: Read): RegistryRow {
  const key = registryKey(account, region);
  return store.get(registries, key) ?? { key };
}
