export { logsLogGroupNotFound } from "./log-group-not-found.js";
export { logsLogStreamNotFound } from "./log-stream-not-found.js";
