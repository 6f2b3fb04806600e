import { fileURLToPath } from "node:url";
import { loadModels } from "../load-models.js";

/** The models of this checkout. */
export const testModels = loadModels(fileURLToPath(new URL("../../../../cloud/models", import.meta.url)));
