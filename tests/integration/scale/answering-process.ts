import { siteAssistant } from "@/db/seed/site-assistant";
import { startServing } from "@/lib/admin/start-serving";
import { readChunks } from "@/lib/chat/model/client/read-chunks";
import { startTurn } from "@/lib/chat/start-turn";
import { say } from "../support/child-process";
import { newVisitor } from "../support/visitor";

/**
 * An instance that answers one question. Its asker reads to the end (`stay`) or goes away at the first text (`leave`).
 */
const [, , how] = process.argv;

await startServing();
const visitor = newVisitor();
const message = { role: "user" as const, parts: [{ type: "text" as const, text: "Bitte zählen Sie." }] };
const { conversationId, answerId, live } = await startTurn(visitor, siteAssistant, { locale: "de", message });
if (!live) throw new Error("a new question is answered here");
say({ visitorId: visitor.visitorId, conversationId, answerId });
const frames: string[] = [];
for await (const chunk of readChunks(live.subscribe(), () => undefined)) {
  if (chunk.type === "text-delta" && frames.length === 0) say({ isTalking: true });
  if (chunk.type === "text-delta") frames.push(chunk.delta);
  if (chunk.type === "text-delta" && how === "leave") break;
}
say({ text: frames.join("") });
