import { refuse, statesNameInvalid } from "@understudy/catalogue";

/** What names may not have. Source: AWS Step Functions API reference, CreateStateMachine, `name`; recorded for activities. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what names may not have
const FORBIDDEN = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f\ufffe\uffff]/;

/** @throws Failure states.name-invalid */
export function checkName(name: string): void {
  if (FORBIDDEN.test(name)) refuse(statesNameInvalid, { name });
}
