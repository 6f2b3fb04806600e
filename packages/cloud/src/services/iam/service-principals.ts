/**
 * The services that may stand as `Principal.Service`. IAM refuses names that no service has, so a slip such as
 * `ecs-task.amazonaws.com` never gets into a trust policy.
 * Source: principals named in AWS's guides and in its managed policies, as collected by iam-floyd (Apache-2.0).
 * DIFFERS: AWS knows exactly its principals. Here whatever comes before a known service (`build.apprunner.amazonaws.com`) or
 * a region after it passes, and a service younger than this list is refused.
 */
const SERVICES = new Set(
  `
  a4b access-analyzer account account-access acm acm-pca aco-automation agent-registry aiops airflow airflow-env
  airflow-serverless amplify aoss apigateway app-integrations appfabric appflow application-autoscaling application-
  insights application-transformation appmesh apprunner appstream appsync aps arc-zonal-shift artifact athena
  auditmanager automation autoscaling autoscaling-plans aws-artifact-account-sync aws-external-anthropic backup
  backup-gateway batch bcm bedrock bedrock-agentcore bedrock-mantle billingconsole braket budgets bugbust cassandra
  cassandra-streams chatbot chime cleanrooms cleanrooms-ml cloud9 clouddirectory cloudformation cloudfront cloudhsm
  cloudsearch cloudtrail cloudwatch cloudwatch-crossaccount codeartifact codebuild codecatalyst codecatalyst-runner
  codecommit codeconnections codedeploy codeguru-profiler codeguru-reviewer codeguru-security codepipeline codestar
  codestar-connections codestar-notifications cognito-idp cognito-sync comprehend compute-optimizer config config-
  conforms config-multiaccountsetup connect connect-campaigns controltower costalerts databrew dataexchange
  datapipeline datasync datazone datazonecontrol dax deadline deeplens detective devops-guru diode directconnect
  discovery dlm dms docdb-elastic drs ds dsql dynamodb ec ec2 ec2-images ec2-instance-connect ec2fastlaunch ec2fleet
  ec2scheduled ec2sqlha ecr ecs ecs-compute ecs-tasks edgelambda eks eks-connector eks-fargate eks-fargate-pods eks-
  nodegroup elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce elastictranscoder
  emr-containers emr-serverless entityresolution es events evs finops-agent finspace firehose fis fms forecast
  frauddetector freertos fsx gamelift geo glacier globalaccelerator glue grafana greengrass groundstation guardduty
  health healthlake honeycode iam imagebuilder importexport inspector inspector2 integrations internetmonitor iot
  iotanalytics iotevents iotfleetwise iotmanagedintegrations iotroborunner iotsitewise iotthingsgraph iottwinmaker
  iotwireless iq ivs kafka kafkaconnect kendra kinesis kinesisanalytics kinesisvideo kms lakeformation lambda
  launchwizard lex lexv2 license-manager license-manager-user-subscriptions lightsail logs lookoutequipment
  lookoutmetrics m2 machinelearning macie managedblockchain managedservices marketplace mediaconnect mediaconvert
  medialive mediapackage mediapackage-vod mediapackagev2 mediastore mediatailor medical-imaging member-account
  memorydb mgn migrationhub migrationhub-orchestrator migrationhub-strategy mobileanalytics mobilehub monitron mpa mq
  neptune-graph network-firewall network-security-director network-security-manager networkmanager nimble
  notifications observabilityadmin odb omics opensearchservice opsworks opsworks-cm organizations osis outposts
  panorama partnercentral-account-management partnercentral-selling pcs personalize pinpoint pipes profile proton
  purchaseorders q qapps qbusiness qldb quicksight ram rds rds-preview redshift redshift-data redshift-serverless
  refactor-spaces rekognition repostspace researchstudio resource-explorer-2 resource-groups robomaker rolesanywhere
  route53 route53domains route53resolver rtbfabric rum s3 s3-outposts s3tables s3vectors sagemaker sagemaker-
  geospatial scheduler schemas scn secretsmanager security-ir securityagent securityhub securityhubv2 securitylake
  serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas ses shield signer signin sms
  sms-voice sns social-messaging spot spotfleet sqlworkbench sqs ssm ssm-contacts ssm-guiconnect ssm-incidents ssm-
  quicksetup ssm-sap sso states storagegateway sts support supportplans swf synthetics tag textract thinclient
  timestream timestream-influxdb transcribe transfer transform-custom transitgateway translate trustedadvisor tts
  verifiedpermissions vmie vpc-flow-logs vpc-lattice waf waf-regional wafv2 wam wellarchitected workdocs worklink
  workmail workspaces workspaces-instances workspaces-web xray
  capacitymanager application-status-checks
`
    .trim()
    .split(/\s+/),
);

const REGIONAL = /\.[a-z]{2}(?:-[a-z]+)+-\d$/;
/** Two services that have no principal under amazonaws.com. */
const ELSEWHERE = new Set(["alexa-appkit.amazon.com", "alexa-connectedhome.amazon.com"]);

/** Whether a service of AWS goes by that principal: `ecs-tasks.amazonaws.com`. */
export function isServicePrincipal(principal: string): boolean {
  if (ELSEWHERE.has(principal)) return true;
  const name = /^([a-z0-9.-]+)\.amazonaws\.com$/.exec(principal)?.[1]?.replace(REGIONAL, "");
  return name !== undefined && SERVICES.has(name.slice(name.lastIndexOf(".") + 1));
}
