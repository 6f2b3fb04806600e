import type { Service } from "../../gate/operation.js";
import { AssociateKmsKey } from "./operations/AssociateKmsKey.js";
import { CreateLogGroup } from "./operations/CreateLogGroup.js";
import { CreateLogStream } from "./operations/CreateLogStream.js";
import { DeleteDeliveryDestination } from "./operations/DeleteDeliveryDestination.js";
import { DeleteDeliverySource } from "./operations/DeleteDeliverySource.js";
import { DeleteDestination } from "./operations/DeleteDestination.js";
import { DeleteLogGroup } from "./operations/DeleteLogGroup.js";
import { DeleteLogStream } from "./operations/DeleteLogStream.js";
import { DeleteMetricFilter } from "./operations/DeleteMetricFilter.js";
import { DeleteResourcePolicy } from "./operations/DeleteResourcePolicy.js";
import { DeleteRetentionPolicy } from "./operations/DeleteRetentionPolicy.js";
import { DeleteSubscriptionFilter } from "./operations/DeleteSubscriptionFilter.js";
import { DescribeDeliveryDestinations } from "./operations/DescribeDeliveryDestinations.js";
import { DescribeDeliverySources } from "./operations/DescribeDeliverySources.js";
import { DescribeDestinations } from "./operations/DescribeDestinations.js";
import { DescribeLogGroups } from "./operations/DescribeLogGroups.js";
import { DescribeLogStreams } from "./operations/DescribeLogStreams.js";
import { DescribeMetricFilters } from "./operations/DescribeMetricFilters.js";
import { DescribeResourcePolicies } from "./operations/DescribeResourcePolicies.js";
import { DescribeSubscriptionFilters } from "./operations/DescribeSubscriptionFilters.js";
import { DisassociateKmsKey } from "./operations/DisassociateKmsKey.js";
import { FilterLogEvents } from "./operations/FilterLogEvents.js";
import { GetDeliveryDestination } from "./operations/GetDeliveryDestination.js";
import { GetDeliverySource } from "./operations/GetDeliverySource.js";
import { GetLogEvents } from "./operations/GetLogEvents.js";
import { ListLogGroups } from "./operations/ListLogGroups.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { ListTagsLogGroup } from "./operations/ListTagsLogGroup.js";
import { PutDeliveryDestination } from "./operations/PutDeliveryDestination.js";
import { PutDeliverySource } from "./operations/PutDeliverySource.js";
import { PutDestination } from "./operations/PutDestination.js";
import { PutDestinationPolicy } from "./operations/PutDestinationPolicy.js";
import { PutLogEvents } from "./operations/PutLogEvents.js";
import { PutLogGroupDeletionProtection } from "./operations/PutLogGroupDeletionProtection.js";
import { PutMetricFilter } from "./operations/PutMetricFilter.js";
import { PutResourcePolicy } from "./operations/PutResourcePolicy.js";
import { PutRetentionPolicy } from "./operations/PutRetentionPolicy.js";
import { PutSubscriptionFilter } from "./operations/PutSubscriptionFilter.js";
import { TagLogGroup } from "./operations/TagLogGroup.js";
import { TagResource } from "./operations/TagResource.js";
import { TestMetricFilter } from "./operations/TestMetricFilter.js";
import { UntagLogGroup } from "./operations/UntagLogGroup.js";
import { UntagResource } from "./operations/UntagResource.js";

/** CloudWatch Logs. StartLiveTail, queries, metric and subscription filters are answered as not implemented. */
export const logs: Service = {
  name: "logs",
  operations: {
    AssociateKmsKey,
    CreateLogGroup,
    CreateLogStream,
    DeleteDeliveryDestination,
    DeleteDeliverySource,
    DeleteDestination,
    DeleteLogGroup,
    DeleteLogStream,
    DeleteMetricFilter,
    DeleteResourcePolicy,
    DeleteRetentionPolicy,
    DeleteSubscriptionFilter,
    DescribeDeliveryDestinations,
    DescribeDeliverySources,
    DescribeDestinations,
    DescribeLogGroups,
    DescribeLogStreams,
    DescribeMetricFilters,
    DescribeResourcePolicies,
    DescribeSubscriptionFilters,
    DisassociateKmsKey,
    FilterLogEvents,
    GetDeliveryDestination,
    GetDeliverySource,
    GetLogEvents,
    ListLogGroups,
    ListTagsForResource,
    ListTagsLogGroup,
    PutDeliveryDestination,
    PutDeliverySource,
    PutDestination,
    PutDestinationPolicy,
    PutLogEvents,
    PutLogGroupDeletionProtection,
    PutMetricFilter,
    PutResourcePolicy,
    PutRetentionPolicy,
    PutSubscriptionFilter,
    TagLogGroup,
    TagResource,
    TestMetricFilter,
    UntagLogGroup,
    UntagResource,
  },
};
