import type { Service } from "../../gate/operation.js";
import { CreateHttpNamespace } from "./operations/CreateHttpNamespace.js";
import { CreatePrivateDnsNamespace } from "./operations/CreatePrivateDnsNamespace.js";
import { CreatePublicDnsNamespace } from "./operations/CreatePublicDnsNamespace.js";
import { CreateService } from "./operations/CreateService.js";
import { DeleteNamespace } from "./operations/DeleteNamespace.js";
import { DeleteService } from "./operations/DeleteService.js";
import { DeregisterInstance } from "./operations/DeregisterInstance.js";
import { DiscoverInstances } from "./operations/DiscoverInstances.js";
import { DiscoverInstancesRevision } from "./operations/DiscoverInstancesRevision.js";
import { GetInstance } from "./operations/GetInstance.js";
import { GetInstancesHealthStatus } from "./operations/GetInstancesHealthStatus.js";
import { GetNamespace } from "./operations/GetNamespace.js";
import { GetOperation } from "./operations/GetOperation.js";
import { GetService } from "./operations/GetService.js";
import { ListInstances } from "./operations/ListInstances.js";
import { ListNamespaces } from "./operations/ListNamespaces.js";
import { ListOperations } from "./operations/ListOperations.js";
import { ListServices } from "./operations/ListServices.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { RegisterInstance } from "./operations/RegisterInstance.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UpdateInstanceCustomHealthStatus } from "./operations/UpdateInstanceCustomHealthStatus.js";
import { UpdateService } from "./operations/UpdateService.js";

/**
 * AWS Cloud Map: namespaces, services and instances, found by DiscoverInstances. There is no DNS. Changes of namespaces and
 * attributes of services are not there.
 */
export const servicediscovery: Service = {
  name: "servicediscovery",
  operations: {
    CreateHttpNamespace,
    CreatePrivateDnsNamespace,
    CreatePublicDnsNamespace,
    CreateService,
    DeleteNamespace,
    DeleteService,
    DeregisterInstance,
    DiscoverInstances,
    DiscoverInstancesRevision,
    GetInstance,
    GetInstancesHealthStatus,
    GetNamespace,
    GetOperation,
    GetService,
    ListInstances,
    ListNamespaces,
    ListOperations,
    ListServices,
    ListTagsForResource,
    RegisterInstance,
    TagResource,
    UntagResource,
    UpdateInstanceCustomHealthStatus,
    UpdateService,
  },
};
