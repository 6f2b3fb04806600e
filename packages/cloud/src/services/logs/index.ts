import type { Service } from "../../gate/operation.js";
import { CreateLogGroup } from "./operations/CreateLogGroup.js";
import { CreateLogStream } from "./operations/CreateLogStream.js";
import { DeleteLogGroup } from "./operations/DeleteLogGroup.js";
import { DeleteLogStream } from "./operations/DeleteLogStream.js";
import { DeleteRetentionPolicy } from "./operations/DeleteRetentionPolicy.js";
import { DescribeLogGroups } from "./operations/DescribeLogGroups.js";
import { DescribeLogStreams } from "./operations/DescribeLogStreams.js";
import { FilterLogEvents } from "./operations/FilterLogEvents.js";
import { GetLogEvents } from "./operations/GetLogEvents.js";
import { ListLogGroups } from "./operations/ListLogGroups.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { ListTagsLogGroup } from "./operations/ListTagsLogGroup.js";
import { PutLogEvents } from "./operations/PutLogEvents.js";
import { PutRetentionPolicy } from "./operations/PutRetentionPolicy.js";
import { TagLogGroup } from "./operations/TagLogGroup.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagLogGroup } from "./operations/UntagLogGroup.js";
import { UntagResource } from "./operations/UntagResource.js";

export const logs: Service = {
  name: "logs",
  operations: {
    CreateLogGroup,
    CreateLogStream,
    DeleteLogGroup,
    DeleteLogStream,
    DeleteRetentionPolicy,
    DescribeLogGroups,
    DescribeLogStreams,
    FilterLogEvents,
    GetLogEvents,
    ListLogGroups,
    ListTagsForResource,
    ListTagsLogGroup,
    PutLogEvents,
    PutRetentionPolicy,
    TagLogGroup,
    TagResource,
    UntagLogGroup,
    UntagResource,
  },
};
