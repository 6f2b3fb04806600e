import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { refused } from "../steps/refused.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const ACCOUNT = "000000000000";
const role = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;
const MACHINE_ROLE = role("StepFunctions-report-role");
const ROLES = ["ecsTaskExecutionRole", "reportTaskRole"].map(role) as [string, string];
const MACHINE = `arn:aws:states:us-east-1:${ACCOUNT}:stateMachine:report`;
const TASK_DEFINITION = `arn:aws:ecs:us-east-1:${ACCOUNT}:task-definition/report:1`;
const NETWORK = { AwsvpcConfiguration: { Subnets: ["subnet-1"], AssignPublicIp: "ENABLED" } };

const policy = (...Statement: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement });
const allow = (Action: readonly string[], Resource: string) => ({ Effect: "Allow", Action, Resource });
const trust = (Service: string) => policy({ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" });
/** What the console writes into a role that it makes for a state machine. */
const GENERATED = policy(
  allow(["ecs:RunTask"], TASK_DEFINITION),
  allow(["logs:CreateLogDelivery", "logs:GetLogDelivery", "logs:UpdateLogDelivery", "logs:DeleteLogDelivery"], "*"),
  allow(["xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules"], "*"),
);

const definition = (pattern: string, network: object = {}) =>
  JSON.stringify({
    StartAt: "Report",
    States: {
      Report: {
        Type: "Task",
        Resource: `arn:aws:states:::ecs:runTask${pattern}`,
        Parameters: { Cluster: "demo", TaskDefinition: "report", LaunchType: "FARGATE", ...network },
        End: true,
      },
    },
  });
const WITH_NETWORK = { NetworkConfiguration: NETWORK };

/** A state machine whose role the console made, and all that the role lacks to run a task on Fargate. */
export const stateMachine: Story = {
  name: "state-machine",
  title: "A state machine that runs a task on Fargate, with the role that the console made for it",
  server: ["--runtime", "rehearsal", "--clock", "manual"],
  async play(stage) {
    await prepare(stage);
    await withoutNetwork(stage);
    await withoutPassRole(stage);
    await withSync(stage);
    await stopIt(stage);
  },
};

async function prepare(stage: Stage): Promise<void> {
  const brief = { brief: true };
  const createRole = (name: string, service: string) => [
    ...["iam", "create-role", "--role-name", name, "--assume-role-policy-document", trust(service)],
  ];
  stage.tell("A report that runs as a task on Fargate, with an execution role and a task role.");
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], brief);
  for (const name of ["ecsTaskExecutionRole", "reportTaskRole"]) {
    await stage.aws(createRole(name, "ecs-tasks.amazonaws.com"), { quiet: true });
  }
  const container = { name: "app", image: "busybox", dockerLabels: { "understudy.rehearse": "exit 0 after 30s" } };
  await stage.aws(
    [
      ..."ecs register-task-definition --family report --network-mode awsvpc --cpu 256 --memory 512".split(" "),
      ...["--requires-compatibilities", "FARGATE", "--execution-role-arn", ROLES[0], "--task-role-arn", ROLES[1]],
      ...["--container-definitions", JSON.stringify([container])],
    ],
    brief,
  );
  stage.tell("A state machine is to run it. The console makes a role: it may run the task, write logs and traces.");
  await stage.aws(createRole("StepFunctions-report-role", "states.amazonaws.com"), brief);
  const named = ["--role-name", "StepFunctions-report-role", "--policy-name", "Generated"];
  await stage.aws(["iam", "put-role-policy", ...named, "--policy-document", GENERATED], brief);
}

async function withoutNetwork(stage: Stage): Promise<void> {
  const create = ["stepfunctions", "create-state-machine", "--name", "report", "--role-arn", MACHINE_ROLE];
  const { code } = await stage.aws([...create, "--definition", definition("")], { brief: true });
  stage.expect("AWS takes the state machine: nobody looks at what its role may do", code === 0);
  const { error, cause } = await execute(stage, "first");
  stage.expect("the first execution fails: ECS.InvalidParameterException", error === "ECS.InvalidParameterException");
  const sentence = "Network Configuration must be provided when networkMode 'awsvpc' is specified.";
  stage.expect("… for want of a network configuration", cause.startsWith(`${sentence} (Service: AmazonECS;`));
}

