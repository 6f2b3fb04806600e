/** AWS Cloud Map behind a gate, with users whose policies a test writes. Nothing runs in the background. */
import { expect } from "vitest";
import { iam } from "../../iam/index.js";
import { addUser } from "../../testing/add-user.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { servicediscovery } from "../index.js";

export const arnOf = (resource: string) => `arn:aws:servicediscovery:us-east-1:${ACCOUNT}:${resource}`;
export const TEAM = [{ Key: "team", Value: "red" }];
export const A_RECORDS = { DnsRecords: [{ Type: "A", TTL: 10 }] };
export const ADDRESS = { AWS_INSTANCE_IPV4: "10.0.0.5" };

export interface ServiceDiscoveryForTest extends GateForTest {
  /** Makes a user with one inline policy of these statements; gives its access key. */
  user(...statements: readonly object[]): string;
  /** Makes an HTTP namespace; gives its id. */
  namespace(Name?: string, more?: object): string;
  /** Makes a service in it; gives its id. */
  service(NamespaceId: string, Name?: string, more?: object): string;
  /** A namespace `app`, a service `web` with custom health checks, an instance `i-1`: ids. */
  web(): { readonly NamespaceId: string; readonly ServiceId: string; readonly InstanceId: string };
}

export function serviceDiscoveryForTest(): ServiceDiscoveryForTest {
  const test = gateForTest([servicediscovery, iam]);
  const { call } = test;
  let made = 0;
  const namespace = (Name = "app", more = {}) => {
    const { OperationId } = call("CreateHttpNamespace", { Name, ...more });
    return String(call("GetOperation", { OperationId }).Operation?.Targets?.NAMESPACE);
  };
  const service = (NamespaceId: string, Name = "web", more = {}) =>
    String(call("CreateService", { Name, NamespaceId, ...more }).Service?.Id);
  return {
    ...test,
    user(...statements) {
      made += 1;
      return addUser(test, `user${made}`, statements);
    },
    namespace,
    service,
    web() {
      const NamespaceId = namespace();
      const ServiceId = service(NamespaceId, "web", { HealthCheckCustomConfig: {} });
      call("RegisterInstance", { ServiceId, InstanceId: "i-1", Attributes: ADDRESS });
      return { NamespaceId, ServiceId, InstanceId: "i-1" };
    },
  };
}

export const allow = (Action: string, Condition?: object) => ({
  Effect: "Allow",
  Action,
  Resource: "*",
  ...(Condition && { Condition }),
});

/** A user to whom nothing is allowed is refused there, before anything else is looked at. */
export function expectDenied(operation: string, input: object, resource = "*"): void {
  const test = serviceDiscoveryForTest();
  const action = `servicediscovery:${operation}`;
  expect(test.refusal(operation, input, { as: test.user() })).toEqual({
    cause: "nothing-allows",
    id: "iam.denied-implicit",
    code: "AccessDeniedException",
    status: 400,
    message: `User: arn:aws:iam::${ACCOUNT}:user/user1 is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
  });
}

/** The call is allowed with that value of a condition key, and not with another. */
export function expectKey(
  operation: string,
  [key, value]: readonly [string, string],
  input: (test: ServiceDiscoveryForTest) => object,
): void {
  const test = serviceDiscoveryForTest();
  const asked = input(test);
  const fits = test.user(allow(`servicediscovery:${operation}`, { "ForAnyValue:StringLike": { [key]: value } }));
  const other = test.user(allow(`servicediscovery:${operation}`, { "ForAnyValue:StringLike": { [key]: "other" } }));
  expect(test.refusal(operation, asked, { as: other }).id).toBe("iam.denied-implicit");
  test.call(operation, asked, { as: fits });
}

/** A refusal of the catalogue. */
export const refused = (id: string, code: string, message: string) => ({
  id: `servicediscovery.${id}`,
  code,
  status: 400,
  message,
});
export const noNamespace = (id: string) =>
  refused("namespace-not-found", "NamespaceNotFound", `No namespace exists with the specified ID or name: ${id}`);
export const noService = (id: string) =>
  refused("service-not-found", "ServiceNotFound", `No service exists with the specified ID or name: ${id}`);
export const noInstance = (id: string) =>
  refused("instance-not-found", "InstanceNotFound", `No instance exists with the specified ID: ${id}`);
