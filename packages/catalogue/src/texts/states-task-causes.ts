import { template } from "../template.js";

/** Cause of a task that an optimized integration failed. Source: recorded causes (localstack/localstack test_task_service_dynamodb.snapshot.json; aws/aws-sdk-java). */
export const sdkVersion1Cause = template`${"message"} (Service: ${"service"}; Status Code: ${"status"}; Error Code: ${"code"}; Request ID: ${"requestId"}; Proxy: null)`;

/** The same of an AWS SDK integration. Source: recorded causes (localstack/localstack test_aws_sdk_task_service.snapshot.json). */
export const sdkVersion2Cause = template`${"message"} (Service: ${"service"}, Status Code: ${"status"}, Request ID: ${"requestId"}) (SDK Attempt Count: 1)`;

/** The same of Amazon S3, which has two ids of a request. Source: localstack/localstack error_handling/test_aws_sdk.snapshot.json. */
export const sdkVersion2S3Cause = template`${"message"} (Service: ${"service"}, Status Code: ${"status"}, Request ID: ${"requestId"}, Extended Request ID: ${"requestId"}) (SDK Attempt Count: 1)`;

/** Names of errors that Step Functions itself gives to tasks. Source: Step Functions Developer Guide, "Handling errors", "Run Amazon ECS or Fargate tasks". */
export const stepFunctionsErrors = {
  taskFailed: "States.TaskFailed",
  runtime: "States.Runtime",
  permissions: "States.Permissions",
  /** Failures in the answer of RunTask. */
  ecsUnknown: "AmazonECS.Unknown",
  /** Entries that PutEvents did not take. Source: localstack/localstack test_events_task_service.snapshot.json. */
  eventsFailedEntry: "EventBridge.FailedEntry",
  itemReaderFailed: "States.ItemReaderFailed",
  resultWriterFailed: "States.ResultWriterFailed",
} as const;

/** Cause of a task whose resource nobody here performs. Source: inferred: AWS refuses such a definition when it is created. */
export const taskNotSupported = (resource: string): string => `The resource provided ${resource} is not recognized.`;

/** Who started an ECS task. Source: recorded (localstack/localstack test_ecs_task_service.snapshot.json). */
export const stepFunctionsStartedBy = "AWS Step Functions";
