import { refuse, statesRevisionConflict } from "@understudy/catalogue";
import { parseMachineArn } from "../arn.js";
import { machineCheck } from "../check.js";
import { requireStateMachine, revisionOf } from "../find.js";
import { operation } from "../operation.js";
import { publishVersion } from "../publish-version.js";

/** The revision of a machine that was never updated goes by this name. Source: AWS Step Functions API reference, PublishStateMachineVersion, `revisionId`. */
const INITIAL = "INITIAL";

/** Source: AWS Step Functions API reference, PublishStateMachineVersion. */
export const PublishStateMachineVersion = operation("PublishStateMachineVersion", {
  authorize: (input, read) => [machineCheck("PublishStateMachineVersion", input.stateMachineArn, read)],
  run(input, context) {
    const machine = requireStateMachine(parseMachineArn(input.stateMachineArn).text, context);
    const current = revisionOf(machine.revision, context).revisionId ?? INITIAL;
    const asked = input.revisionId ?? current;
    if (asked !== current) refuse(statesRevisionConflict, { asked, current });
    const { arn, createdAt } = publishVersion(machine, input.description, context);
    return { stateMachineVersionArn: arn, creationDate: new Date(createdAt) };
  },
});
