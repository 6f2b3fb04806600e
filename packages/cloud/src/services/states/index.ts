import type { Service } from "../../gate/operation.js";
import { CreateActivity } from "./operations/CreateActivity.js";
import { CreateStateMachine } from "./operations/CreateStateMachine.js";
import { CreateStateMachineAlias } from "./operations/CreateStateMachineAlias.js";
import { DeleteActivity } from "./operations/DeleteActivity.js";
import { DeleteStateMachine } from "./operations/DeleteStateMachine.js";
import { DeleteStateMachineAlias } from "./operations/DeleteStateMachineAlias.js";
import { DeleteStateMachineVersion } from "./operations/DeleteStateMachineVersion.js";
import { DescribeActivity } from "./operations/DescribeActivity.js";
import { DescribeExecution } from "./operations/DescribeExecution.js";
import { DescribeMapRun } from "./operations/DescribeMapRun.js";
import { DescribeStateMachine } from "./operations/DescribeStateMachine.js";
import { DescribeStateMachineAlias } from "./operations/DescribeStateMachineAlias.js";
import { DescribeStateMachineForExecution } from "./operations/DescribeStateMachineForExecution.js";
import { GetActivityTask } from "./operations/GetActivityTask.js";
import { GetExecutionHistory } from "./operations/GetExecutionHistory.js";
import { ListActivities } from "./operations/ListActivities.js";
import { ListExecutions } from "./operations/ListExecutions.js";
import { ListMapRuns } from "./operations/ListMapRuns.js";
import { ListStateMachineAliases } from "./operations/ListStateMachineAliases.js";
import { ListStateMachines } from "./operations/ListStateMachines.js";
import { ListStateMachineVersions } from "./operations/ListStateMachineVersions.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { PublishStateMachineVersion } from "./operations/PublishStateMachineVersion.js";
import { SendTaskFailure } from "./operations/SendTaskFailure.js";
import { SendTaskHeartbeat } from "./operations/SendTaskHeartbeat.js";
import { SendTaskSuccess } from "./operations/SendTaskSuccess.js";
import { StartExecution } from "./operations/StartExecution.js";
import { StartSyncExecution } from "./operations/StartSyncExecution.js";
import { StopExecution } from "./operations/StopExecution.js";
import { TagResource } from "./operations/TagResource.js";
import { TestState } from "./operations/TestState.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UpdateMapRun } from "./operations/UpdateMapRun.js";
import { UpdateStateMachine } from "./operations/UpdateStateMachine.js";
import { UpdateStateMachineAlias } from "./operations/UpdateStateMachineAlias.js";
import { ValidateStateMachineDefinition } from "./operations/ValidateStateMachineDefinition.js";

/** AWS Step Functions: state machines, their versions and aliases, executions, activities, task tokens and map runs. */
export const states: Service = {
  name: "states",
  operations: {
    CreateActivity,
    CreateStateMachine,
    CreateStateMachineAlias,
    DeleteActivity,
    DeleteStateMachine,
    DeleteStateMachineAlias,
    DeleteStateMachineVersion,
    DescribeActivity,
    DescribeExecution,
    DescribeMapRun,
    DescribeStateMachine,
    DescribeStateMachineAlias,
    DescribeStateMachineForExecution,
    GetActivityTask,
    GetExecutionHistory,
    ListActivities,
    ListExecutions,
    ListMapRuns,
    ListStateMachineAliases,
    ListStateMachineVersions,
    ListStateMachines,
    ListTagsForResource,
    PublishStateMachineVersion,
    SendTaskFailure,
    SendTaskHeartbeat,
    SendTaskSuccess,
    StartExecution,
    StartSyncExecution,
    StopExecution,
    TagResource,
    TestState,
    UntagResource,
    UpdateMapRun,
    UpdateStateMachine,
    UpdateStateMachineAlias,
    ValidateStateMachineDefinition,
  },
};
