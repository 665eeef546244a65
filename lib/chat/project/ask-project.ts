import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { answerRecords, messages } from "@/db/schema";
import type { MessagePart } from "@/db/schema/clients/chat";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import type { CitationView, ProjectAnswer, ProjectChatInput } from "../model/project-chat";
import { replayAnswer } from "../replay-answer";
import { startProjectTurn } from "./start-project-turn";

/**
 * Asks a project's assistant and waits for the whole answer. A caller who goes away ends it.
 * @throws AppError as `startProjectTurn`.
 */
export async function askProject(
  viewer: UserViewer,
  projectId: string,
  input: ProjectChatInput,
  signal: AbortSignal,
): Promise<ProjectAnswer> {
  const { conversationId, answerId, live } = await startProjectTurn(viewer, projectId, input);
  await readToEnd(live?.subscribe() ?? (await replayAnswer(projectId, conversationId, answerId)), signal);
  return readAnswer(projectId, conversationId, answerId);
}

async function readToEnd(stream: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<void> {
  const reader = stream.getReader();
  const leave = () => void reader.cancel();
  if (signal.aborted) leave();
  signal.addEventListener("abort", leave, { once: true });
  try {
    while (!(await reader.read()).done);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}

async function readAnswer(
  projectId: string,
  conversationId: string,
  answerId: string,
): Promise<ProjectAnswer> {
  const [row] = await (await orm())
    .select({ message: messages, record: answerRecords })
    .from(messages)
    .leftJoin(answerRecords, eq(answerRecords.messageId, messages.id))
    .where(
      and(
        eq(messages.id, answerId),
        eq(messages.conversationId, conversationId),
        eq(messages.projectId, projectId),
      ),
    );
  if (!row) throw new AppError("not_found", { message: "the conversation was deleted" });
  const { message, record } = row;
  return {
    conversationId,
    message: {
      id: message.id,
      role: "assistant",
      content: message.text,
      status: endOf(message.status),
      mode: record?.mode ?? "extractive",
      createdAt: message.createdAt.toISOString(),
    },
    citations: citationsIn(message.parts),
    usage: {
      provider: record?.provider ?? null,
      model: record?.model ?? null,
      inputTokens: record?.inputTokens ?? 0,
      outputTokens: record?.outputTokens ?? 0,
      milliseconds: record?.timingsMs.done ?? 0,
    },
  };
}

function endOf(status: string): ProjectAnswer["message"]["status"] {
  return status === "complete" || status === "interrupted" || status === "stopped" ? status : "failed";
}

/** What the answer cites; the address of a source ends with the id of its prompt or file. */
function citationsIn(parts: readonly MessagePart[]): CitationView[] {
  return parts.flatMap((part) => {
    if (part.type !== "source-url") return [];
    const sourceId = /[?&](?:prompt|file)=(\w+)/.exec(part.url)?.[1];
    if (!sourceId) return [];
    const { number, headingPath, passage, score } = part.providerMetadata.rozoom;
    const kind = sourceId.startsWith("file_") ? "file" : "prompt";
    return [{ number, kind, sourceId, title: part.title, headingPath, passage, score }];
  });
}
