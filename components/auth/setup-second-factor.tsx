"use client";

import { TotpSetup } from "./totp-setup";

/** The set-up within a sign-in: afterwards it goes on to where the person wanted to go. */
export function SetupSecondFactor({ account, next }: { account: string; next: string }) {
  return <TotpSetup account={account} onDone={() => location.assign(next)} />;
}
