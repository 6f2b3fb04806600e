import type { Service } from "../../gate/operation.js";
import { CreateEventBus } from "./operations/CreateEventBus.js";
import { DeleteEventBus } from "./operations/DeleteEventBus.js";
import { DeleteRule } from "./operations/DeleteRule.js";
import { DescribeEventBus } from "./operations/DescribeEventBus.js";
import { DescribeRule } from "./operations/DescribeRule.js";
import { DisableRule } from "./operations/DisableRule.js";
import { EnableRule } from "./operations/EnableRule.js";
import { ListEventBuses } from "./operations/ListEventBuses.js";
import { ListRuleNamesByTarget } from "./operations/ListRuleNamesByTarget.js";
import { ListRules } from "./operations/ListRules.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { ListTargetsByRule } from "./operations/ListTargetsByRule.js";
import { PutEvents } from "./operations/PutEvents.js";
import { PutPermission } from "./operations/PutPermission.js";
import { PutRule } from "./operations/PutRule.js";
import { PutTargets } from "./operations/PutTargets.js";
import { RemovePermission } from "./operations/RemovePermission.js";
import { RemoveTargets } from "./operations/RemoveTargets.js";
import { TagResource } from "./operations/TagResource.js";
import { TestEventPattern } from "./operations/TestEventPattern.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UpdateEventBus } from "./operations/UpdateEventBus.js";

/** Amazon EventBridge: buses, rules, targets and events. Archives, replays, connections, API destinations, endpoints and partner sources are not there. */
export const events: Service = {
  name: "events",
  operations: {
    CreateEventBus,
    DeleteEventBus,
    DeleteRule,
    DescribeEventBus,
    DescribeRule,
    DisableRule,
    EnableRule,
    ListEventBuses,
    ListRuleNamesByTarget,
    ListRules,
    ListTagsForResource,
    ListTargetsByRule,
    PutEvents,
    PutPermission,
    PutRule,
    PutTargets,
    RemovePermission,
    RemoveTargets,
    TagResource,
    TestEventPattern,
    UntagResource,
    UpdateEventBus,
  },
};
