/**
 * The network interface of a task with network mode awsvpc. ECS makes and deletes it as AWSServiceRoleForECS, through the gate;
 * AWS Fargate attaches it, from its own account, which ECS lets it do. Source: Amazon ECS Developer Guide, "Fargate task
 * networking", "Using service-linked roles"; the order of the calls: AmazonECSServiceRolePolicy.
 * DIFFERS: the interface's address is of its subnet, where no packet goes. A container that runs has an address of this machine
 * too, which `containers[].networkInterfaces` shows: under it the task can be reached. On AWS both are the same. The interface
 * does not get the task's tags.
 */
import type { NetworkInterface } from "@aws-sdk/client-ec2";
import type { Attachment } from "@aws-sdk/client-ecs";
import { ecsNetworkInterfaceNotMade, Failure, refuse } from "@understudy/catalogue";
import { attachToService, detachFromService } from "../../services/ec2/attach-to-service.js";
import { privateDnsName } from "../../services/ec2/wire-interface.js";
import type { Act } from "../../services/ecs/act.js";
import { attachmentArn } from "../../services/ecs/arn.js";
import { assumeServiceLinkedRole, serviceLinkedRoleArn } from "../../services/ecs/assume.js";
import type { AssumedRole, TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import { findRoleByArn } from "../../services/iam/find-role.js";

/** The account of AWS Fargate, as DescribeNetworkInterfaces shows it in `InstanceOwnerId`. Source: public listings of tasks' interfaces. */
const FARGATE = "578734482556";

/** A session that ends sooner is not used any more, ms. */
const LEAST_LEFT = 60_000;

export class TaskNetwork {
  /** Sessions of AWSServiceRoleForECS, by the role's id and Region: one serves many tasks. */
  readonly #sessions = new Map<string, AssumedRole>();

  /** Makes and attaches the task's interface, where it has none and needs one. @throws Failure: the stopped reason */
  provide(task: TaskRow, act: Act): void {
    const [attachment, ...others] = task.attachments;
    if (!attachment || interfaceOf(task) !== undefined) return;
    act.store.transact(() => {
      const details = this.#attach(task, attachment, act);
      act.store.put(tasks, { ...task, attachments: [{ ...attachment, details }, ...others] });
    });
  }

  /** @returns what the task's attachment shows of its interface. */
  #attach(task: TaskRow, attachment: Attachment, act: Act) {
    const { securityGroups, assignPublicIp } = task.networkConfiguration?.awsvpcConfiguration ?? {};
    const subnet = attachment.details?.find(({ name }) => name === "subnetId")?.value ?? "";
    const publicly = assignPublicIp === "ENABLED";
    const made = this.#make(attachmentArn(act, attachment.id ?? ""), subnet, securityGroups, publicly, act);
    const id = made.NetworkInterfaceId ?? "";
    const attachmentId = `eni-attach-0${act.ids.hex(16)}`;
    attachToService(id, { ownerId: FARGATE, attachmentId, publicAddress: publicly }, act.store, act.now);
    return [
      { name: "subnetId", value: subnet },
      { name: "networkInterfaceId", value: id },
      { name: "macAddress", value: made.MacAddress },
      { name: "privateDnsName", value: privateDnsName(made.PrivateIpAddress ?? "", act.region) },
      { name: "privateIPv4Address", value: made.PrivateIpAddress },
    ];
  }

  /** Detaches and deletes the task's interface. Where AWS would refuse, it stays, and the task ends all the same. */
  release(task: TaskRow, act: Act): void {
    const NetworkInterfaceId = interfaceOf(task);
    if (NetworkInterfaceId === undefined) return;
    detachFromService(NetworkInterfaceId, act.store);
    try {
      this.#call(act, "DeleteNetworkInterface", { NetworkInterfaceId });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }

  #make(
    description: string,
    subnet: string,
    groups: readonly string[] | undefined,
    publicly: boolean,
    act: Act,
  ): NetworkInterface {
    try {
      const input = { SubnetId: subnet, Description: description, ...(groups && { Groups: groups }) };
      const { NetworkInterface: made = {} } = this.#call(act, "CreateNetworkInterface", input) as {
        NetworkInterface?: NetworkInterface;
      };
      const { NetworkInterfaceId } = made;
      const grant = { NetworkInterfaceId, AwsAccountId: FARGATE, Permission: "INSTANCE-ATTACH" };
      this.#call(act, "CreateNetworkInterfacePermission", grant);
      return made;
    } catch (error) {
      if (!(error instanceof Failure) || error.mode.id.startsWith("ecs.")) throw error;
      const values = { publicly: publicly ? PUBLICLY : "", subnet, code: error.code };
      return refuse(ecsNetworkInterfaceNotMade, values);
    }
  }

  #call(act: Act, operation: string, input: object): unknown {
    const { accessKeyId } = this.#session(act);
    return act.call({ kind: "access-key", accessKeyId }, "ec2", operation, input);
  }

  /** @throws Failure ecs.service-linked-role-not-assumable */
  #session(act: Act): AssumedRole {
    const role = findRoleByArn(act.store, serviceLinkedRoleArn(act.account));
    const key = `${role?.roleId}/${act.region}`;
    const known = role && this.#sessions.get(key);
    if (known && known.expiresAt - act.now > LEAST_LEFT) return known;
    const session = assumeServiceLinkedRole(act, "ecs-eni-provisioning");
    this.#sessions.set(key, session);
    return session;
  }
}

/** What the stopped reason says where the interface was to have a public address. */
const PUBLICLY = " with public IP assignment enabled";

/** Id of the task's interface, once it has one. */
export function interfaceOf({ attachments: [attachment] }: Pick<TaskRow, "attachments">): string | undefined {
  return attachment?.details?.find(({ name }) => name === "networkInterfaceId")?.value;
}
