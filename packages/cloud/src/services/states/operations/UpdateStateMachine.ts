import {
  refuse,
  statesStateMachineNotFound,
  statesUpdateEmpty,
  statesVersionDescriptionUnpublished,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { passRole } from "../../ecs/check.js";
import { parseMachineArn } from "../arn.js";
import { machineCheck } from "../check.js";
import { checkDefinition } from "../definition/check-definition.js";
import { requireStateMachine, revisionOf } from "../find.js";
import { operation } from "../operation.js";
import { publishVersion } from "../publish-version.js";
import { checkRole, checkRoleArn } from "../role/check-role.js";
import { encryptionOf, loggingOf } from "../settings.js";
import type { RevisionRow, StateMachineRow } from "../tables.js";
import { revisions, stateMachines } from "../tables.js";

type UpdateInput = Input<typeof import("@aws-sdk/client-sfn"), "UpdateStateMachine">;

/**
 * Changes what the request names. What changes nothing leaves the revision as it is (recorded). Executions that run go on with the
 * revision with which they began. Source: AWS Step Functions API reference, UpdateStateMachine.
 */
export const UpdateStateMachine = operation("UpdateStateMachine", {
  authorize: (input, read) => [
    machineCheck("UpdateStateMachine", input.stateMachineArn, read),
    ...(input.publish ? [machineCheck("PublishStateMachineVersion", input.stateMachineArn, read)] : []),
    ...(input.roleArn === undefined ? [] : [passRole(input.roleArn, "states.amazonaws.com")]),
  ],
  run(input, context) {
    const named = parseMachineArn(input.stateMachineArn);
    if (named.qualifier !== undefined) refuse(statesStateMachineNotFound, { arn: input.stateMachineArn });
    const machine = requireStateMachine(named.machineArn, context);
    checkUpdate(input);
    const { updated, revision } = update(machine, input, context);
    const version = input.publish ? publishVersion(updated, input.versionDescription, context) : undefined;
    return {
      updateDate: new Date(context.now),
      ...(revision.revisionId !== undefined && { revisionId: revision.revisionId }),
      ...(version && { stateMachineVersionArn: version.arn }),
    };
  },
});

/** @throws Failure for an update that says nothing, and a description of no version */
function checkUpdate(input: UpdateInput): void {
  const { definition, roleArn, loggingConfiguration, tracingConfiguration, encryptionConfiguration } = input;
  if (!(definition ?? roleArn ?? loggingConfiguration ?? tracingConfiguration ?? encryptionConfiguration)) {
    refuse(statesUpdateEmpty, {});
  }
  if (input.versionDescription && !input.publish) refuse(statesVersionDescriptionUnpublished, {});
}

function update(machine: StateMachineRow, input: UpdateInput, context: Context) {
  const { store, ids, now } = context;
  const before = revisionOf(machine.revision, context);
  const after = changed(machine, before, input, context);
  const told = ({ id: _id, revisionId: _shown, madeAt: _at, ...rest }: RevisionRow) => JSON.stringify(rest);
  if (told(before) === told(after)) {
    // Recorded: whoever updates a machine for the first time is told a revision, though nothing changed.
    const revision = { ...before, revisionId: before.revisionId ?? ids.uuid() };
    store.put(revisions, revision);
    return { updated: machine, revision };
  }
  checkRole(after, context);
  const revision = { ...after, id: ids.uuid(), revisionId: ids.uuid(), madeAt: now };
  const updated = { ...machine, revision: revision.id };
  store.put(revisions, revision);
  store.put(stateMachines, updated);
  return { updated, revision };
}

function changed(machine: StateMachineRow, before: RevisionRow, input: UpdateInput, context: Context): RevisionRow {
  const { definition, roleArn, loggingConfiguration, tracingConfiguration, encryptionConfiguration } = input;
  if (definition !== undefined) checkDefinition(definition, machine.type);
  if (roleArn !== undefined) checkRoleArn(roleArn, context);
  return {
    ...before,
    ...(definition !== undefined && { definition }),
    ...(roleArn !== undefined && { roleArn }),
    ...(loggingConfiguration && { loggingConfiguration: loggingOf(loggingConfiguration, context) }),
    ...(tracingConfiguration && { tracingConfiguration: { enabled: tracingConfiguration.enabled ?? false } }),
    ...(encryptionConfiguration && { encryptionConfiguration: encryptionOf(encryptionConfiguration) }),
  };
}
