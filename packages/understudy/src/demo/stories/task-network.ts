import type { Stage } from "../stage.js";
import { makeUser } from "../steps/make-user.js";
import { refused } from "../steps/refused.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const DEPLOY = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: ["ecs:*", "ec2:Describe*"], Resource: "*" }],
};
const REGISTER = [
  ..."ecs register-task-definition --family web --network-mode awsvpc --requires-compatibilities FARGATE".split(" "),
  ...["--cpu", "256", "--memory", "512"],
  ...[
    "--container-definitions",
    JSON.stringify([{ name: "app", image: "busybox", dockerLabels: { "understudy.rehearse": "run" } }]),
  ],
];
const NOT_ASSUMED = {
  code: "InvalidParameterException",
  operation: "RunTask",
  message: "Unable to assume the service linked role. Please verify that the ECS service linked role exists.",
};

interface Network {
  readonly subnet: string;
  readonly group: string;
}

type Keys = Awaited<ReturnType<typeof makeUser>>;

/** Who makes a task's network interface, and what stands and falls with it. */
export const taskNetwork: Story = {
  name: "task-network",
  title: "A task's network interface is the service-linked role's",
  server: ["--runtime", "rehearsal", "--clock", "manual"],
  async play(stage) {
    const network = await makeNetwork(stage);
    stage.tell("A deployer may do everything of ECS, and look at the network.");
    const env = await makeUser(stage, "deployer");
    const put = ["iam", "put-user-policy", "--user-name", "deployer", "--policy-name", "Deploy"];
    await stage.aws([...put, "--policy-document", JSON.stringify(DEPLOY)], { brief: true });
    await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], { brief: true, env });
    await stage.aws(REGISTER, { brief: true, env });
    stage.tell(
      "The cluster was to bring AWSServiceRoleForECS; but the deployer may not make it, and ECS does not tell.",
    );
    await refused(stage, runTask(network), NOT_ASSUMED, env);
    await showCause(stage, "role-absent");
    const made = ["iam", "create-service-linked-role", "--aws-service-name", "ecs.amazonaws.com"];
    await stage.aws(made, { brief: true });
    const task = await taskRuns(stage, network, env);
    await interfaceIsShown(stage, network, env);
    await goesWithTheTask(stage, network, task, env);
  },
};

async function makeNetwork(stage: Stage): Promise<Network> {
  const text = async (...args: readonly string[]) =>
    (await stage.aws(["ec2", ...args, "--output", "text"])).stdout.trim();
  const vpc = await text("create-vpc", "--cidr-block", "10.0.0.0/16", "--query", "Vpc.VpcId");
  const range = ["--vpc-id", vpc, "--cidr-block", "10.0.1.0/24"];
  const subnet = await text("create-subnet", ...range, "--query", "Subnet.SubnetId");
  const named = ["--group-name", "app", "--description", "app", "--vpc-id", vpc];
  const group = await text("create-security-group", ...named, "--query", "GroupId");
  stage.expect("there is a network", subnet.startsWith("subnet-") && group.startsWith("sg-"));
  return { subnet, group };
}

function runTask({ subnet, group }: Network): readonly string[] {
  return [
    ..."ecs run-task --cluster demo --task-definition web --launch-type FARGATE".split(" "),
    ...["--network-configuration", `awsvpcConfiguration={subnets=[${subnet}],securityGroups=[${group}]}`],
    ...["--query", "tasks[0].taskArn", "--output", "text"],
  ];
}

async function taskRuns(stage: Stage, network: Network, env: Keys): Promise<string> {
  stage.tell("With the role, the same command succeeds.");
  const { stdout } = await stage.aws(runTask(network), { env });
  const task = stdout.trim();
  const status = ["ecs", "describe-tasks", "--cluster", "demo", "--tasks", task, "--query", "tasks[0].lastStatus"];
  await stage.until(
    "the task runs",
    async () => (await stage.aws([...status, "--output", "text"], { quiet: true })).stdout.trim(),
    (now) => now === "RUNNING",
  );
  return task;
}

async function interfaceIsShown(stage: Stage, { subnet }: Network, env: Keys): Promise<void> {
  const { stdout } = await stage.aws(
    [
      ...["ec2", "describe-network-interfaces", "--filters", `Name=subnet-id,Values=${subnet}`],
      ...["--query", "NetworkInterfaces[0].[PrivateIpAddress,RequesterManaged,NetworkInterfaceId]", "--output", "text"],
    ],
    { env },
  );
  const [address, managed, id = ""] = stdout.trim().split(/\s+/);
  stage.expect("EC2 shows its interface, which ECS had made", address === "10.0.1.4" && managed === "True");
  stage.tell("It is not the administrator's to delete, and the subnet cannot go before it.");
  await refused(stage, ["ec2", "delete-network-interface", "--network-interface-id", id], {
    code: "AuthFailure",
    operation: "DeleteNetworkInterface",
    message: "You do not have permission to access the specified resource.",
  });
  await refused(stage, ["ec2", "delete-subnet", "--subnet-id", subnet], {
    code: "DependencyViolation",
    operation: "DeleteSubnet",
    message: `The subnet '${subnet}' has dependencies and cannot be deleted.`,
  });
}

async function goesWithTheTask(stage: Stage, { subnet }: Network, task: string, env: Keys): Promise<void> {
  stage.tell("With the task goes its interface, and then the subnet can.");
  await stage.aws(["ecs", "stop-task", "--cluster", "demo", "--task", task], { brief: true, env });
  await stage.understudy(["time", "advance", "31s"]);
  const { code } = await stage.aws(["ec2", "delete-subnet", "--subnet-id", subnet]);
  stage.expect("it is deleted", code === 0);
  const { stderr } = await stage.aws(runTask({ subnet, group: "sg-1" }), { env });
  stage.expect("and ECS refuses a subnet that is gone", stderr.includes("(ErrorCode: InvalidSubnetID.NotFound)"));
}
