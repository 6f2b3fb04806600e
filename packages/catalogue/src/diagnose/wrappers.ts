import type { Wrapper } from "./wrapper.js";
import { carriers } from "./wrappers/carriers.js";
import { commandLine } from "./wrappers/command-line.js";
import { deployment } from "./wrappers/deployment.js";
import { perhapsPrinting, printing, terminal } from "./wrappers/print.js";
import { sdks } from "./wrappers/sdk.js";

/** The text itself. */
const bare: Wrapper = { id: "bare", wrap: (text) => text, unwrap: () => [] };

/** Every way in which a text of AWS is known to reach a user. */
export const wrappers: readonly Wrapper[] = [
  bare,
  ...commandLine,
  ...deployment,
  ...sdks,
  ...carriers,
  ...printing,
  ...terminal,
  ...perhapsPrinting,
];

/** Those that say something of their own, as opposed to those that only change how a text looks. */
export const speaking: readonly Wrapper[] = [...commandLine, ...deployment, ...sdks, ...carriers];
