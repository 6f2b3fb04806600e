/** How the SDKs for Java, JavaScript and Go print an exception, and what they print in other tools. */
import { after, type Inside, type Wrapper, wrapper } from "../wrapper.js";

const javaOne =
  /\s\(Service: [^();]{1,80}; Status Code: \d{3}; Error Code: ([^();]{1,100}); Request ID: [^();]{0,100}(?:; Proxy: [^()]{0,100})?\)/;

/** Version 1 of the SDK for Java; CloudFormation and Step Functions still speak so. */
const javaSdkOne = wrapper(
  "java-sdk-v1",
  (text, { code, requestId }) =>
    `com.amazonaws.services.ecs.model.${code}: ${text} (Service: AmazonECS; Status Code: 400; Error Code: ${code}; Request ID: ${requestId}; Proxy: null)
	at com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1879)`,
  (text) => [beforeSuffix(text, javaOne)],
);

const javaTwo =
  /\s\(Service: [^(),]{1,80}, Status Code: \d{3}, Request ID: [^(),]{0,100}(?:, Extended Request ID: [^(),]{0,200})?\)(?: \(SDK Attempt Count: \d{1,3}\))?/;

const javaSdkTwo = wrapper(
  "java-sdk-v2",
  (text, { code, service, requestId }) =>
    `software.amazon.awssdk.services.ecs.model.${code}: ${text} (Service: ${service}, Status Code: 400, Request ID: ${requestId}) (SDK Attempt Count: 1)`,
  (text) => [beforeSuffix(text, javaTwo)],
);

function beforeSuffix(text: string, suffix: RegExp): Inside | undefined {
  const match = suffix.exec(text);
  return match ? { text: text.slice(0, match.index), ...(match[1] ? { code: match[1] } : {}) } : undefined;
}

const javaScriptSdk = wrapper(
  "javascript-sdk",
  (text, { code }) => `${code}: ${text}
    at throwDefaultError (/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:388:20)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5) {
  '$fault': 'client',
  '$metadata': { httpStatusCode: 400, attempts: 1 }
}`,
  (text) => [beforeSuffix(text, /\n\s{1,16}at /)],
);

const goMark =
  /operation error ([^:,\n]{1,60}): (\w{1,100}), (?:exceeded maximum number of attempts, \d{1,3}, )?https response error StatusCode: \d{1,3}, RequestID: [^,\s]{0,100}, (?:api error )?([\w.]{1,100}): /;

/** Version 2 of the SDK for Go: Terraform, Pulumi, Copilot, the ECS agent. */
const goSdk = wrapper(
  "go-sdk-v2",
  (text, { code, service, operation, requestId }) =>
    `operation error ${service}: ${operation}, https response error StatusCode: 400, RequestID: ${requestId}, api error ${code}: ${text}`,
  insideGo,
);

/** The same for an error that the SDK has a type for. */
const goSdkTyped = wrapper(
  "go-sdk-v2-typed",
  (text, { code, service, operation, requestId }) =>
    `operation error ${service}: ${operation}, exceeded maximum number of attempts, 3, https response error StatusCode: 400, RequestID: ${requestId}, ${code}: ${text}`,
  insideGo,
);

function insideGo(text: string): readonly (Inside | undefined)[] {
  const found = after(text, goMark);
  return [found && { text: found.rest, operation: found.groups[1], code: found.groups[2] }];
}

/** Version 1 of the SDK for Go: Terraform until 2023. */
const goSdkOne = wrapper(
  "go-sdk-v1",
  (text, { code, requestId }) => `${code}: ${text}\n\tstatus code: 400, request id: ${requestId}`,
  // A stopped task's reason may hold the same words of its own, so what stands before the last is looked at as well.
  (text) => {
    const marks = [...text.matchAll(/\sstatus code: \d{3}, request id:/g)];
    return [marks.at(-1), marks[0]].map((mark) => mark && text.slice(0, mark.index));
  },
);

/** `AnException: text`, as nearly every tool prints it, after words of its own. */
const codePrefix = wrapper(
  "code",
  (text, { code }) => `Error: ${code}: ${text}`,
  (text) =>
    [...first(12, text.matchAll(/(?<![A-Za-z0-9_])([A-Z][A-Za-z0-9]{2,79}): /g))].map((match) => ({
      text: text.slice(match.index + match[0].length),
      ...(match[1] === "Error" ? {} : { code: match[1] }),
    })),
);

function* first<T>(count: number, all: Iterable<T>): Iterable<T> {
  let left = count;
  for (const item of all) {
    if (left-- === 0) return;
    yield item;
  }
}

export const sdks: readonly Wrapper[] = [
  javaSdkOne,
  javaSdkTwo,
  javaScriptSdk,
  goSdk,
  goSdkTyped,
  goSdkOne,
  codePrefix,
];
