import "server-only";
import { users } from "@/db/schema";
import type { PersonRow } from "../../model/people";

/** Columns a person is shown by: no hash, no secret. */
export const personColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  tier: users.tier,
  status: users.status,
  locale: users.locale,
  emailVerifiedAt: users.emailVerifiedAt,
  totpConfirmedAt: users.totpConfirmedAt,
  deletionRequestedAt: users.deletionRequestedAt,
  createdAt: users.createdAt,
  lastSeenAt: users.lastSeenAt,
} as const;

type Selected = Pick<typeof users.$inferSelect, keyof typeof personColumns>;

/** A person as the list shows them. */
export function presentPerson(row: Selected): PersonRow {
  const isLeaving = row.status === "active" && row.deletionRequestedAt !== null;
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    tier: row.tier,
    status: isLeaving ? "leaving" : row.status,
    locale: row.locale,
    emailVerified: row.emailVerifiedAt !== null,
    secondFactor: row.totpConfirmedAt !== null,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  };
}
