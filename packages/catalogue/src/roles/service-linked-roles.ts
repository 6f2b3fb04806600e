/**
 * The service-linked roles that AWS makes: which service, which role, which policy. Role names and policies were created and
 * read on AWS in 2025 (LocalStack's recordings) or stand in the services' guides; an account cannot choose any of them.
 */
export interface ServiceLinkedRole {
  /** `ecs.amazonaws.com`: the only one that may assume the role. */
  readonly servicePrincipal: string;
  /** `AWSServiceRoleForECS`. */
  readonly roleName: string;
  /** The AWS managed policy that is attached. */
  readonly policyArn: string;
  /** Whether CreateServiceLinkedRole takes a CustomSuffix for it. */
  readonly suffixAllowed: boolean;
  /** The role's description where the service creates it itself. */
  readonly description?: string;
}

/** Roles whose principal is `<key>.amazonaws.com` and whose name is `AWSServiceRoleFor<first>`; second: the policy. */
const usual: { readonly [service: string]: readonly [name: string, policy: string] } = {
  ecs: ["ECS", "AmazonECSServiceRolePolicy"],
  "ecs-compute": ["ECSCompute", "AmazonECSComputeServiceRolePolicy"],
  autoscaling: ["AutoScaling", "AutoScalingServiceRolePolicy"],
  "autoscaling-plans": ["AutoScalingPlans_EC2AutoScaling", "AWSAutoScalingPlansEC2AutoScalingPolicy"],
  elasticloadbalancing: ["ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy"],
  spot: ["EC2Spot", "AWSEC2SpotServiceRolePolicy"],
  spotfleet: ["EC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy"],
  ec2fleet: ["EC2Fleet", "AWSEC2FleetServiceRolePolicy"],
  rds: ["RDS", "AmazonRDSServiceRolePolicy"],
  elasticache: ["ElastiCache", "ElastiCacheServiceRolePolicy"],
  memorydb: ["MemoryDB", "MemoryDBServiceRolePolicy"],
  "replicator.lambda": ["LambdaReplicator", "AWSLambdaReplicator"],
  "logger.cloudfront": ["CloudFrontLogger", "AWSCloudFrontLogger"],
  cloud9: ["AWSCloud9", "AWSCloud9ServiceRolePolicy"],
  "replication.dynamodb": ["DynamoDBReplication", "DynamoDBReplicationServiceRolePolicy"],
  events: ["CloudWatchEvents", "CloudWatchEventsServiceRolePolicy"],
  batch: ["Batch", "BatchServiceRolePolicy"],
  eks: ["AmazonEKS", "AmazonEKSServiceRolePolicy"],
  "eks-nodegroup": ["AmazonEKSNodegroup", "AWSServiceRoleForAmazonEKSNodegroup"],
  "eks-fargate": ["AmazonEKSForFargate", "AmazonEKSForFargateServiceRolePolicy"],
  ecr: ["ECRTemplate", "ECRTemplateServiceRolePolicy"],
  "replication.ecr": ["ECRReplication", "ECRReplicationServiceRolePolicy"],
  "pullthroughcache.ecr": ["ECRPullThroughCache", "AWSECRPullThroughCache_ServiceRolePolicy"],
  elasticfilesystem: ["AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy"],
  elasticbeanstalk: ["ElasticBeanstalk", "AWSElasticBeanstalkServiceRolePolicy"],
  ssm: ["AmazonSSM", "AmazonSSMServiceRolePolicy"],
  "ops.apigateway": ["APIGateway", "APIGatewayServiceRolePolicy"],
  appmesh: ["AppMesh", "AWSAppMeshServiceRolePolicy"],
  backup: ["Backup", "AWSBackupServiceLinkedRolePolicyForBackup"],
  acm: ["CertificateManager", "CertificateManagerServiceRolePolicy"],
  config: ["Config", "AWSConfigServiceRolePolicy"],
  cloudtrail: ["CloudTrail", "CloudTrailServiceRolePolicy"],
  kafka: ["Kafka", "KafkaServiceRolePolicy"],
  mq: ["AmazonMQ", "AmazonMQServiceRolePolicy"],
  opensearchservice: ["AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy"],
  redshift: ["Redshift", "AmazonRedshiftServiceLinkedRolePolicy"],
  shield: ["AWSShield", "AWSShieldServiceRolePolicy"],
  wafv2: ["WAFV2Logging", "WAFV2LoggingServiceRolePolicy"],
  sso: ["SSO", "AWSSSOServiceRolePolicy"],
  ram: ["ResourceAccessManager", "AWSResourceAccessManagerServiceRolePolicy"],
  "codestar-notifications": ["CodeStarNotifications", "AWSCodeStarNotificationsServiceRolePolicy"],
  fis: ["FIS", "AmazonFISServiceRolePolicy"],
  imagebuilder: ["ImageBuilder", "AWSServiceRoleForImageBuilder"],
  lakeformation: ["LakeFormationDataAccess", "LakeFormationDataAccessServiceRolePolicy"],
  rolesanywhere: ["RolesAnywhere", "AWSRolesAnywhereServicePolicy"],
  "resource-explorer-2": ["ResourceExplorer", "AWSResourceExplorerServiceRolePolicy"],
  connect: ["AmazonConnect", "AmazonConnectServiceLinkedRolePolicy"],
  lexv2: ["LexV2Bots", "AmazonLexV2BotPolicy"],
  support: ["Support", "AWSSupportServiceRolePolicy"],
  trustedadvisor: ["TrustedAdvisor", "AWSTrustedAdvisorServiceRolePolicy"],
  "access-analyzer": ["AccessAnalyzer", "AccessAnalyzerServiceRolePolicy"],
  "accountdiscovery.ssm": ["AmazonSSM_AccountDiscovery", "AWSSystemsManagerAccountDiscoveryServicePolicy"],
  apprunner: ["AppRunner", "AppRunnerServiceRolePolicy"],
  "cks.kms": ["KeyManagementServiceCustomKeyStores", "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy"],
  "eks-connector": ["AmazonEKSConnector", "AmazonEKSConnectorServiceRolePolicy"],
  "emr-containers": ["AmazonEMRContainers", "AmazonEMRContainersServiceRolePolicy"],
  es: ["AmazonElasticsearchService", "AmazonElasticsearchServiceRolePolicy"],
  globalaccelerator: ["GlobalAccelerator", "AWSGlobalAcceleratorSLRPolicy"],
  guardduty: ["AmazonGuardDuty", "AmazonGuardDutyServiceRolePolicy"],
  inspector2: ["AmazonInspector2", "AmazonInspector2ServiceRolePolicy"],
  lex: ["LexBots", "AmazonLexBotPolicy"],
  "docdb-elastic": ["DocDB-Elastic", "AmazonDocDB-ElasticServiceRolePolicy"],
  "email.cognito-idp": ["AmazonCognitoIdpEmailService", "AmazonCognitoIdpEmailServiceRolePolicy"],
  "observability.aoss": ["AmazonOpenSearchServerless", "AmazonOpenSearchServerlessServiceRolePolicy"],
  m2: ["AWSM2", "AWSM2ServicePolicy"],
  grafana: ["AmazonGrafana", "AmazonGrafanaServiceLinkedRolePolicy"],
  macie: ["AmazonMacie", "AmazonMacieServiceRolePolicy"],
  "mrk.kms": ["KeyManagementServiceMultiRegionKeys", "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy"],
  notifications: ["AwsUserNotifications", "AWSUserNotificationsServiceLinkedRolePolicy"],
  "ops.emr-serverless": ["AmazonEMRServerless", "AmazonEMRServerlessServiceRolePolicy"],
  "opsinsights.ssm": ["AmazonSSM_OpsInsights", "AWSSSMOpsInsightsServiceRolePolicy"],
  organizations: ["Organizations", "AWSOrganizationsServiceTrustPolicy"],
  "s3-outposts": ["S3OnOutposts", "AWSS3OnOutpostsServiceRolePolicy"],
  securityhub: ["SecurityHub", "AWSSecurityHubServiceRolePolicy"],
  servicequotas: ["ServiceQuotas", "ServiceQuotasServiceRolePolicy"],
  "ssm-quicksetup": ["SSMQuickSetup", "SSMQuickSetupRolePolicy"],
  transitgateway: ["VPCTransitGateway", "AWSVPCTransitGatewayServiceRolePolicy"],
  "vpc-lattice": ["VpcLattice", "AWSVpcLatticeServiceRolePolicy"],
  waf: ["WAFLogging", "WAFLoggingServiceRolePolicy"],
};

