export * from "./managed-policies.js";
