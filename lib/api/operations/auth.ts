import * as input from "@/lib/auth/model/auth-input";
import * as views from "@/lib/auth/model/auth-views";
import { defineOperation } from "../model/operation";

const tag = "Sign-in";
const open = { kind: "public" } as const;
const sameForAll =
  "Answers alike whether the address is known or not; what there is to say is said by mail to that address.";

export const registerOperation = defineOperation({
  id: "register",
  method: "POST",
  path: "/api/v1/auth/register",
  tag,
  summary: "Open an account",
  description: `${sameForAll} The account works once the mailed link was opened. A password is refused as \`too_short\`, \`too_long\`, \`breached\`, \`personal\` or \`repeated\` (the problem's \`errors[].code\`).`,
  access: open,
  body: input.registerInput,
  output: views.acceptedView,
  status: 202,
});

export const loginOperation = defineOperation({
  id: "login",
  method: "POST",
  path: "/api/v1/auth/login",
  tag,
  summary: "Get tokens for the API",
  description:
    "Answers `second_factor_required` when the password was right and a code is needed: send it again with `code`. Wrong address, password and code are told apart by nothing.",
  access: open,
  body: input.loginInput,
  output: views.tokensView,
});

export const refreshOperation = defineOperation({
  id: "refreshTokens",
  method: "POST",
  path: "/api/v1/auth/refresh",
  tag,
  summary: "Exchange a refresh token for new tokens",
  description: "Each refresh token works once. One that is used again ends the session with all its tokens.",
  access: open,
  body: input.refreshInput,
  output: views.tokensView,
});

export const logoutOperation = defineOperation({
  id: "logout",
  method: "POST",
  path: "/api/v1/auth/logout",
  tag,
  summary: "End this session",
  description:
    "Ends the session of the cookie, of the access token in `Authorization`, or of the refresh token in the body.",
  access: open,
  body: input.logoutInput,
});

export const verifyEmailOperation = defineOperation({
  id: "verifyEmail",
  method: "POST",
  path: "/api/v1/auth/verify-email",
  tag,
  summary: "Confirm an address with the token of a mailed link",
  description:
    "The password given at registration counts only in the browser that registered, told by its visitor cookie; elsewhere a new one is chosen with `passwordToken`.",
  access: open,
  body: input.tokenInput,
  output: views.verifiedEmailView,
});

export const resendVerificationOperation = defineOperation({
  id: "resendVerification",
  method: "POST",
  path: "/api/v1/auth/resend-verification",
  tag,
  summary: "Mail the link that confirms an address once more",
  description: sameForAll,
  access: open,
  body: input.mailInput,
  output: views.acceptedView,
  status: 202,
});

export const forgotPasswordOperation = defineOperation({
  id: "forgotPassword",
  method: "POST",
  path: "/api/v1/auth/forgot-password",
  tag,
  summary: "Mail a link for choosing a new password",
  description: sameForAll,
  access: open,
  body: input.mailInput,
  output: views.acceptedView,
  status: 202,
});

export const resetPasswordOperation = defineOperation({
  id: "resetPassword",
  method: "POST",
  path: "/api/v1/auth/reset-password",
  tag,
  summary: "Choose a new password with the token of a mailed link",
  description: "Ends all sessions of the person, revokes their API keys and removes their passkeys.",
  access: open,
  body: input.resetPasswordInput,
});

export const requestMagicLinkOperation = defineOperation({
  id: "requestMagicLink",
  method: "POST",
  path: "/api/v1/auth/magic-link",
  tag,
  summary: "Mail a link that signs in",
  description: sameForAll,
  access: open,
  body: input.mailInput,
  output: views.acceptedView,
  status: 202,
});

export const previewMagicLinkOperation = defineOperation({
  id: "previewMagicLink",
  method: "POST",
  path: "/api/v1/auth/magic-link/preview",
  tag,
  summary: "Whose account a mailed sign-in link opens",
  description:
    "For the page that asks before it signs in; uses nothing up. A link that does not work (any more) answers `not_found`.",
  access: open,
  body: input.tokenInput,
  output: views.magicLinkPreview,
  limit: "signInAddress",
});

export const giveSecondFactorOperation = defineOperation({
  id: "giveSecondFactor",
  method: "POST",
  path: "/api/v1/auth/second-factor",
  tag,
  summary: "Complete a sign-in with a code of the app or a recovery code",
  description: "For a browser whose session still owes it. Answers `invalid_input` for a wrong code.",
  access: open,
  body: input.codeInput,
});

export const confirmEmailOperation = defineOperation({
  id: "confirmEmail",
  method: "POST",
  path: "/api/v1/auth/email/confirm",
  tag,
  summary: "Take over a new address with the token of a mailed link",
  access: open,
  body: input.tokenInput,
});

export const undoEmailOperation = defineOperation({
  id: "undoEmailChange",
  method: "POST",
  path: "/api/v1/auth/email/undo",
  tag,
  summary: "Bring the former address back with the token mailed to it",
  description: "Ends all sessions and makes the password void: a new one is chosen by mail.",
  access: open,
  body: input.tokenInput,
});

export const passkeySignInOptionsOperation = defineOperation({
  id: "getPasskeySignInOptions",
  method: "POST",
  path: "/api/v1/auth/passkeys/sign-in-options",
  tag,
  summary: "Options for signing in with a passkey",
  description:
    "For `navigator.credentials.get`. Its answer goes as JSON text into the field `response` of `POST /api/auth/callback/passkey`, or into `reauthenticate`.",
  access: open,
  output: views.passkeyOptionsView,
});

export const signInOperations = [
  registerOperation,
  loginOperation,
  refreshOperation,
  logoutOperation,
  verifyEmailOperation,
  resendVerificationOperation,
  forgotPasswordOperation,
  resetPasswordOperation,
  requestMagicLinkOperation,
  previewMagicLinkOperation,
  giveSecondFactorOperation,
  confirmEmailOperation,
  undoEmailOperation,
  passkeySignInOptionsOperation,
];
