import type { Integration } from "../run/integration.js";

const optimized = new Set(
  "apigateway athena batch bedrock codebuild databrew dynamodb ecs eks elasticmapreduce emr-containers emr-serverless events glue http lambda mediaconvert sagemaker sns sqs states".split(
    " ",
  ),
);
const withoutSync = ["lambda", "sns", "sqs", "dynamodb", "events", "apigateway", "http"];
const withoutToken =
  "athena batch codebuild elasticmapreduce emr-containers emr-serverless glue databrew mediaconvert sagemaker dynamodb http".split(
    " ",
  );

/**
 * Whether AWS has such an integration. Source: AWS's developer guide, "Integrating services", and cdk-preflight's measurements. Which
 * actions of a service there are is not looked at, nor which services the SDK integrations (`aws-sdk:`) reach.
 */
export function isOffered(integration: Integration): boolean {
  if (integration.kind !== "service") return true;
  const { service, pattern } = integration;
  if (service.startsWith("aws-sdk:")) return !pattern.startsWith("sync");
  if (!optimized.has(service)) return false;
  if (pattern === "sync:2") return service === "states";
  if (pattern === "sync") return !withoutSync.includes(service);
  return pattern !== "waitForTaskToken" || !withoutToken.includes(service);
}
