/** What must be known to propose a role: the account that it would belong to. */
export interface AccountView {
  readonly account: string;
}
