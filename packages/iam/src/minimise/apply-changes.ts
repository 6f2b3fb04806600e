import type { PolicyChange, StatementEdit } from "../minimal.js";
import { manyOf } from "../one-or-many.js";
import type {
  AttachedPolicy,
  AuthorizationRequest,
  PolicyDocument,
  PolicySource,
  PrincipalPolicies,
  Statement,
} from "../types.js";

/** A principal's policies and a request, after changes. */
export interface ChangedPolicies {
  readonly policies: PrincipalPolicies;
  readonly request: AuthorizationRequest;
}

const statementsOf = (document: PolicyDocument): readonly Statement[] => manyOf(document.Statement);

function withStatement(policy: AttachedPolicy, added: Statement): AttachedPolicy {
  const document = { ...policy.document, Statement: [...statementsOf(policy.document), added] };
  return { ...policy, document };
}

const ADDED: PolicySource = { type: "inline", name: "Added" };
const newPolicy = (statement: Statement, type: PolicySource["type"]): AttachedPolicy => ({
  document: { Version: "2012-10-17", Statement: [statement] },
  source: { ...ADDED, type },
});

function add({ policies, request }: ChangedPolicies, { layer, statement }: PolicyChange): ChangedPolicies {
  switch (layer) {
    case "identity":
      return { request, policies: { ...policies, identity: [...policies.identity, newPolicy(statement, "inline")] } };
    case "session":
      return {
        request,
        policies: { ...policies, session: [...(policies.session ?? []), newPolicy(statement, "session")] },
      };
    case "boundary": {
      const boundary = policies.boundary;
      const changed = boundary ? withStatement(boundary, statement) : newPolicy(statement, "boundary");
      return { request, policies: { ...policies, boundary: changed } };
    }
    case "vpc-endpoint": {
      const endpoint = request.vpcEndpointPolicy;
      const changed = endpoint ? withStatement(endpoint, statement) : newPolicy(statement, "vpc-endpoint");
      return { policies, request: { ...request, vpcEndpointPolicy: changed } };
    }
    default: {
      const own = request.resourcePolicy;
      const type = layer === "trust" ? "trust" : "resource";
      const changed = own ? withStatement(own, statement) : newPolicy(statement, type);
      return { policies, request: { ...request, resourcePolicy: changed } };
    }
  }
}

function editPolicy(policy: AttachedPolicy, { source, index, statement }: StatementEdit): AttachedPolicy {
  if (policy.source !== source) return policy;
  const statements = statementsOf(policy.document).map((one, at) => (at === index ? statement : one));
  return { ...policy, document: { ...policy.document, Statement: statements } };
}

function applyEdit({ policies, request }: ChangedPolicies, edit: StatementEdit): ChangedPolicies {
  const { boundary, session, identity } = policies;
  const { resourcePolicy, vpcEndpointPolicy } = request;
  return {
    policies: {
      ...policies,
      identity: identity.map((policy) => editPolicy(policy, edit)),
      ...(boundary ? { boundary: editPolicy(boundary, edit) } : {}),
      ...(session ? { session: session.map((policy) => editPolicy(policy, edit)) } : {}),
    },
    request: {
      ...request,
      ...(resourcePolicy ? { resourcePolicy: editPolicy(resourcePolicy, edit) } : {}),
      ...(vpcEndpointPolicy ? { vpcEndpointPolicy: editPolicy(vpcEndpointPolicy, edit) } : {}),
    },
  };
}

/**
 * Policies and request as they are after the changes; documents are copied, never changed in place. With `edits` true a
 * change that offers an edit is made by the edit instead of by adding its statement.
 */
export function applyChanges(
  policies: PrincipalPolicies,
  request: AuthorizationRequest,
  changes: readonly PolicyChange[],
  edits = false,
): ChangedPolicies {
  let changed: ChangedPolicies = { policies, request };
  for (const change of changes) {
    changed = edits && change.edit !== undefined ? applyEdit(changed, change.edit) : add(changed, change);
  }
  return changed;
}
