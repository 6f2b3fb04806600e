import type { Attribute } from "./attribute.js";
import { ON, TEXT } from "./attribute.js";

const HTTP = ["HTTP", "HTTPS"];
const headers = (kind: string, of: readonly string[], names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`routing.http.${kind}.${name}.header_name`, { ...TEXT, of }]));
const values = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`routing.http.response.${name}.header_value`, { ...TEXT, of: HTTP }]));

/** The attributes of listeners, by key; `of` says protocols. They are kept and shown. Source: Elastic Load Balancing API reference, ListenerAttribute. */
export const listenerAttributes: { readonly [key: string]: Attribute } = {
  "tcp.idle_timeout.seconds": { default: "350", range: [60, 6000], of: ["TCP", "GENEVE"] },
  "routing.http.response.server.enabled": { ...ON, of: HTTP },
  ...values([
    "strict_transport_security",
    "access_control_allow_origin",
    "access_control_allow_methods",
    "access_control_allow_headers",
    "access_control_allow_credentials",
    "access_control_expose_headers",
    "access_control_max_age",
    "content_security_policy",
    "x_content_type_options",
    "x_frame_options",
  ]),
  ...headers(
    "request",
    ["HTTPS"],
    [
      "x_amzn_mtls_clientcert_serial_number",
      "x_amzn_mtls_clientcert_issuer",
      "x_amzn_mtls_clientcert_subject",
      "x_amzn_mtls_clientcert_validity",
      "x_amzn_mtls_clientcert_leaf",
      "x_amzn_mtls_clientcert",
      "x_amzn_tls_version",
      "x_amzn_tls_cipher_suite",
    ],
  ),
};
