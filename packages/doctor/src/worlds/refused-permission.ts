import type { Told } from "./known.js";

const SCALING_ROLE =
  "arn:aws:iam::<account>:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService";

/**
 * What a sentence tells that names a permission alone ("User is missing the following permissions: …"): the question that was refused,
 * of somebody and, but for the service-linked role of which there is one, of something. Several permissions are several questions.
 */
export function refusedPermission(told: Told): Told {
  const { permissions: action } = told.values;
  if (action === undefined || action.includes(",")) return told;
  const resource = action === "iam:CreateServiceLinkedRole" ? SCALING_ROLE : "*";
  const principal = "arn:aws:sts::<account>:assumed-role/<role>/<session>";
  return { ...told, values: { ...told.values, action, resource, principal } };
}
