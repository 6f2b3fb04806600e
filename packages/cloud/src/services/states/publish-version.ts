import type { Context } from "../../gate/operation.js";
import type { StateMachineRow, VersionRow } from "./tables.js";
import { stateMachines, versions } from "./tables.js";

/** Publishes the machine's revision as a version. One that is the newest version already is not published again. Source: AWS Step Functions API reference, PublishStateMachineVersion. */
export function publishVersion(
  machine: StateMachineRow,
  description: string | undefined,
  context: Context,
): VersionRow {
  const { store, now } = context;
  const [newest] = store.list(versions, "machine", machine.arn, { limit: 1 });
  if (newest?.revision === machine.revision) return newest;
  const number = machine.nextVersion;
  const version: VersionRow = {
    arn: `${machine.arn}:${number}`,
    machineArn: machine.arn,
    number,
    revision: machine.revision,
    createdAt: now,
    ...(description !== undefined && { description }),
  };
  store.put(versions, version);
  store.put(stateMachines, { ...machine, nextVersion: number + 1 });
  return version;
}
