import type { Service } from "../../gate/operation.js";
import { AssociateKmsKey } from "./operations/AssociateKmsKey.js";
import { CreateLogGroup } from "./operations/CreateLogGroup.js";
import { CreateLogStream } from "./operations/CreateLogStream.js";
import { DeleteLogGroup } from "./operations/DeleteLogGroup.js";
import { DeleteLogStream } from "./operations/DeleteLogStream.js";
import { DeleteResourcePolicy } from "./operations/DeleteResourcePolicy.js";
import { DeleteRetentionPolicy } from "./operations/DeleteRetentionPolicy.js";
import { DescribeLogGroups } from "./operations/DescribeLogGroups.js";
import { DescribeLogStreams } from "./operations/DescribeLogStreams.js";
import { DescribeResourcePolicies } from "./operations/DescribeResourcePolicies.js";
import { DisassociateKmsKey } from "./operations/DisassociateKmsKey.js";
import { FilterLogEvents } from "./operations/FilterLogEvents.js";
import { GetLogEvents } from "./operations/GetLogEvents.js";
import { ListLogGroups } from "./operations/ListLogGroups.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { ListTagsLogGroup } from "./operations/ListTagsLogGroup.js";
import { PutLogEvents } from "./operations/PutLogEvents.js";
import { PutLogGroupDeletionProtection } from "./operations/PutLogGroupDeletionProtection.js";
import { PutResourcePolicy } from "./operations/PutResourcePolicy.js";
import { PutRetentionPolicy } from "./operations/PutRetentionPolicy.js";
import { TagLogGroup } from "./operations/TagLogGroup.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagLogGroup } from "./operations/UntagLogGroup.js";
import { UntagResource } from "./operations/UntagResource.js";

/** CloudWatch Logs. StartLiveTail, queries, metric and subscription filters are answered as not implemented. */
export const logs: Service = {
  name: "logs",
  operations: {
    AssociateKmsKey,
    CreateLogGroup,
    CreateLogStream,
    DeleteLogGroup,
    DeleteLogStream,
    DeleteResourcePolicy,
    DeleteRetentionPolicy,
    DescribeLogGroups,
    DescribeLogStreams,
    DescribeResourcePolicies,
    DisassociateKmsKey,
    FilterLogEvents,
    GetLogEvents,
    ListLogGroups,
    ListTagsForResource,
    ListTagsLogGroup,
    PutLogEvents,
    PutLogGroupDeletionProtection,
    PutResourcePolicy,
    PutRetentionPolicy,
    TagLogGroup,
    TagResource,
    UntagLogGroup,
    UntagResource,
  },
};
