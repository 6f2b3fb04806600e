export { type ExplainOptions, explainRecord, explainText } from "./explain.js";
export type { ExplainedCause, Explanation } from "./explanation.js";
export { surfaceWords } from "./labels.js";
export { type Language, type WriteOptions, writeExplanation } from "./write-explanation.js";
