import type { Operation } from "../model/operation";
import { adminAuditOperations } from "./admin-audit";
import { adminContentOperations } from "./admin-content";
import { adminConversationOperations } from "./admin-conversations";
import { adminJobsOperations } from "./admin-jobs";
import { adminLeadOperations } from "./admin-leads";
import { adminMediaOperations } from "./admin-media";
import { adminOutboxOperations } from "./admin-outbox";
import { adminOverviewOperations } from "./admin-overview";
import { adminPeopleOperations } from "./admin-people";
import { adminSettingsOperations } from "./admin-settings";
import { apiKeyOperations } from "./api-keys";
import { signInOperations } from "./auth";
import { securityOperations } from "./auth-security";
import { conversationOperations } from "./conversations";
import { exportOperations } from "./exports";
import { projectFileOperations } from "./project-files";
import { projectMemberOperations } from "./project-members";
import { projectMessageOperations } from "./project-messages";
import { projectOperations } from "./projects";
import { promptOperations } from "./prompts";
import { savedViewOperations } from "./saved-views";
import { sessionOperations } from "./session";
import { userOperations } from "./users";

/**
 * Every endpoint of `/api/v1`. Documentation, the TypeScript client, the permission table and the test over every
 * route, role and owner are made of this list; an operation that is missing here has no door.
 */
export const operations: readonly Operation[] = [
  // One line for each file beside this one, in the order of the alphabet: `...projectOperations,`.
  ...adminConversationOperations,
  ...adminLeadOperations,
  ...adminAuditOperations,
  ...adminJobsOperations,
  ...adminOutboxOperations,
  ...adminOverviewOperations,
  ...adminPeopleOperations,
  ...adminSettingsOperations,
  ...apiKeyOperations,
  ...conversationOperations,
  ...exportOperations,
  ...projectFileOperations,
  ...projectMemberOperations,
  ...projectMessageOperations,
  ...projectOperations,
  ...promptOperations,
  ...savedViewOperations,
  ...securityOperations,
  ...sessionOperations,
  ...signInOperations,
  ...userOperations,
  ...adminContentOperations,
  ...adminMediaOperations,
];
