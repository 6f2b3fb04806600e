import type { PolicyDocument, Statement } from "@understudy/iam";

/**
 * The smallest change that makes a refused thing pass, as data. `render` writes it as policy JSON, aws-cli commands, Terraform
 * and CloudFormation.
 */
export type Fix =
  | {
      readonly do: "create-role";
      readonly roleName: string;
      readonly path: string;
      readonly trust: PolicyDocument;
      /** ARNs of managed policies to attach. */
      readonly managedPolicies: readonly string[];
    }
  | {
      readonly do: "set-trust";
      readonly roleName: string;
      /** The role's, where it may be another than the caller's. */
      readonly account?: string;
      /** The whole new document: what the role trusts today and what was missing. */
      readonly trust: PolicyDocument;
      /** What was added to it. */
      readonly added: Statement;
    }
  | {
      readonly do: "allow";
      /** Who gets the permission. `name` is the role's or user's name, without path. */
      readonly to: { readonly kind: "role" | "user"; readonly name: string; readonly account: string };
      readonly policyName: string;
      readonly statements: readonly Statement[];
    }
  | {
      readonly do: "attach-policy";
      readonly to: { readonly kind: "role" | "user"; readonly name: string };
      readonly policyArn: string;
    }
  | {
      /** Done by whoever manages the organization: a service or resource control policy gets a new document. */
      readonly do: "update-organization-policy";
      /** `p-…` */
      readonly policyId: string;
      readonly policyName: string;
      readonly type: "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY";
      /** The whole new document. */
      readonly document: PolicyDocument;
      /** ARN of the principal for whom a Deny no longer holds. */
      readonly exempt?: string;
      /** The Allow that was missing. */
      readonly added?: Statement;
    }
  | { readonly do: "create-service-linked-role"; readonly serviceName: string }
  | { readonly do: "create-log-group"; readonly logGroupName: string }
  | { readonly do: "create-cluster"; readonly clusterName: string }
  | { readonly do: "create-oidc-provider"; readonly url: string; readonly clientId: string }
  | { readonly do: "add-client-id"; readonly providerArn: string; readonly clientId: string }
  | { readonly do: "wait"; readonly seconds: number }
  | {
      /** Nothing the one who was refused can add: an explicit deny, a boundary must be changed where it is. */
      readonly do: "change-deny";
      readonly where: string;
      readonly arn?: string;
      readonly statement?: Statement;
    }
  | {
      /** A change to the request itself, not to IAM. `what` names the parameter. */
      readonly do: "change-request";
      readonly what: string;
      readonly to?: string;
    };

/** A form to print a fix in. */
export type FixFormat = "policy" | "cli" | "terraform" | "cloudformation";
