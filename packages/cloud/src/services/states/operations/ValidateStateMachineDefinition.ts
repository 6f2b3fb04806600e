import { validateDefinition } from "@understudy/asl";
import { operation } from "../operation.js";

const USUAL = 100;

/** Source: AWS Step Functions API reference, ValidateStateMachineDefinition. */
export const ValidateStateMachineDefinition = operation("ValidateStateMachineDefinition", {
  authorize: () => [{ action: "states:ValidateStateMachineDefinition", resource: "*" }],
  run({ definition, type = "STANDARD", severity = "ERROR", maxResults }) {
    const all = validateDefinition(definition, type);
    const wanted = all.filter((one) => severity === "WARNING" || one.severity === "ERROR");
    const most = maxResults || USUAL;
    return {
      result: all.some((one) => one.severity === "ERROR") ? ("FAIL" as const) : ("OK" as const),
      diagnostics: wanted.slice(0, most).map((one) => ({ ...one })),
      truncated: wanted.length > most,
    };
  },
});
