/**
 * The services of AWS that have VPC endpoints. DIFFERS: those that tasks and their pipelines usually call; AWS has some hundreds.
 * Source: AWS PrivateLink Guide, "AWS services that integrate with AWS PrivateLink"; Amazon VPC User Guide, "Gateway endpoints".
 */
import { ec2EndpointServiceUnknown, refuse } from "@understudy/catalogue";
import type { Tags } from "./tables.js";

export interface EndpointService {
  /** `com.amazonaws.us-east-1.ecr.api`. */
  readonly name: string;
  readonly type: "Gateway" | "Interface";
  /** What it answers for where private DNS is on: `api.ecr.us-east-1.amazonaws.com`. */
  readonly privateDnsName?: string;
  /** `ecr.api.us-east-1.vpce.amazonaws.com`. */
  readonly baseDnsName?: string;
  readonly tags: Tags;
}

const GATEWAYS = ["dynamodb", "s3"];

const INTERFACES = [
  "application-autoscaling",
  "autoscaling",
  "autoscaling-plans",
  "cloudformation",
  "codebuild",
  "codedeploy",
  "dynamodb",
  "ebs",
  "ec2",
  "ec2messages",
  "ecr.api",
  "ecr.dkr",
  "ecs",
  "ecs-agent",
  "ecs-telemetry",
  "elasticfilesystem",
  "elasticloadbalancing",
  "events",
  "execute-api",
  "guardduty-data",
  "kinesis-firehose",
  "kinesis-streams",
  "kms",
  "lambda",
  "logs",
  "monitoring",
  "rds",
  "rds-data",
  "s3",
  "secretsmanager",
  "servicediscovery",
  "sns",
  "sqs",
  "ssm",
  "ssmmessages",
  "states",
  "sts",
  "sync-states",
  "xray",
];

/** Where the name that clients call is not the service's own. Source: AWS General Reference, service endpoints. */
const PRIVATE_NAMES: { readonly [service: string]: string } = {
  "ecr.api": "api.ecr",
  "ecr.dkr": "*.dkr.ecr",
  "ecs-agent": "ecs-a",
  "ecs-telemetry": "ecs-t",
  "execute-api": "*.execute-api",
  "kinesis-firehose": "firehose",
  "kinesis-streams": "kinesis",
};

/** AWS: an endpoint of these two has no private name unless asked for in a way that is not here. */
const WITHOUT_PRIVATE_NAME = ["dynamodb", "s3"];

const nameOf = (service: string, region: string) => `com.amazonaws.${region}.${service}`;

/** By name; a service with both types comes twice. */
export function endpointServices(region: string): readonly EndpointService[] {
  const gateways = GATEWAYS.map((one): EndpointService => ({ name: nameOf(one, region), type: "Gateway", tags: {} }));
  const interfaces = INTERFACES.map((one): EndpointService => {
    const host = `${PRIVATE_NAMES[one] ?? one}.${region}.amazonaws.com`;
    return {
      name: nameOf(one, region),
      type: "Interface",
      baseDnsName: `${one}.${region}.vpce.amazonaws.com`,
      ...(!WITHOUT_PRIVATE_NAME.includes(one) && { privateDnsName: host }),
      tags: {},
    };
  });
  return [...gateways, ...interfaces].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** @throws Failure InvalidServiceName */
export function requireEndpointService(name: string, type: string, region: string): EndpointService {
  const found = endpointServices(region).find((one) => one.name === name && one.type === type);
  return found ?? refuse(ec2EndpointServiceUnknown, { service: name });
}
