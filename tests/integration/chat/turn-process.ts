import { siteAssistant } from "@/db/seed/site-assistant";
import { startServing } from "@/lib/admin/start-serving";
import { getConversation } from "@/lib/chat/get-conversation";
import { readChunks } from "@/lib/chat/model/client/read-chunks";
import { startTurn } from "@/lib/chat/start-turn";
import { say } from "../support/child-process";
import { ask, newVisitor } from "../support/visitor";

/**
 * A serving process. `ask <question>` answers it and says so at the first text; `look <visitor> <conversation>` says
 * what the conversation is after a restart, and what a retry of its last answer makes of it.
 */
const [task = "", ...given] = process.argv.slice(2);

async function askAndTell(question: string): Promise<void> {
  const visitor = newVisitor();
  const message = { role: "user" as const, parts: [{ type: "text" as const, text: question }] };
  const turn = await startTurn(visitor, siteAssistant, { locale: "de", message });
  const { visitorId } = visitor;
  say({ visitorId, conversationId: turn.conversationId });
  if (!turn.live) throw new Error("the question was answered already");
  let told = false;
  for await (const chunk of readChunks(turn.live.subscribe(), () => undefined)) {
    if (chunk.type === "text-delta" && !told) say({ firstText: chunk.delta });
    told ||= chunk.type === "text-delta";
  }
}

async function lookAndRetry(visitorId: string, conversationId: string): Promise<void> {
  const visitor = { ...newVisitor(), visitorId };
  const view = await getConversation(visitor, siteAssistant.projectId, conversationId);
  say({ messages: view.messages });
  const again = await ask(visitor, "", { id: conversationId, retry: view.messages.at(-1)?.id });
  say({ text: again.text, end: again.chunks.at(-1) });
}

await startServing();
say({ ready: true });
if (task === "ask") await askAndTell(given[0] ?? "");
if (task === "look") await lookAndRetry(given[0] ?? "", given[1] ?? "");
