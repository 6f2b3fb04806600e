/** A whole cloud: the services behind one gate, the controllers that keep things going, and the state they share. */
import type { ManagedPolicySource } from "@understudy/catalogue";
import type { Clock } from "./clock/clock.js";
import { accountCreationController } from "./controllers/account-creation/controller.js";
import { alarmEvaluatorController } from "./controllers/alarm-evaluator/controller.js";
import { compositeAlarmController } from "./controllers/composite-alarm/controller.js";
import { ecrRegistryController } from "./controllers/ecr-registry/controller.js";
import { ecsEventsController } from "./controllers/ecs-events/controller.js";
import { ecsMetricsController } from "./controllers/ecs-metrics/controller.js";
import { ecsServiceController } from "./controllers/ecs-service/controller.js";
import type { ContainerEnvironment } from "./controllers/ecs-task/container-spec.js";
import { ecsTaskController } from "./controllers/ecs-task/controller.js";
import type { ReadBlobs } from "./controllers/ecs-task/environment-files.js";
import { createLogShipper } from "./controllers/ecs-task/log-shipper.js";
import { eventDeliveryController } from "./controllers/event-delivery/controller.js";
import { eventRuleController } from "./controllers/event-rule/controller.js";
import { scalingActivityController } from "./controllers/scaling-activity/controller.js";
import { scalingPolicyController } from "./controllers/scaling-policy/controller.js";
import { scheduledActionController } from "./controllers/scheduled-action/controller.js";
import { slrDeletionController } from "./controllers/slr-deletion/controller.js";
import { stateMachineExecutionController } from "./controllers/state-machine-execution/controller.js";
import { sweeperController } from "./controllers/sweeper/controller.js";
import { targetHealthController } from "./controllers/target-health/controller.js";
import { createWorkQueue } from "./controllers/work-queue.js";
import type { Crypto } from "./crypto.js";
import type { Credential } from "./gate/credentials.js";
import { findCredential } from "./gate/credentials.js";
import type { DecisionJournal } from "./gate/decision-journal.js";
import type { Service } from "./gate/operation.js";
import type { Admit, Ask, Call } from "./gate/pipeline.js";
import { createGate } from "./gate/pipeline.js";
import type { Later } from "./gate/waiting.js";
import type { Ids } from "./ids.js";
import { createIds } from "./ids.js";
import type { Models } from "./model/model.js";
import type { Runtime } from "./runtime/runtime.js";
import { applicationAutoscaling } from "./services/application-autoscaling/index.js";
import { cloudwatch } from "./services/cloudwatch/index.js";
import type { Dynalite } from "./services/dynamodb/dynalite.js";
import { dynamodb } from "./services/dynamodb/index.js";
import { ec2 } from "./services/ec2/index.js";
import { ecr } from "./services/ecr/index.js";
import { ecs } from "./services/ecs/index.js";
import { tasks } from "./services/ecs/tables.js";
import { elasticloadbalancing } from "./services/elasticloadbalancing/index.js";
import { events } from "./services/events/index.js";
import { iam } from "./services/iam/index.js";
import { kms } from "./services/kms/index.js";
import { logs } from "./services/logs/index.js";
import { organizations } from "./services/organizations/index.js";
import { s3 } from "./services/s3/index.js";
import { secretsmanager } from "./services/secretsmanager/index.js";
import { servicediscovery } from "./services/servicediscovery/index.js";
import { ssm } from "./services/ssm/index.js";
import { ssmmessages } from "./services/ssmmessages/index.js";
import { states } from "./services/states/index.js";
import { statesSetup } from "./services/states/setup/index.js";
import { sts } from "./services/sts/index.js";
import type { Settings } from "./settings.js";
import { Store } from "./store/store.js";
import type { Upstreams } from "./upstream/upstream.js";

/** Every service there is. A new one is one line. */
export const allServices = [
  applicationAutoscaling,
  cloudwatch,
  dynamodb,
  ec2,
  ecr,
  ecs,
  elasticloadbalancing,
  events,
  iam,
  kms,
  logs,
  organizations,
  s3,
  secretsmanager,
  servicediscovery,
  ssm,
  ssmmessages,
  states,
  statesSetup,
  sts,
] as const;

