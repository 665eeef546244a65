import "server-only";
import { eraseAccountsJob } from "@/lib/account/deletion/erase-accounts-job";
import { expireExportsJob } from "@/lib/account/exports/expire-exports-job";
import { exportDataJob } from "@/lib/account/exports/export-data-job";
import { syncSiteKnowledgeJob } from "@/lib/assistants/sync-site-knowledge-job";
import { refreshContentJob } from "@/lib/content/refresh-content-job";
import { refreshSiteJob } from "@/lib/content/refresh-site-job";
import type { JobDefinition } from "@/lib/jobs/define-job";
import { sendMailJob } from "@/lib/mail/send-mail-job";
import { learnFileJob } from "@/lib/projects/learn-file-job";
import { learnPromptJob } from "@/lib/projects/learn-prompt-job";
import { expirePersonalDataJob } from "./expire-personal-data-job";

/** Every kind of background work of the product. */
export const jobs: readonly JobDefinition[] = [
  sendMailJob,
  syncSiteKnowledgeJob,
  refreshContentJob,
  refreshSiteJob,
  expirePersonalDataJob,
  exportDataJob,
  expireExportsJob,
  eraseAccountsJob,
  learnPromptJob,
  learnFileJob,
];