/**
 * Application Auto Scaling has one role per kind of target: principal `<key>.application-autoscaling.amazonaws.com`, name
 * `AWSServiceRoleForApplicationAutoScaling_<value>`.
 */
const scalableTargets: { readonly [service: string]: string } = {
  ecs: "ECSService",
  dynamodb: "DynamoDBTable",
  ec2: "EC2SpotFleetRequest",
  cassandra: "CassandraTable",
  rds: "RDSCluster",
  lambda: "LambdaConcurrency",
  sagemaker: "SageMakerEndpoint",
  appstream: "AppStreamFleet",
  comprehend: "ComprehendEndpoint",
  kafka: "KafkaCluster",
  elasticache: "ElastiCacheRG",
  neptune: "NeptuneCluster",
  workspaces: "WorkSpacesPool",
  "custom-resource": "CustomResource",
};

/** Of all that were tried on AWS, these alone took a suffix. */
const suffixAllowed = new Set(["autoscaling", "connect", "lexv2"]);

/** The description that the service gives when it creates the role; one made with CreateServiceLinkedRole has none. */
const descriptions: { readonly [service: string]: string } = {
  ecs: "Role to enable Amazon ECS to manage your cluster.",
};

/** AWS spells one of the policies of Application Auto Scaling in its own way. */
function scalingPolicy(target: string): string {
  return `AWSApplicationAuto${target === "CustomResource" ? "Scaling" : "scaling"}${target}Policy`;
}

