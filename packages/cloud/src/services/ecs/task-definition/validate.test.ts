import { describe, expect, it } from "vitest";
import { bridgeDefinition, ecsForTest, fargateDefinition } from "../testing/ecs-gate-for-test.js";
import { isFargateSize } from "./fargate-sizes.js";
import { parseCpu, parseMemory } from "./task-size.js";

const fargate = (more: object = {}, container: object = {}) => ({ ...fargateDefinition(container), ...more });
const bridge = (container: object = {}, more: object = {}) => ({ ...bridgeDefinition(container), ...more });
const two = (a: object, b: object) => ({
  containerDefinitions: [
    { name: "a", image: "busybox", memory: 64, ...a },
    { name: "b", image: "busybox", memory: 64, ...b },
  ],
});
const dependsOn = (condition: string, containerName = "a") => ({ dependsOn: [{ containerName, condition }] });
const ports = (mapping: object) => ({ portMappings: [mapping] });
const awslogs = (options: object) => ({
  logConfiguration: {
    logDriver: "awslogs",
    options: { "awslogs-group": "g", "awslogs-region": "us-east-1", ...options },
  },
});
const secret = (valueFrom: string, more: object = {}) => ({ secrets: [{ name: "PASSWORD", valueFrom }], ...more });
const ROLE = { executionRoleArn: "role" };

type Row = readonly [id: string, input: object, message: string];

