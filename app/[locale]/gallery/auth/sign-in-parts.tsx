"use client";

import { ApiProblem } from "@/components/app/api-problem";
import { TextField } from "@/components/form/fields";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { useApiForm } from "@/components/form/use-api-form";

/** A form of the sign-in pages; it always answers that there were too many attempts. */
export function SignInParts() {
  const form = useApiForm({
    id: "gallery-sign-in",
    initial: { email: "", password: "" },
    submit: () => Promise.reject(new ApiProblem("rate_limited", { status: 429, retryAfterSeconds: 30 })),
  });
  return (
    <Form form={form}>
      <TextField form={form} name="email" label="E-Mail-Adresse" type="email" autoComplete="username" />
      <PasswordField form={form} name="password" label="Passwort" autoComplete="current-password" />
      <FormActions>
        <SubmitButton form={form} size="md" className="w-full">
          Anmelden
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
