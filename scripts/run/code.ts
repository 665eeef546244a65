import { demoTotpSecret } from "@/db/seed/demo-people";
import { findDemoPerson } from "@/lib/admin/demo-people";
import { needsSecondFactor } from "@/lib/auth/model/permissions";
import { totpCode } from "@/lib/auth/totp";
import { env } from "@/lib/core/env";

/**
 * Prints a demo person's second-factor code of this moment: `npm run code -- admin` (or operator, or an address). Made of the
 * installation's secrets, so it works beside the running product; somebody who set up another app uses that one.
 */
const person = findDemoPerson(process.argv[2] ?? "admin");
if (env().DATABASE_URL) {
  console.error("There are demo people on the embedded database only. Use your own app.");
  process.exitCode = 1;
} else if (!person || !needsSecondFactor(person.role)) {
  console.error("Usage: npm run code -- admin|operator");
  process.exitCode = 1;
} else {
  const secondsLeft = 30 - (Math.floor(Date.now() / 1_000) % 30);
  console.log(
    `${totpCode(demoTotpSecret(person.email))}  ${person.email}, for ${secondsLeft} s; each code works once`,
  );
}
