import type { Service } from "../../gate/operation.js";
import { AddListenerCertificates } from "./operations/AddListenerCertificates.js";
import { AddTags } from "./operations/AddTags.js";
import { CreateListener } from "./operations/CreateListener.js";
import { CreateLoadBalancer } from "./operations/CreateLoadBalancer.js";
import { CreateRule } from "./operations/CreateRule.js";
import { CreateTargetGroup } from "./operations/CreateTargetGroup.js";
import { DeleteListener } from "./operations/DeleteListener.js";
import { DeleteLoadBalancer } from "./operations/DeleteLoadBalancer.js";
import { DeleteRule } from "./operations/DeleteRule.js";
import { DeleteTargetGroup } from "./operations/DeleteTargetGroup.js";
import { DeregisterTargets } from "./operations/DeregisterTargets.js";
import { DescribeAccountLimits } from "./operations/DescribeAccountLimits.js";
import { DescribeCapacityReservation } from "./operations/DescribeCapacityReservation.js";
import { DescribeListenerAttributes } from "./operations/DescribeListenerAttributes.js";
import { DescribeListenerCertificates } from "./operations/DescribeListenerCertificates.js";
import { DescribeListeners } from "./operations/DescribeListeners.js";
import { DescribeLoadBalancerAttributes } from "./operations/DescribeLoadBalancerAttributes.js";
import { DescribeLoadBalancers } from "./operations/DescribeLoadBalancers.js";
import { DescribeRules } from "./operations/DescribeRules.js";
import { DescribeSSLPolicies } from "./operations/DescribeSSLPolicies.js";
import { DescribeTags } from "./operations/DescribeTags.js";
import { DescribeTargetGroupAttributes } from "./operations/DescribeTargetGroupAttributes.js";
import { DescribeTargetGroups } from "./operations/DescribeTargetGroups.js";
import { DescribeTargetHealth } from "./operations/DescribeTargetHealth.js";
import { ModifyListener } from "./operations/ModifyListener.js";
import { ModifyListenerAttributes } from "./operations/ModifyListenerAttributes.js";
import { ModifyLoadBalancerAttributes } from "./operations/ModifyLoadBalancerAttributes.js";
import { ModifyRule } from "./operations/ModifyRule.js";
import { ModifyTargetGroup } from "./operations/ModifyTargetGroup.js";
import { ModifyTargetGroupAttributes } from "./operations/ModifyTargetGroupAttributes.js";
import { RegisterTargets } from "./operations/RegisterTargets.js";
import { RemoveListenerCertificates } from "./operations/RemoveListenerCertificates.js";
import { RemoveTags } from "./operations/RemoveTags.js";
import { SetIpAddressType } from "./operations/SetIpAddressType.js";
import { SetRulePriorities } from "./operations/SetRulePriorities.js";
import { SetSecurityGroups } from "./operations/SetSecurityGroups.js";
import { SetSubnets } from "./operations/SetSubnets.js";

/**
 * Elastic Load Balancing, version 2: load balancers, target groups, listeners, rules and targets. Classic Load Balancers, trust
 * stores, capacity reservations and IP address pools are not there. Requests go through no load balancer.
 */
export const elasticloadbalancing: Service = {
  name: "elasticloadbalancing",
  operations: {
    AddListenerCertificates,
    AddTags,
    CreateListener,
    CreateLoadBalancer,
    CreateRule,
    CreateTargetGroup,
    DeleteListener,
    DeleteLoadBalancer,
    DeleteRule,
    DeleteTargetGroup,
    DeregisterTargets,
    DescribeAccountLimits,
    DescribeCapacityReservation,
    DescribeListenerAttributes,
    DescribeListenerCertificates,
    DescribeListeners,
    DescribeLoadBalancerAttributes,
    DescribeLoadBalancers,
    DescribeRules,
    DescribeSSLPolicies,
    DescribeTags,
    DescribeTargetGroupAttributes,
    DescribeTargetGroups,
    DescribeTargetHealth,
    ModifyListener,
    ModifyListenerAttributes,
    ModifyLoadBalancerAttributes,
    ModifyRule,
    ModifyTargetGroup,
    ModifyTargetGroupAttributes,
    RegisterTargets,
    RemoveListenerCertificates,
    RemoveTags,
    SetIpAddressType,
    SetRulePriorities,
    SetSecurityGroups,
    SetSubnets,
  },
};
