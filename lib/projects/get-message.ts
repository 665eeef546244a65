import "server-only";
import { orm } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { findMessage, showMessage } from "./internal/messages";
import type { MessageView } from "./model/message";
import { requireProjectRole } from "./require-project-role";

/** A message of a project. @throws AppError `not_found`. */
export async function getMessage(
  viewer: UserViewer,
  projectId: string,
  messageId: string,
): Promise<MessageView> {
  await requireProjectRole(viewer, projectId, "project.messages.read");
  const message = await findMessage(await orm(), projectId, messageId);
  if (!message) throw new AppError("not_found", { message: "no such message" });
  return showMessage(message);
}
