/** Somebody the provider knows; anybody may sign in as them, without a password. */
export interface OpenIdUser {
  /** The subject. */
  id: string;
  email: string;
  emailVerified: boolean;
  name: string;
}
