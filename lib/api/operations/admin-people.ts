import { z } from "zod";
import {
  inviteInput,
  personDetail,
  personFilters,
  personParams,
  personRow,
  personSession,
  personSessionParams,
  personSort,
  reasonInput,
  roleInput,
  tierInput,
} from "@/lib/admin/model/people";
import { defineOperation, type Operation, pageOf, pageQuery } from "../model/operation";

const tag = "Administration";
const read = { kind: "site", permission: "people.read" } as const;
const write = { kind: "site", permission: "people.write" } as const;

export const listPeopleOperation = defineOperation({
  id: "listPeople",
  method: "GET",
  path: "/api/v1/admin/users",
  tag,
  summary: "Browse everybody with an account",
  access: read,
  query: pageQuery.extend({ ...personFilters, sort: personSort }),
  output: pageOf(personRow),
});

export const exportPeopleOperation = defineOperation({
  id: "exportPeople",
  method: "GET",
  path: "/api/v1/admin/users/export",
  tag,
  summary: "Take the list of people as CSV",
  description: "Taking a copy is itself written to the audit log.",
  access: read,
  query: z.strictObject({ ...personFilters, sort: personSort }),
  produces: "text/csv",
});

export const invitePersonOperation = defineOperation({
  id: "inviteColleague",
  method: "POST",
  path: "/api/v1/admin/users",
  tag,
  summary: "Open an account for a colleague and mail them a link to set a password",
  access: write,
  body: inviteInput,
  output: z.object({ id: z.string() }),
  status: 201,
  limit: "credentialMail",
});

export const getPersonOperation = defineOperation({
  id: "getPerson",
  method: "GET",
  path: "/api/v1/admin/users/{userId}",
  tag,
  summary: "Read a person",
  access: read,
  params: personParams,
  output: personDetail,
});

export const changeRoleOperation = defineOperation({
  id: "changeRole",
  method: "PUT",
  path: "/api/v1/admin/users/{userId}/role",
  tag,
  summary: "Give a person another role",
  description: "Demands a recent sign-in. Nobody changes their own role, and the last admin stays one.",
  access: write,
  params: personParams,
  body: roleInput,
});

export const changeTierOperation = defineOperation({
  id: "changeTier",
  method: "PUT",
  path: "/api/v1/admin/users/{userId}/tier",
  tag,
  summary: "Give a person another tier",
  access: write,
  params: personParams,
  body: tierInput,
});

export const suspendPersonOperation = defineOperation({
  id: "suspendPerson",
  method: "POST",
  path: "/api/v1/admin/users/{userId}/suspend",
  tag,
  summary: "Lock a person out at once",
  description: "Ends all sessions and revokes all keys and mailed links. Demands a recent sign-in.",
  access: write,
  params: personParams,
  body: reasonInput,
});

export const restorePersonOperation = defineOperation({
  id: "restorePerson",
  method: "POST",
  path: "/api/v1/admin/users/{userId}/restore",
  tag,
  summary: "Open a suspended account again",
  access: write,
  params: personParams,
});

export const listPersonSessionsOperation = defineOperation({
  id: "listPersonSessions",
  method: "GET",
  path: "/api/v1/admin/users/{userId}/sessions",
  tag,
  summary: "Read a person's open sessions",
  access: read,
  params: personParams,
  output: pageOf(personSession),
});

export const endPersonSessionsOperation = defineOperation({
  id: "endPersonSessions",
  method: "DELETE",
  path: "/api/v1/admin/users/{userId}/sessions",
  tag,
  summary: "End all sessions of a person",
  access: write,
  params: personParams,
});

export const endPersonSessionOperation = defineOperation({
  id: "endPersonSession",
  method: "DELETE",
  path: "/api/v1/admin/users/{userId}/sessions/{sessionId}",
  tag,
  summary: "End one session of a person",
  access: write,
  params: personSessionParams,
});

export const resetSecondFactorOperation = defineOperation({
  id: "resetSecondFactor",
  method: "DELETE",
  path: "/api/v1/admin/users/{userId}/second-factor",
  tag,
  summary: "Take a lost second factor off an account",
  access: write,
  params: personParams,
});

export const sendVerificationOperation = defineOperation({
  id: "sendPersonVerification",
  method: "POST",
  path: "/api/v1/admin/users/{userId}/verification-mail",
  tag,
  summary: "Mail the link that verifies a person's address again",
  access: write,
  params: personParams,
  limit: "credentialMail",
});

export const sendPasswordResetOperation = defineOperation({
  id: "sendPersonPasswordReset",
  method: "POST",
  path: "/api/v1/admin/users/{userId}/password-reset",
  tag,
  summary: "Mail a person a link to set a new password",
  access: write,
  params: personParams,
  limit: "credentialMail",
});

export const actAsOperation = defineOperation({
  id: "actAsPerson",
  method: "POST",
  path: "/api/v1/admin/users/{userId}/act-as",
  tag,
  summary: "See the product as a person sees it, for an hour",
  description:
    "Swaps the session cookie. Only users can be acted as; whatever demands a recent sign-in stays refused, and every act is recorded with the admin behind it.",
  access: { kind: "site", permission: "people.act_as" },
  params: personParams,
  body: reasonInput,
});

export const endActingOperation = defineOperation({
  id: "endActing",
  method: "POST",
  path: "/api/v1/admin/act-as/end",
  tag,
  summary: "Stop acting as somebody and return to one's own session",
  access: { kind: "own", scope: null },
});

export const adminPeopleOperations: readonly Operation[] = [
  listPeopleOperation,
  exportPeopleOperation,
  invitePersonOperation,
  getPersonOperation,
  changeRoleOperation,
  changeTierOperation,
  suspendPersonOperation,
  restorePersonOperation,
  listPersonSessionsOperation,
  endPersonSessionsOperation,
  endPersonSessionOperation,
  resetSecondFactorOperation,
  sendVerificationOperation,
  sendPasswordResetOperation,
  actAsOperation,
  endActingOperation,
];