const table: { readonly [topic: string]: readonly Row[] } = {
  family: [
    ["family-empty", bridge({}, { family: "" }), "Family should not be null or empty."],
    ["family-invalid", bridge({}, { family: "a b" }), "Family contains invalid characters."],
  ],
  containers: [
    ["container-list-empty", bridge({}, { containerDefinitions: [] }), "Container list cannot be empty."],
    [
      "too-many-containers",
      {
        family: "web",
        containerDefinitions: Array.from({ length: 11 }, (_, i) => ({ name: `c${i}`, image: "x", memory: 8 })),
      },
      "Too many containers.",
    ],
    ["container-name-empty", bridge({ name: undefined }), "Container.name should not be null or empty."],
    ["container-name-invalid", bridge({ name: "a b" }), "Container.name contains invalid characters."],
    ["container-image-empty", bridge({ image: "" }), "Container.image should not be null or empty."],
    ["container-image-invalid", bridge({ image: "busy box" }), "Container.image contains invalid characters."],
    [
      "container-name-not-unique",
      bridge({}, two({ name: "b" }, {})),
      "Container names must be unique within a task definition",
    ],
    [
      "too-many-environment-files",
      bridge({
        environmentFiles: Array.from({ length: 11 }, (_, i) => ({ type: "s3", value: `arn:aws:s3:::b/${i}` })),
      }),
      "The maximum number of environment files was exceeded. Specify ten or less and try again",
    ],
    ["no-essential-container", bridge({ essential: false }), "Task definition doesn't have any essential container"],
  ],
  volumes: [
    ["unknown-volume", bridge({ mountPoints: [{ sourceVolume: "v", containerPath: "/v" }] }), "Unknown volume 'v'."],
    [
      "source-path-empty",
      bridge({}, { volumes: [{ name: "v", host: { sourcePath: "" } }] }),
      "host.sourcePath should not be blank.",
    ],
  ],
  dependencies: [
    [
      "dependency-unknown",
      bridge({}, two({}, dependsOn("START", "nope"))),
      "Cannot depend on container + 'nope' because it does not exist",
    ],
    [
      "dependency-essential",
      bridge({}, two({}, dependsOn("SUCCESS"))),
      "A dependency container with SUCCESS or COMPLETE condition cannot be an essential container",
    ],
    [
      "dependency-without-health-check",
      bridge({}, two({}, dependsOn("HEALTHY"))),
      "A dependency container with HEALTHY condition must have health check configured",
    ],
    [
      "dependency-cycle",
      bridge({}, two(dependsOn("START", "b"), dependsOn("START", "a"))),
      "Container dependencies should not have a cycle",
    ],
    [
      "dependency-cycle",
      bridge({}, two(dependsOn("START", "a"), {})),
      "Container dependencies should not have a cycle",
    ],
  ],
  ports: [
    [
      "container-port-invalid",
      bridge({ portMappings: [{ containerPort: 70_000 }] }),
      "Invalid 'containerPort' setting for container 'app'.",
    ],
    [
      "host-port-not-container-port",
      fargate({}, { portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
      "When networkMode=awsvpc, the host ports and container ports in port mappings must match.",
    ],
    ["links-not-supported", fargate({}, { links: ["db"] }), "Links are not supported when networkMode=awsvpc."],
    [
      "links-cycle",
      bridge({}, two({ links: ["b"] }, { links: ["a:alias"] })),
      "Container links should not have a cycle",
    ],
    [
      "not-supported-with-awsvpc",
      fargate({}, { hostname: "web" }),
      "hostname is not supported on container when networkMode=awsvpc",
    ],
    [
      "single-port-and-range",
      bridge({ portMappings: [{ containerPort: 80, containerPortRange: "80-90" }] }),
      "cannot specify both single port and port range",
    ],
    [
      "port-range-invalid",
      bridge({ portMappings: [{ containerPortRange: "90-80" }] }),
      "Invalid 'containerPortRange' setting",
    ],
    [
      "port-range-invalid",
      bridge({ portMappings: [{ containerPortRange: "1-70000" }] }),
      "Invalid 'containerPortRange' setting",
    ],
    [
      "container-port-taken",
      bridge({}, two(ports({ containerPortRange: "80-90" }), ports({ containerPortRange: "90-99" }))),
      "container port is used multiple times in task",
    ],
    [
      "port-name-taken",
      bridge({}, two(ports({ containerPort: 80, name: "http" }), ports({ containerPort: 81, name: "http" }))),
      "port mapping name is already used",
    ],
  ],
  secrets: [
    [
      "execution-role-required-for-secrets",
      bridge(secret("name")),
      "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
    ],
    [
      "secret-name-not-unique",
      bridge(secret("name", { environment: [{ name: "PASSWORD", value: "x" }] }), ROLE),
      "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'PASSWORD'.",
    ],
    [
      "secret-parameter-name-not-valid",
      bridge(secret("not a name"), ROLE),
      "The Systems Manager parameter name specified for secret PASSWORD is invalid.",
    ],
  ],
  resources: [
    [
      "ephemeral-storage-too-small",
      fargate({ ephemeralStorage: { sizeInGiB: 20 } }),
      "EphemeralStorage size should be at least 21",
    ],
    [
      "ephemeral-storage-too-large",
      fargate({ ephemeralStorage: { sizeInGiB: 201 } }),
      "EphemeralStorage size should be at most 200",
    ],
    [
      "container-memory-missing",
      bridge({ memory: undefined }),
      "Invalid setting for container 'app'. At least one of 'memory' or 'memoryReservation' must be specified.",
    ],
    [
      "container-memory-reservation-above-memory",
      bridge({ memoryReservation: 256 }),
      "Invalid setting for container 'app'. 'memory' must be greater than or equal to 'memoryReservation'.",
    ],
    [
      "container-memory-above-task",
      bridge({}, { memory: "64" }),
      "The 'memory' setting for container 'app' is greater than for the task.",
    ],
    [
      "container-cpu-above-task",
      fargate({}, { cpu: 512 }),
      "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
    ],
    [
      "cpu-setting-invalid",
      bridge({}, { cpu: "12" }),
      "Invalid 'cpu' setting for task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.",
    ],
    [
      "ulimit-soft-above-hard",
      bridge({ ulimits: [{ name: "nofile", softLimit: 2, hardLimit: 1 }] }),
      "Soft limit exceeds hard limit for ulimit nofile",
    ],
  ],
  Fargate: [
    ["fargate-network-mode", fargate({ networkMode: "bridge" }), "Fargate only supports network mode ‘awsvpc’."],
    ["fargate-cpu-required", fargate({ cpu: undefined }), "Fargate requires that 'cpu' be defined at the task level."],
    [
      "fargate-memory-required",
      fargate({ memory: undefined }),
      "Fargate requires that 'memory' be defined at the task level.",
    ],
    [
      "fargate-size-invalid",
      fargate({ cpu: "512" }),
      "No Fargate configuration exists for given values: 512 CPU , 512 memory. See the Amazon ECS documentation for the valid values.",
    ],
    ["fargate-ipc-mode", fargate({ ipcMode: "task" }), "Tasks using the Fargate launch type do not support ipcMode."],
    [
      "fargate-pid-mode",
      fargate({ pidMode: "host" }),
      "Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.",
    ],
    [
      "fargate-privileged",
      fargate({}, { privileged: true }),
      "Fargate requires that the ‘privileged’ setting be ‘false’ at the container level.",
    ],
    [
      "fargate-parameter-not-supported",
      fargate({}, { linuxParameters: { maxSwap: 1 } }),
      "Fargate compatible task definitions do not support maxSwap",
    ],
    [
      "execution-role-required-for-log-driver",
      fargate({ executionRoleArn: undefined }, awslogs({ "awslogs-stream-prefix": "p" })),
      "Fargate requires task definition to have execution role ARN to support log driver awslogs.",
    ],
    [
      "execution-role-required-for-ecr",
      fargate({ executionRoleArn: undefined }, { image: "000000000000.dkr.ecr.us-east-1.amazonaws.com/app:1" }),
      "Fargate requires task definition to have execution role ARN to support ECR images.",
    ],
  ],
  logging: [
    [
      "log-driver-invalid",
      fargate({}, { logConfiguration: { logDriver: "json-file" } }),
      "json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]",
    ],
    [
      "log-driver-options-missing",
      fargate({}, { logConfiguration: { logDriver: "awslogs" } }),
      "Log driver awslogs requires options: awslogs-region, awslogs-group",
    ],
    ["log-driver-options-unknown", bridge(awslogs({ log_key: "x" })), "Log driver awslogs disallows options: log_key"],
    [
      "awslogs-create-group-invalid",
      bridge(awslogs({ "awslogs-create-group": "false" })),
      "Log driver awslogs option 'awslogs-create-group' should only be set to 'true', else omit option.",
    ],
    [
      "fargate-stream-prefix-required",
      fargate({}, awslogs({})),
      "Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.",
    ],
  ],
};

describe.each(Object.entries(table))("RegisterTaskDefinition refuses: %s", (_topic, rows) => {
  it.each(rows)("%s", (id, input, message) => {
    expect(ecsForTest().refusal("RegisterTaskDefinition", input)).toEqual({
      id: `ecs.${id}`,
      code: "ClientException",
      status: 400,
      message,
    });
  });
});

describe("RegisterTaskDefinition takes", () => {
  it.each([
    ["a container that waits for another", bridge({}, two({ essential: false }, dependsOn("SUCCESS")))],
    [
      "a mounted volume",
      bridge({ mountPoints: [{ sourceVolume: "v", containerPath: "/v" }] }, { volumes: [{ name: "v" }] }),
    ],
    ["a host port of its own on bridge", bridge({ portMappings: [{ containerPort: 80, hostPort: 8080 }] })],
    ["a host port of 0 on awsvpc", fargate({}, { portMappings: [{ containerPort: 80, hostPort: 0 }] })],
    ["awslogs on Fargate", fargate({}, awslogs({ "awslogs-stream-prefix": "ecs" }))],
    [
      "a secret by ARN",
      bridge(secret("arn:aws:secretsmanager:us-east-1:000000000000:secret:db-a1b2c3:password::"), ROLE),
    ],
    ["a parameter by ARN", bridge(secret("arn:aws:ssm:us-east-1:000000000000:parameter/db/password"), ROLE)],
    ["a parameter by name", bridge(secret("/db/password"), ROLE)],
    ["memory of the task alone", bridge({ memory: undefined }, { memory: "512" })],
    ["no execution role where nothing needs it", fargate({ executionRoleArn: undefined })],
  ])("%s", (_name, input) => {
    expect(ecsForTest().call("RegisterTaskDefinition", input).taskDefinition).toMatchObject({ revision: 1 });
  });
});

describe("sizes", () => {
  it.each([
    ["256", 256, "512", 512],
    [".25 vcpu", 256, "0.5GB", 512],
    ["1 vCPU", 1024, "1 GB", 1024],
    ["2vCPU", 2048, "16gb", 16_384],
    ["one", undefined, "1 TB", undefined],
    ["1.5", undefined, "", undefined],
  ])("reads %s as %s CPU units and %s as %s MiB", (cpu, units, memory, mebibytes) => {
    expect([parseCpu(cpu), parseMemory(memory)]).toEqual([units, mebibytes]);
  });

  it.each([
    [256, 512, true],
    [256, 2048, true],
    [256, 3072, false],
    [512, 512, false],
    [1024, 8192, true],
    [2048, 4096, true],
    [4096, 30_720, true],
    [4096, 31_744, false],
    [8192, 20_480, true],
    [8192, 17_408, false],
    [16_384, 122_880, true],
    [100, 512, false],
  ])("knows whether %i units and %i MiB go together", (cpu, memory, expected) => {
    expect(isFargateSize(cpu, memory)).toBe(expected);
  });
});
