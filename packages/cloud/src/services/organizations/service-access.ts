import {
  organizationsNotInAllFeaturesMode,
  organizationsUnrecognizedServicePrincipal,
  refuse,
} from "@understudy/catalogue";
import { isServicePrincipal } from "../iam/service-principals.js";
import type { OrganizationRow } from "./tables.js";

/** The organization, given that it has all features. @throws Failure organizations.not-in-all-features-mode */
export function allFeatures(organization: OrganizationRow): OrganizationRow {
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