const policyArn = (name: string) => `arn:aws:iam::aws:policy/aws-service-role/${name}`;

/** Every service-linked role that is known. */
export const serviceLinkedRoles: readonly ServiceLinkedRole[] = [
  ...Object.entries(usual).map(([service, [name, policy]]) => ({
    servicePrincipal: `${service}.amazonaws.com`,
    roleName: `AWSServiceRoleFor${name}`,
    policyArn: policyArn(policy),
    suffixAllowed: suffixAllowed.has(service),
    ...(descriptions[service] === undefined ? {} : { description: descriptions[service] }),
  })),
  ...Object.entries(scalableTargets).map(([service, target]) => ({
    servicePrincipal: `${service}.application-autoscaling.amazonaws.com`,
    roleName: `AWSServiceRoleForApplicationAutoScaling_${target}`,
    policyArn: policyArn(scalingPolicy(target)),
    suffixAllowed: false,
  })),
];

const byPrincipal = new Map(serviceLinkedRoles.map((role) => [role.servicePrincipal, role]));
const byRoleName = new Map(serviceLinkedRoles.map((role) => [role.roleName, role]));

/** The role of a service, by its principal (`ecs.amazonaws.com`). */
export function serviceLinkedRoleOf(servicePrincipal: string): ServiceLinkedRole | undefined {
  return byPrincipal.get(servicePrincipal);
}

/** The role by its name, with or without a custom suffix where the service takes one. */
export function serviceLinkedRoleNamed(roleName: string): ServiceLinkedRole | undefined {
  const exact = byRoleName.get(roleName);
  if (exact) return exact;
  const suffixed = byRoleName.get(roleName.slice(0, Math.max(0, roleName.indexOf("_"))));
  return suffixed?.suffixAllowed ? suffixed : undefined;
}

/** The ARN of a service-linked role in an account: its path says the service. */
export function serviceLinkedRoleArn(role: ServiceLinkedRole, account: string): string {
  return `arn:aws:iam::${account}:role/aws-service-role/${role.servicePrincipal}/${role.roleName}`;
}
