import { refuse, statesStateMachineAlreadyExists, statesVersionDescriptionUnpublished } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { passRole } from "../../ecs/check.js";
import { stateMachineArn } from "../arn.js";
import { machineCheck, requestTags } from "../check.js";
import { checkName } from "../check-name.js";
import { checkDefinition } from "../definition/check-definition.js";
import { findStateMachine, revisionOf } from "../find.js";
import { operation } from "../operation.js";
import { publishVersion } from "../publish-version.js";
import { checkRole, checkRoleArn } from "../role/check-role.js";
import { encryptionOf, loggingOf } from "../settings.js";
import type { RevisionRow, StateMachineRow } from "../tables.js";
import { revisions, stateMachines } from "../tables.js";
import { withTags } from "../tags.js";

type CreateInput = Input<typeof import("@aws-sdk/client-sfn"), "CreateStateMachine">;

/**
 * Makes a state machine. The same request again answers with the machine that is there; tags do not count.
 * Source: AWS Step Functions API reference, CreateStateMachine.
 */
export const CreateStateMachine = operation("CreateStateMachine", {
  authorize: (input, read) => [
    machineCheck("CreateStateMachine", nameless(input.name, read), read, requestTags(input.tags)),
    ...(input.tags?.length
      ? [machineCheck("TagResource", nameless(input.name, read), read, requestTags(input.tags))]
      : []),
    ...(input.publish ? [machineCheck("PublishStateMachineVersion", nameless(input.name, read), read)] : []),
    passRole(input.roleArn, "states.amazonaws.com"),
  ],
  run(input, context) {
    const arn = stateMachineArn(context, input.name);
    const revision = revisionOfInput(input, arn, context);
    const existing = findStateMachine(arn, context);
    const machine = existing ? sameOrRefuse(existing, input, revision, context) : make(input, revision, context);
    const version = input.publish ? publishVersion(machine, input.versionDescription, context) : undefined;
    return {
      stateMachineArn: arn,
      creationDate: new Date(machine.createdAt),
      ...(version && { stateMachineVersionArn: version.arn }),
    };
  },
});

/** The ARN that the machine is to have; a name that cannot be one is refused when the call runs. */
const nameless = (name: string, at: Pick<Context, "account" | "region">) =>
  stateMachineArn(at, name.replaceAll(":", "_"));

/** @throws Failure for what cannot be kept */
function revisionOfInput(input: CreateInput, machineArn: string, context: Context): RevisionRow {
  checkName(input.name);
  if (input.versionDescription && !input.publish) refuse(statesVersionDescriptionUnpublished, {});
  checkDefinition(input.definition, input.type ?? "STANDARD");
  checkRoleArn(input.roleArn, context);
  return {
    id: context.ids.uuid(),
    machineArn,
    definition: input.definition,
    roleArn: input.roleArn,
    loggingConfiguration: loggingOf(input.loggingConfiguration, context),
    tracingConfiguration: { enabled: input.tracingConfiguration?.enabled ?? false },
    encryptionConfiguration: encryptionOf(input.encryptionConfiguration),
    madeAt: context.now,
  };
}

function make(input: CreateInput, revision: RevisionRow, context: Context): StateMachineRow {
  const { store, account, region, now } = context;
  checkRole(revision, context);
  const machine: StateMachineRow = {
    account,
    region,
    name: input.name,
    arn: revision.machineArn,
    type: input.type ?? "STANDARD",
    createdAt: now,
    revision: revision.id,
    tags: withTags(revision.machineArn, [], input.tags),
    sequence: store.revision + 1,
    nextVersion: 1,
  };
  store.put(revisions, revision);
  store.put(stateMachines, machine);
  return machine;
}

/** AWS: idempotency looks at name, definition, type, logging, tracing and encryption; role and tags too make another machine. @throws Failure */
function sameOrRefuse(
  machine: StateMachineRow,
  input: CreateInput,
  asked: RevisionRow,
  context: Context,
): StateMachineRow {
  const told = ({
    definition,
    roleArn,
    loggingConfiguration,
    tracingConfiguration,
    encryptionConfiguration,
  }: RevisionRow) =>
    JSON.stringify([definition, roleArn, loggingConfiguration, tracingConfiguration, encryptionConfiguration]);
  const same =
    machine.type === (input.type ?? "STANDARD") && told(revisionOf(machine.revision, context)) === told(asked);
  return same ? machine : refuse(statesStateMachineAlreadyExists, { arn: machine.arn });
}
