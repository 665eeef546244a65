/** An outside provider people may sign in with, as buttons name it. */
export interface SignInProvider {
  /** Part of its addresses: `/api/auth/signin/<id>`. */
  id: "google" | "github" | "oidc";
  name: string;
}
