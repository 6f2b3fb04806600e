import type { Fix, FixFormat } from "./fix.js";
import { renderCli } from "./render-cli.js";
import { renderCloudFormation } from "./render-cloudformation.js";
import { renderPolicy } from "./render-policy.js";
import { renderTerraform } from "./render-terraform.js";

/** Every form, in the order in which they are shown. */
export const fixFormats: readonly FixFormat[] = ["policy", "cli", "terraform", "cloudformation"];

const renderers: { readonly [format in FixFormat]: (fixes: readonly Fix[]) => string | undefined } = {
  policy: renderPolicy,
  cli: renderCli,
  terraform: renderTerraform,
  cloudformation: renderCloudFormation,
};

/** Writes a fix in one form, without a newline at the end; undefined where the form has no words for it. */
export function renderFix(fix: Fix, format: FixFormat): string | undefined {
  return renderFixes([fix], format);
}

/**
 * Writes fixes that belong together, in their order, as one text: later ones refer to the role an earlier one creates, and
 * names are not used twice. Fixes that the form has no words for are left out; undefined when none is left.
 */
export function renderFixes(fixes: readonly Fix[], format: FixFormat): string | undefined {
  return renderers[format](fixes);
}
