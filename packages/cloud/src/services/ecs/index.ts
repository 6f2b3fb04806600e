import type { Service } from "../../gate/operation.js";
import { ContinueServiceDeployment } from "./operations/ContinueServiceDeployment.js";
import { CreateCapacityProvider } from "./operations/CreateCapacityProvider.js";
import { CreateCluster } from "./operations/CreateCluster.js";
import { CreateService } from "./operations/CreateService.js";
import { CreateTaskSet } from "./operations/CreateTaskSet.js";
import { DeleteAccountSetting } from "./operations/DeleteAccountSetting.js";
import { DeleteAttributes } from "./operations/DeleteAttributes.js";
import { DeleteCapacityProvider } from "./operations/DeleteCapacityProvider.js";
import { DeleteCluster } from "./operations/DeleteCluster.js";
import { DeleteService } from "./operations/DeleteService.js";
import { DeleteTaskDefinitions } from "./operations/DeleteTaskDefinitions.js";
import { DeleteTaskSet } from "./operations/DeleteTaskSet.js";
import { DeregisterContainerInstance } from "./operations/DeregisterContainerInstance.js";
import { DeregisterTaskDefinition } from "./operations/DeregisterTaskDefinition.js";
import { DescribeCapacityProviders } from "./operations/DescribeCapacityProviders.js";
import { DescribeClusters } from "./operations/DescribeClusters.js";
import { DescribeContainerInstances } from "./operations/DescribeContainerInstances.js";
import { DescribeServiceDeployments } from "./operations/DescribeServiceDeployments.js";
import { DescribeServiceRevisions } from "./operations/DescribeServiceRevisions.js";
import { DescribeServices } from "./operations/DescribeServices.js";
import { DescribeTaskDefinition } from "./operations/DescribeTaskDefinition.js";
import { DescribeTaskSets } from "./operations/DescribeTaskSets.js";
import { DescribeTasks } from "./operations/DescribeTasks.js";
import { ExecuteCommand } from "./operations/ExecuteCommand.js";
import { GetTaskProtection } from "./operations/GetTaskProtection.js";
import { ListAccountSettings } from "./operations/ListAccountSettings.js";
import { ListAttributes } from "./operations/ListAttributes.js";
import { ListClusters } from "./operations/ListClusters.js";
import { ListContainerInstances } from "./operations/ListContainerInstances.js";
import { ListServiceDeployments } from "./operations/ListServiceDeployments.js";
import { ListServices } from "./operations/ListServices.js";
import { ListServicesByNamespace } from "./operations/ListServicesByNamespace.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { ListTaskDefinitionFamilies } from "./operations/ListTaskDefinitionFamilies.js";
import { ListTaskDefinitions } from "./operations/ListTaskDefinitions.js";
import { ListTasks } from "./operations/ListTasks.js";
import { PutAccountSetting } from "./operations/PutAccountSetting.js";
import { PutAccountSettingDefault } from "./operations/PutAccountSettingDefault.js";
import { PutAttributes } from "./operations/PutAttributes.js";
import { PutClusterCapacityProviders } from "./operations/PutClusterCapacityProviders.js";
import { RegisterContainerInstance } from "./operations/RegisterContainerInstance.js";
import { RegisterTaskDefinition } from "./operations/RegisterTaskDefinition.js";
import { RunTask } from "./operations/RunTask.js";
import { StartTask } from "./operations/StartTask.js";
import { StopServiceDeployment } from "./operations/StopServiceDeployment.js";
import { StopTask } from "./operations/StopTask.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UpdateCapacityProvider } from "./operations/UpdateCapacityProvider.js";
import { UpdateCluster } from "./operations/UpdateCluster.js";
import { UpdateClusterSettings } from "./operations/UpdateClusterSettings.js";
import { UpdateContainerAgent } from "./operations/UpdateContainerAgent.js";
import { UpdateContainerInstancesState } from "./operations/UpdateContainerInstancesState.js";
import { UpdateService } from "./operations/UpdateService.js";
import { UpdateServicePrimaryTaskSet } from "./operations/UpdateServicePrimaryTaskSet.js";
import { UpdateTaskProtection } from "./operations/UpdateTaskProtection.js";
import { UpdateTaskSet } from "./operations/UpdateTaskSet.js";

export const ecs: Service = {
  name: "ecs",
  operations: {
    ContinueServiceDeployment,
    CreateCapacityProvider,
    CreateCluster,
    CreateService,
    CreateTaskSet,
    DeleteAccountSetting,
    DeleteAttributes,
    DeleteCapacityProvider,
    DeleteCluster,
    DeleteService,
    DeleteTaskDefinitions,
    DeleteTaskSet,
    DeregisterContainerInstance,
    DeregisterTaskDefinition,
    DescribeCapacityProviders,
    DescribeClusters,
    DescribeContainerInstances,
    DescribeServiceDeployments,
    DescribeServiceRevisions,
    DescribeServices,
    DescribeTaskDefinition,
    DescribeTaskSets,
    DescribeTasks,
    ExecuteCommand,
    GetTaskProtection,
    ListAccountSettings,
    ListAttributes,
    ListClusters,
    ListContainerInstances,
    ListServiceDeployments,
    ListServices,
    ListServicesByNamespace,
    ListTagsForResource,
    ListTaskDefinitionFamilies,
    ListTaskDefinitions,
    ListTasks,
    PutAccountSetting,
    PutAccountSettingDefault,
    PutAttributes,
    PutClusterCapacityProviders,
    RegisterContainerInstance,
    RegisterTaskDefinition,
    RunTask,
    StartTask,
    StopServiceDeployment,
    StopTask,
    TagResource,
    UntagResource,
    UpdateCapacityProvider,
    UpdateCluster,
    UpdateClusterSettings,
    UpdateContainerAgent,
    UpdateContainerInstancesState,
    UpdateService,
    UpdateServicePrimaryTaskSet,
    UpdateTaskProtection,
    UpdateTaskSet,
  },
};
