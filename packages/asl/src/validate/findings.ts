import type { Diagnostic } from "./diagnostic.js";

/** What was found so far, in order. */
export class Findings {
  readonly all: Diagnostic[] = [];

  /** A violation of the schema. @param location `/States/Name/Field` */
  schema(message: string, location: string): void {
    this.error("SCHEMA_VALIDATION_FAILED", message, location);
  }

  error(code: string, message: string, location?: string): void {
    this.all.push({ severity: "ERROR", code, message, location });
  }

  warn(code: string, message: string, location: string): void {
    this.all.push({ severity: "WARNING", code, message, location });
  }
}
