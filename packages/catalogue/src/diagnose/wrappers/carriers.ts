/** What AWS itself puts a text into: a service's event, a stopped task, an execution's history; and JSON in general. */
import { after, type Wrapper, wrapper } from "../wrapper.js";

const launch = /\(?service ([^()\s]{1,255}?)\)? failed to launch a task with \(error /;

/** `events[].message` of DescribeServices. The inner sentence keeps its full stop: `….).`. */
const serviceEvent = wrapper(
  "service-event",
  (text, { resource }) => `(service ${resource}) failed to launch a task with (error ${text}).`,
  insideLaunch,
);

const serviceEventConsole = wrapper(
  "service-event-console",
  (text, { resource }) => `service ${resource} failed to launch a task with (error ${text}).`,
  insideLaunch,
);

function insideLaunch(text: string): readonly (string | undefined)[] {
  const rest = after(text, launch)?.rest;
  if (rest === undefined) return [];
  const end = rest.lastIndexOf(").");
  return [end < 0 ? rest : rest.slice(0, end)];
}

const placement = /\(?service [^()\s]{1,255}?\)? was unable to place a task\. Reason: /;

const placementEvent = wrapper(
  "placement-event",
  (text, { resource }) => `(service ${resource}) was unable to place a task. Reason: ${text}.`,
  (text) => {
    const rest = after(text, placement)?.rest.replace(/ For more information, see the Troubleshooting section.*$/s, "");
    return rest === undefined ? [] : [rest, rest.replace(/\.\s*$/, "")];
  },
);

const textKeys =
  "stoppedReason|reason|message|Message|cause|error|errorMessage|StoppedReason|Reason|Cause|statusReason|msg";
const jsonKey = new RegExp(`(?:"(?:${textKeys})"\\s{0,8}:\\s{0,8}|\\b(?:${textKeys})=)"`, "g");

/** A line of DescribeTasks. */
const stoppedReason = wrapper(
  "stopped-reason",
  (text) => `        {
            "lastStatus": "STOPPED",
            "stopCode": "TaskFailedToStart",
            "stoppedReason": ${JSON.stringify(text)},
            "version": 4
        }`,
  insideJson,
);

/** The output of an execution that failed; its cause speaks as version 1 of the SDK for Java does. */
const execution = wrapper(
  "execution",
  (text, { code, requestId }) =>
    JSON.stringify({
      error: `ECS.${code}`,
      cause: `${text} (Service: AmazonECS; Status Code: 400; Error Code: ${code}; Request ID: ${requestId}; Proxy: null)`,
    }),
  insideJson,
);

/** A `.sync` task that stopped: the cause is the whole task as JSON, in a JSON string. */
const executionTask = wrapper(
  "execution-task",
  (text) =>
    JSON.stringify({
      error: "States.TaskFailed",
      cause: JSON.stringify({ StopCode: "TaskFailedToStart", StoppedReason: text, Version: 4 }),
    }),
  insideJson,
);

/** The strings of members that hold sentences, wherever in the text they stand. */
function insideJson(text: string): readonly (string | undefined)[] {
  const found: string[] = [];
  let tries = 0;
  for (const match of text.matchAll(jsonKey)) {
    const value = jsonString(text, match.index + match[0].length - 1);
    if (value !== undefined) found.push(value);
    if (found.length >= 20 || ++tries >= 200) break;
  }
  return found;
}

/** The JSON string whose opening quote stands at `start`. */
function jsonString(text: string, start: number): string | undefined {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  try {
    const value: unknown = JSON.parse(text.slice(start, end + 1));
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

const quotes = wrapper(
  "quotes",
  (text) => `"${text}"`,
  (text) => [/^(["'“‘(]).*["'”’)][.,;]?$/s.test(text) ? text.replace(/^["'“‘(]|["'”’)][.,;]?$/g, "") : undefined],
);

export const carriers: readonly Wrapper[] = [
  serviceEvent,
  serviceEventConsole,
  placementEvent,
  stoppedReason,
  execution,
  executionTask,
  quotes,
];
