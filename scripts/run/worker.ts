import { startWorking } from "@/lib/admin/start-serving";
import { env } from "@/lib/core/env";

if (!env().DATABASE_URL) {
  console.error("The worker needs DATABASE_URL: on the embedded database the server works on its own jobs.");
  process.exit(1);
}
await startWorking();
