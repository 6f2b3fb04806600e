/**
 * What Task states call, by the name that stands in their `Resource`. Optimized integrations speak through the AWS SDK for Java 1,
 * `aws-sdk:` ones through version 2: names of errors and the tails of causes follow theirs.
 * Source: recorded causes (localstack/localstack tests/aws/services/stepfunctions/v2); Step Functions Developer Guide, "Integrating services".
 */
export interface IntegratedService {
  /** Name of the service in this project. */
  readonly service: string;
  /** First part of names of errors: `ECS`, `DynamoDb`. */
  readonly prefix: string;
  /** `AmazonECS` of `(Service: AmazonECS; …`; `Ecs` in version 2. */
  readonly printed: string;
  /** Name of an error that the service's API does not declare. */
  readonly base: string;
  /** Whether lists that were not answered are written all the same, empty (recorded of Amazon ECS). */
  readonly allLists: boolean;
  /** Whether results carry the metadata of their HTTP response. */
  readonly metadata: boolean;
}

const optimized = (
  service: string,
  prefix: string,
  printed: string,
  base: string,
  metadata = true,
): IntegratedService => ({
  service,
  prefix,
  printed,
  base,
  allLists: service === "ecs",
  metadata,
});

export const optimizedServices: { readonly [name: string]: IntegratedService } = {
  dynamodb: optimized("dynamodb", "DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException"),
  ecs: optimized("ecs", "ECS", "AmazonECS", "AmazonECSException"),
  events: optimized("events", "EventBridge", "AmazonEventBridge", "AmazonEventBridgeException", false),
  lambda: optimized("lambda", "Lambda", "AWSLambda", "AWSLambdaException"),
  sns: optimized("sns", "SNS", "AmazonSNS", "AmazonSNSException"),
  sqs: optimized("sqs", "SQS", "AmazonSQS", "AmazonSQSException"),
  states: optimized("states", "StepFunctions", "AWSStepFunctions", "AWSStepFunctionsException"),
};

/** Names of SDK integrations that differ from the service's here, or whose classes are not its name with a capital. */
const SDK_NAMES: { readonly [name: string]: readonly [service: string, prefix: string] } = {
  applicationautoscaling: ["application-autoscaling", "ApplicationAutoScaling"],
  cloudwatch: ["cloudwatch", "CloudWatch"],
  cloudwatchlogs: ["logs", "CloudWatchLogs"],
  dynamodb: ["dynamodb", "DynamoDb"],
  elasticloadbalancingv2: ["elasticloadbalancing", "ElasticLoadBalancingV2"],
  eventbridge: ["events", "EventBridge"],
  secretsmanager: ["secretsmanager", "SecretsManager"],
  servicediscovery: ["servicediscovery", "ServiceDiscovery"],
  sfn: ["states", "Sfn"],
};

/** The service that a `Resource` names: `ecs`, `aws-sdk:dynamodb`. Undefined for an integration that is not there. */
export function integratedService(name: string): IntegratedService | undefined {
  if (!name.startsWith("aws-sdk:")) return optimizedServices[name];
  const sdk = name.slice("aws-sdk:".length);
  const [service, prefix] = SDK_NAMES[sdk] ?? [sdk, sdk.charAt(0).toUpperCase() + sdk.slice(1)];
  return { service, prefix, printed: prefix, base: `${prefix}Exception`, allLists: false, metadata: false };
}
