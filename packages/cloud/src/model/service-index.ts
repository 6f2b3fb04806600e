// Written by `npm run generate:models`; do not edit.
import type { ServiceModel } from "./model.js";

/** What a router must know of a service before it opens the service's model. */
export type ServiceEntry = Pick<ServiceModel, "service" | "signingName" | "target" | "version" | "protocols">;

/** Every service that has a model file in `packages/cloud/models`. */
export const serviceIndex: readonly ServiceEntry[] = [
  {
    service: "application-autoscaling",
    signingName: "application-autoscaling",
    target: "AnyScaleFrontendService",
    version: "2016-02-06",
    protocols: ["json1.1"],
  },
  {
    service: "cloudwatch",
    signingName: "monitoring",
    target: "GraniteServiceVersion20100801",
    version: "2010-08-01",
    protocols: ["cbor", "json1.0", "query"],
  },
  {
    service: "dynamodb",
    signingName: "dynamodb",
    target: "DynamoDB_20120810",
    version: "2012-08-10",
    protocols: ["json1.0"],
  },
  { service: "ec2", signingName: "ec2", target: "AmazonEC2", version: "2016-11-15", protocols: ["ec2"] },
  {
    service: "ecr",
    signingName: "ecr",
    target: "AmazonEC2ContainerRegistry_V20150921",
    version: "2015-09-21",
    protocols: ["json1.1"],
  },
  {
    service: "ecs",
    signingName: "ecs",
    target: "AmazonEC2ContainerServiceV20141113",
    version: "2014-11-13",
    protocols: ["json1.1"],
  },
  {
    service: "elasticloadbalancing",
    signingName: "elasticloadbalancing",
    target: "ElasticLoadBalancing_v10",
    version: "2015-12-01",
    protocols: ["query"],
  },
  { service: "events", signingName: "events", target: "AWSEvents", version: "2015-10-07", protocols: ["json1.1"] },
  {
    service: "iam",
    signingName: "iam",
    target: "AWSIdentityManagementV20100508",
    version: "2010-05-08",
    protocols: ["query"],
  },
  { service: "kms", signingName: "kms", target: "TrentService", version: "2014-11-01", protocols: ["json1.1"] },
  { service: "logs", signingName: "logs", target: "Logs_20140328", version: "2014-03-28", protocols: ["json1.1"] },
  {
    service: "organizations",
    signingName: "organizations",
    target: "AWSOrganizationsV20161128",
    version: "2016-11-28",
    protocols: ["json1.1"],
  },
  { service: "s3", signingName: "s3", target: "AmazonS3", version: "2006-03-01", protocols: ["rest-xml"] },
  {
    service: "secretsmanager",
    signingName: "secretsmanager",
    target: "secretsmanager",
    version: "2017-10-17",
    protocols: ["json1.1"],
  },
  {
    service: "servicediscovery",
    signingName: "servicediscovery",
    target: "Route53AutoNaming_v20170314",
    version: "2017-03-14",
    protocols: ["json1.1"],
  },
  { service: "ssm", signingName: "ssm", target: "AmazonSSM", version: "2014-11-06", protocols: ["json1.1"] },
  {
    service: "states",
    signingName: "states",
    target: "AWSStepFunctions",
    version: "2016-11-23",
    protocols: ["json1.0"],
  },
  {
    service: "sts",
    signingName: "sts",
    target: "AWSSecurityTokenServiceV20110615",
    version: "2011-06-15",
    protocols: ["query"],
  },
];
