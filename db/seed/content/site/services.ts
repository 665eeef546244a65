import { aiWorkshop } from "./services/ai-workshop";
import { automation } from "./services/automation";
import { care } from "./services/care";
import { knowledgeAssistant } from "./services/knowledge-assistant";
import { multilingualWebsite } from "./services/multilingual-website";
import { privacyCheck } from "./services/privacy-check";
import { telegramAssistant } from "./services/telegram-assistant";
import { websiteChatbot } from "./services/website-chatbot";
import type { SeedService } from "./types";

/** The company's eight services in the order they are shown. */
export const seedServices: readonly SeedService[] = [
  websiteChatbot,
  knowledgeAssistant,
  telegramAssistant,
  automation,
  multilingualWebsite,
  aiWorkshop,
  privacyCheck,
  care,
];
