import {
  organizationsNotInAllFeaturesMode,
  organizationsUnrecognizedServicePrincipal,
  refuse,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { isServicePrincipal } from "../iam/service-principals.js";
import { requireManaged } from "./require.js";
import type { OrganizationRow } from "./tables.js";

/** The organization that the caller's account manages, with all features. @throws Failure */
export function requireAllFeatures(read: Read): OrganizationRow {
  const organization = requireManaged(read);
  if (organization.featureSet !== "ALL") refuse(organizationsNotInAllFeaturesMode, {});
  return organization;
}

/**
 * DIFFERS: AWS takes the services that work with Organizations; here any service of AWS passes.
 * @throws Failure organizations.unrecognized-service-principal
 */
export function checkServicePrincipal(service: string): void {
  if (!isServicePrincipal(service)) refuse(organizationsUnrecognizedServicePrincipal, {});
}
