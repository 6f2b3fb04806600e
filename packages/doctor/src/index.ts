export { type ExplainOptions, explainRecord, explainText } from "./explain.js";
export type { ExplainedCause, Explanation } from "./explanation.js";
export { type Language, type WriteOptions, writeExplanation } from "./write-explanation.js";