/** What the host passes in: nothing of this is reached otherwise. */
export interface CloudParts {
  readonly clock: Clock;
  /** Gives that many random bytes; a seeded one repeats a run. */
  readonly random: (bytes: number) => Uint8Array;
  readonly crypto: Crypto;
  readonly models: Models;
  readonly managedPolicies: ManagedPolicySource;
  readonly runtime: Runtime;
  readonly settings: Settings;
  /** Environment of every container: how it reaches this server. */
  readonly containerEnvironment?: () => ContainerEnvironment;
  /** Where the bytes of objects are read; absent: no call brings any. */
  readonly blobs?: ReadBlobs;
  /** Runs work soon, but not now: the host gives way to I/O in between, tests use microtasks. */
  readonly soon: (work: () => void) => void;
  /** Who answers for services that are not here. */
  readonly upstreams?: Upstreams;
  /** Modules of dynalite, loaded when they are asked for. */
  readonly dynalite: Dynalite;
  /** The caller's own time, by which long polls end; default the clock. */
  readonly later?: Later;
  readonly onDefect: (where: string, key: string, error: unknown) => void;
  /** State to start from. */
  readonly store?: Store;
}

export interface Cloud {
  readonly store: Store;
  readonly ids: Ids;
  readonly settings: Settings;
  readonly decisions: DecisionJournal;
  readonly call: Call;
  /** A call whose body is taken only once it is allowed. */
  readonly admit: Admit;
  readonly ask: Ask;
  /** Whether an operation is carried out here. */
  has(service: string, operation: string): boolean;
  findCredential(accessKeyId: string): Credential | undefined;
  /** Starts the controllers; they go on from whatever state they find. */
  start(): void;
  /** Stops the controllers. The state stays. */
  stop(): Promise<void>;
  /** Resolves when no controller has anything to do before time goes on. */
  settle(): Promise<void>;
}

export function createCloud(parts: CloudParts): Cloud {
  const { clock, crypto, models, settings, managedPolicies, runtime, soon } = parts;
  const store = parts.store ?? new Store();
  const ids = createIds(parts.random);
  const now = () => clock.now();
  const later = parts.later ?? ((ms, wake) => clock.at(clock.now() + ms, wake));
  const services = allServices;
  const { dynalite, upstreams } = parts;
  const gate = createGate({
    services,
    models,
    store,
    ids,
    crypto,
    now,
    settings,
    managedPolicies,
    dynalite,
    later,
    upstreams,
  });
  const { call, ask, waiting, propagated } = gate;
  const controllerParts = { store, propagated, clock, ids, crypto, models, settings, managedPolicies, call, ask };
  const logShipper = createLogShipper(controllerParts, runtime, soon);
  const blobs = parts.blobs ?? { open: async () => undefined };
  const containerEnvironment = parts.containerEnvironment ?? (() => ({}));
  const queue = createWorkQueue(
    [
      accountCreationController(controllerParts),
      alarmEvaluatorController(controllerParts),
      compositeAlarmController(controllerParts),
      ecrRegistryController(controllerParts),
      ecsEventsController(controllerParts),
      ecsMetricsController({ ...controllerParts, runtime }),
      ecsServiceController(controllerParts),
      ecsTaskController({ ...controllerParts, runtime, logShipper, blobs, containerEnvironment }),
      eventDeliveryController(controllerParts),
      eventRuleController(controllerParts),
      scalingActivityController(controllerParts),
      scalingPolicyController(controllerParts),
      scheduledActionController(controllerParts),
      slrDeletionController(controllerParts),
      stateMachineExecutionController({ ...controllerParts, blobs }),
      sweeperController(controllerParts),
      targetHealthController(controllerParts),
    ],
    { store, clock, soon, onDefect: parts.onDefect },
  );
  runtime.onChange((taskId) => {
    const task = store.list(tasks, "taskId", taskId)[0];
    if (task) queue.enqueue("ecs-task", task.arn);
  });
  return {
    store,
    ids,
    settings,
    decisions: gate.decisions,
    call,
    admit: gate.admit,
    ask,
    has: (service, operation) => {
      const own: Service | undefined = allServices.find(({ name }) => name === service);
      return own !== undefined && Object.hasOwn(own.operations, operation);
    },
    findCredential: (accessKeyId) => findCredential(accessKeyId, propagated, settings),
    start: () => queue.start(),
    settle: () => queue.settle(),
    async stop() {
      waiting.end();
      logShipper.stop();
      await queue.stop();
    },
  };
}
