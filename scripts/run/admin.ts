import { closeDatabase } from "@/db/client";
import { makeAdmin } from "@/lib/admin/make-admin";
import { emailAddress } from "@/lib/auth/model/auth-input";
import { env } from "@/lib/core/env";

/** Makes the first administrator on a server's database: `npm run admin -- name@example.com`. */
const email = emailAddress.safeParse(process.argv[2]);
if (!env().DATABASE_URL) {
  console.error(
    "The embedded database has a demo administrator: npm start prints who. This command is for DATABASE_URL.",
  );
  process.exitCode = 1;
} else if (!email.success) {
  console.error("Usage: npm run admin -- name@example.com");
  process.exitCode = 1;
} else {
  try {
    const link = await makeAdmin(email.data);
    console.log(`${email.data} is an administrator. Choose the password within an hour:\n${link}`);
  } finally {
    await closeDatabase();
  }
}
