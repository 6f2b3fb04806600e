export { type Diagnosis, diagnose } from "./diagnose.js";
export type { About, Inside, Wrapper } from "./wrapper.js";
export { wrappers } from "./wrappers.js";
