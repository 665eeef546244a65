"use client";

import { TotpSetup } from "@/components/auth/totp-setup";

/** The set-up from within the account; a full load afterwards, because the proof of identity has changed. */
export function TurnOnSecondFactor({ account, back }: { account: string; back: string }) {
  return <TotpSetup account={account} onDone={() => location.assign(back)} />;
}
