import type { OpenIdUser } from "./user";

/** The provider's sign-in page: a button for each person, and one that declines. */
export function loginPage(users: readonly OpenIdUser[]): string {
  const buttons = users.map(
    ({ id, name, email, emailVerified }) =>
      `<p><button name="user" value="${escapeHtml(id)}">${escapeHtml(name)}, ${escapeHtml(email)}${emailVerified ? "" : " (not verified)"}</button></p>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Stand-in for an OpenID provider</title></head>
<body><h1>Sign in as</h1><form method="post">${buttons.join("\n")}
<p><button name="user" value="">Cancel</button></p></form></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
