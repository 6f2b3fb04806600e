import type { Service } from "../../gate/operation.js";
import { AddTagsToResource } from "./operations/AddTagsToResource.js";
import { DeleteParameter } from "./operations/DeleteParameter.js";
import { DeleteParameters } from "./operations/DeleteParameters.js";
import { DescribeParameters } from "./operations/DescribeParameters.js";
import { GetParameter } from "./operations/GetParameter.js";
import { GetParameterHistory } from "./operations/GetParameterHistory.js";
import { GetParameters } from "./operations/GetParameters.js";
import { GetParametersByPath } from "./operations/GetParametersByPath.js";
import { LabelParameterVersion } from "./operations/LabelParameterVersion.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { PutParameter } from "./operations/PutParameter.js";
import { RemoveTagsFromResource } from "./operations/RemoveTagsFromResource.js";
import { UnlabelParameterVersion } from "./operations/UnlabelParameterVersion.js";

/** Parameter Store of Systems Manager. The rest of Systems Manager is answered as not implemented. */
export const ssm: Service = {
  name: "ssm",
  operations: {
    AddTagsToResource,
    DeleteParameter,
    DeleteParameters,
    DescribeParameters,
    GetParameter,
    GetParameterHistory,
    GetParameters,
    GetParametersByPath,
    LabelParameterVersion,
    ListTagsForResource,
    PutParameter,
    RemoveTagsFromResource,
    UnlabelParameterVersion,
  },
};
