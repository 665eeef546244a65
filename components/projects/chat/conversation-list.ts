import type { useApiList } from "@/components/app/api-client";
import type { ConversationSummary } from "@/lib/projects/model/message";

/** The project's conversations as they are listed and grow. */
export type ConversationList = ReturnType<typeof useApiList<ConversationSummary>>;