async function withoutPassRole(stage: Stage): Promise<void> {
  stage.tell("With subnets, then:");
  await update(stage, definition("", WITH_NETWORK));
  const { error, cause } = await execute(stage, "second");
  stage.expect("the second fails: ECS.AccessDeniedException", error === "ECS.AccessDeniedException");
  const [, session = ""] = new RegExp(
    `^User: (\\S+) is not authorized to perform: iam:PassRole on resource: ${ROLES[0]} because`,
  ).exec(cause) ?? [""];
  stage.expect("… as a session of the machine's role", session.includes(":assumed-role/StepFunctions-report-role/"));
  stage.tell("AWS names one role. Who mends it meets the other one next. What is it all?");
  const { stdout } = await stage.understudy(["explain"], { quiet: true });
  stage.expect(
    "the explanation names both roles of the task",
    ROLES.every((arn) => stdout.includes(arn)),
  );
  stage.expect("… who was refused", stdout.includes("StepFunctions-report-role"));
  stage.expect("… and to which service they are passed", stdout.includes("ecs-tasks.amazonaws.com"));
  await showCause(stage, "nothing-allows");
  await applyFix(stage);
  stage.expect("the third succeeds", (await execute(stage, "third")).status === "SUCCEEDED");
}

async function withSync(stage: Stage): Promise<void> {
  stage.tell("The machine is to wait for the report's end (.sync). Now AWS refuses the machine itself:");
  const input = ["--state-machine-arn", MACHINE, "--definition", definition(".sync", WITH_NETWORK)];
  await refused(stage, ["stepfunctions", "update-state-machine", ...input], {
    code: "AccessDeniedException",
    operation: "UpdateStateMachine",
    message: `'${MACHINE_ROLE}' is not authorized to create managed-rule.`,
  });
  const { stdout } = await stage.understudy(["explain"], { quiet: true });
  stage.expect("the rule is named", stdout.includes("rule/StepFunctionsGetEventsForECSTaskRule"));
  await applyFix(stage);
  await update(stage, definition(".sync", WITH_NETWORK));
  stage.expect("the execution waits", (await execute(stage, "fourth")).status === "RUNNING");
  await stage.understudy(["time", "advance", "3m"]);
  stage.expect("and succeeds with the task", (await describe(stage, "fourth")).status === "SUCCEEDED");
}

async function stopIt(stage: Stage): Promise<void> {
  stage.tell("One more, that is stopped on its way:");
  await execute(stage, "fifth");
  const stop = (name: string) => stage.aws(["stepfunctions", "stop-execution", "--execution-arn", arnOf(name)]);
  await stop("fifth");
  stage.expect("the execution is aborted", (await describe(stage, "fifth")).status === "ABORTED");
  stage.expect("its task goes on, and nobody says why", (await runningTasks(stage)) === 1);
  await showCause(stage, "nothing-allows");
  stage.tell("Every task has an ARN of its own, so the right is given for all of them, as the guide has it:");
  const watch = policy(allow(["ecs:StopTask", "ecs:DescribeTasks"], "*"));
  const named = ["--role-name", "StepFunctions-report-role", "--policy-name", "WatchTasks"];
  await stage.aws(["iam", "put-role-policy", ...named, "--policy-document", watch], { brief: true });
  await stage.understudy(["time", "advance", "3m"]);
  await execute(stage, "sixth");
  await stop("sixth");
  stage.expect("the next one's task is stopped with it", (await runningTasks(stage)) === 0);
}

interface Execution {
  readonly status: string;
  readonly error: string;
  readonly cause: string;
}

const arnOf = (name: string) => MACHINE.replace("stateMachine", "execution").concat(":", name);

/** Starts an execution; gives what became of it before time goes on. */
async function execute(stage: Stage, name: string): Promise<Execution> {
  await stage.aws(["stepfunctions", "start-execution", "--state-machine-arn", MACHINE, "--name", name], {
    brief: true,
  });
  return describe(stage, name);
}

async function describe(stage: Stage, name: string): Promise<Execution> {
  const { stdout } = await stage.aws(["stepfunctions", "describe-execution", "--execution-arn", arnOf(name)], {
    quiet: true,
  });
  const { status, error = "", cause = "" } = JSON.parse(stdout) as Partial<Execution>;
  if (error) stage.tell(`${error}: ${cause}`);
  return { status: status ?? "", error, cause };
}

async function update(stage: Stage, text: string): Promise<void> {
  const input = ["--state-machine-arn", MACHINE, "--definition", text];
  await stage.aws(["stepfunctions", "update-state-machine", ...input], { brief: true });
}

async function runningTasks(stage: Stage): Promise<number> {
  const query = ["--query", "length(taskArns)", "--output", "text"];
  const { stdout } = await stage.aws(
    ["ecs", "list-tasks", "--cluster", "demo", "--desired-status", "RUNNING", ...query],
    {
      quiet: true,
    },
  );
  return Number(stdout.trim());
}
