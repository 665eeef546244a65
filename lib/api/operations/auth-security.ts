import { z } from "zod";
import * as input from "@/lib/auth/model/auth-input";
import * as views from "@/lib/auth/model/auth-views";
import { defineOperation, pageOf } from "../model/operation";

const tag = "Security";
/** By session or access token; no API key reaches these. */
const own = { kind: "own", scope: null } as const;
const recent = "Demands a recent proof of identity (`reauthentication_required`).";

export const getSecurityOperation = defineOperation({
  id: "getSecurity",
  method: "GET",
  path: "/api/v1/auth/security",
  tag,
  summary: "How this account is protected",
  access: own,
  output: views.securityView,
});

export const reauthenticateOperation = defineOperation({
  id: "reauthenticate",
  method: "POST",
  path: "/api/v1/auth/reauthenticate",
  tag,
  summary: "Prove anew who you are, by password, code or passkey",
  description: "Counts for a quarter of an hour. Answers `invalid_input` naming the field that was wrong.",
  access: own,
  body: input.reauthenticateInput,
});

export const changePasswordOperation = defineOperation({
  id: "changePassword",
  method: "PUT",
  path: "/api/v1/auth/password",
  tag,
  summary: "Choose a new password",
  description: `${recent} Ends all other sessions and revokes the API keys.`,
  access: own,
  body: input.changePasswordInput,
});

export const changeEmailOperation = defineOperation({
  id: "changeEmail",
  method: "PUT",
  path: "/api/v1/auth/email",
  tag,
  summary: "Begin to change the address",
  description: `${recent} A link is mailed to the new address; until it is opened the old one holds. Answers alike for addresses in use.`,
  access: own,
  body: input.changeEmailInput,
  output: views.acceptedView,
  status: 202,
});

export const startTotpOperation = defineOperation({
  id: "startTotp",
  method: "POST",
  path: "/api/v1/auth/totp",
  tag,
  summary: "Begin to set up the second factor",
  description: `${recent} Also for a session that owes a second factor its person does not have yet.`,
  access: own,
  output: views.totpStartView,
});

export const confirmTotpOperation = defineOperation({
  id: "confirmTotp",
  method: "POST",
  path: "/api/v1/auth/totp/confirm",
  tag,
  summary: "Switch the second factor on with a first code",
  description: "Answers `invalid_input` for a wrong code. Ends all other sessions.",
  access: own,
  body: input.codeInput,
  output: views.recoveryCodesView,
});

export const disableTotpOperation = defineOperation({
  id: "disableTotp",
  method: "DELETE",
  path: "/api/v1/auth/totp",
  tag,
  summary: "Switch the second factor off",
  description: `${recent} Refused (\`forbidden\`) where the role demands one.`,
  access: own,
});

export const renewRecoveryCodesOperation = defineOperation({
  id: "renewRecoveryCodes",
  method: "POST",
  path: "/api/v1/auth/recovery-codes",
  tag,
  summary: "Make new recovery codes; the old ones stop working",
  description: recent,
  access: own,
  output: views.recoveryCodesView,
});

export const listPasskeysOperation = defineOperation({
  id: "listPasskeys",
  method: "GET",
  path: "/api/v1/auth/passkeys",
  tag,
  summary: "The person's passkeys",
  access: own,
  output: pageOf(views.passkeyView),
});

export const passkeyOptionsOperation = defineOperation({
  id: "getPasskeyOptions",
  method: "POST",
  path: "/api/v1/auth/passkeys/options",
  tag,
  summary: "Options for adding a passkey",
  description: `${recent} For \`navigator.credentials.create\`.`,
  access: own,
  output: views.passkeyOptionsView,
});

export const addPasskeyOperation = defineOperation({
  id: "addPasskey",
  method: "POST",
  path: "/api/v1/auth/passkeys",
  tag,
  summary: "Add the passkey a browser has made",
  description: recent,
  access: own,
  body: input.addPasskeyInput,
  output: views.passkeyView,
  status: 201,
});

const passkeyParams = z.strictObject({ passkeyId: z.string().max(1_400) });

export const renamePasskeyOperation = defineOperation({
  id: "renamePasskey",
  method: "PATCH",
  path: "/api/v1/auth/passkeys/{passkeyId}",
  tag,
  summary: "Give a passkey another name",
  access: own,
  params: passkeyParams,
  body: input.renamePasskeyInput,
  output: views.passkeyView,
});

export const deletePasskeyOperation = defineOperation({
  id: "deletePasskey",
  method: "DELETE",
  path: "/api/v1/auth/passkeys/{passkeyId}",
  tag,
  summary: "Remove a passkey",
  description: recent,
  access: own,
  params: passkeyParams,
});

export const listIdentitiesOperation = defineOperation({
  id: "listIdentities",
  method: "GET",
  path: "/api/v1/auth/identities",
  tag,
  summary: "Outside providers the person signs in with",
  access: own,
  output: pageOf(views.identityView),
});

export const unlinkIdentityOperation = defineOperation({
  id: "unlinkIdentity",
  method: "DELETE",
  path: "/api/v1/auth/identities/{identityId}",
  tag,
  summary: "Sign in with an outside provider no longer",
  description: `${recent} Refused (\`conflict\`) where nothing but mailed links would be left.`,
  access: own,
  params: z.strictObject({ identityId: z.string().max(64) }),
});

export const listSessionsOperation = defineOperation({
  id: "listSessions",
  method: "GET",
  path: "/api/v1/auth/sessions",
  tag,
  summary: "Where the person is signed in, last used first",
  access: own,
  output: pageOf(views.authSessionView),
});

export const endSessionsOperation = defineOperation({
  id: "endSessions",
  method: "DELETE",
  path: "/api/v1/auth/sessions",
  tag,
  summary: "End all other sessions, or with `all=true` this one too",
  access: own,
  query: z.strictObject({ all: z.enum(["true", "false"]).default("false") }),
});

export const endSessionOperation = defineOperation({
  id: "endSession",
  method: "DELETE",
  path: "/api/v1/auth/sessions/{sessionId}",
  tag,
  summary: "End one session",
  access: own,
  params: z.strictObject({ sessionId: z.string().max(64) }),
});

export const securityOperations = [
  getSecurityOperation,
  reauthenticateOperation,
  changePasswordOperation,
  changeEmailOperation,
  startTotpOperation,
  confirmTotpOperation,
  disableTotpOperation,
  renewRecoveryCodesOperation,
  listPasskeysOperation,
  passkeyOptionsOperation,
  addPasskeyOperation,
  renamePasskeyOperation,
  deletePasskeyOperation,
  listIdentitiesOperation,
  unlinkIdentityOperation,
  listSessionsOperation,
  endSessionsOperation,
  endSessionOperation,
];
