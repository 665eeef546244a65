"use client";

import { useState } from "react";
import { z } from "zod";
import { ApiProblem } from "@/components/app/api-problem";
import { Panel, SettingsRow } from "@/components/app/panel";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import {
  CheckboxField,
  CheckboxGroupField,
  SegmentedField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/components/form/fields";
import { FilePicker } from "@/components/form/file-picker";
import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { CodeField, PasswordField } from "@/components/form/password-field";
import { SecretOnce } from "@/components/form/secret-once";
import { useApiForm } from "@/components/form/use-api-form";
import { Button } from "@/components/ui/button";
import { Meter, Progress } from "@/components/ui/progress";
import { StatRow, StatTile } from "@/components/ui/stat-tile";
import { Switch } from "@/components/ui/switch";
import { Tabs } from "@/components/ui/tabs";
import { showToast } from "@/components/ui/toast";

const schema = z.object({
  name: z.string().trim().min(3).max(60),
  email: z.email(),
  locale: z.enum(["de", "en", "uk"]),
  about: z.string().max(160),
  agreed: z.literal(true),
});

/** Fields, panels and small parts in their states. A name of "offline" or "taken" plays a failure. */
export function SettingsParts() {
  const [isOn, setOn] = useState(true);
  const [isAsking, setAsking] = useState(false);
  const form = useApiForm({
    id: "gallery-profile",
    initial: {
      name: "",
      email: "",
      locale: "de",
      about: "",
      agreed: false,
      password: "",
      code: "",
      tone: "plain",
      scopes: ["projects"],
    },
    schema,
    submit: async ({ name }) => {
      if (name === "offline") throw new ApiProblem("offline");
      if (name !== "taken") return name;
      const fieldErrors = { name: { code: "custom", message: "taken" } };
      throw new ApiProblem("invalid_input", { status: 422, fieldErrors });
    },
  });
  return (
    <>
      <Panel wide title="Überblick" description="Zahlen seit gestern, 9:14 Uhr.">
        <StatRow>
          <StatTile label="Offene Anfragen" value="24" detail="3 mehr als gestern" href="#leads" />
          <StatTile label="Gespräche heute" value="1.208" detail="davon 12 an Menschen" />
          <StatTile label="Kosten heute" value="4,18 €" detail="Grenze 25,00 €" />
          <StatTile label="Antwortzeit" value="820 ms" detail="95 % darunter" isLoading />
        </StatRow>
      </Panel>
      <Panel title="Profil" description="So sehen Sie die anderen in Ihren Projekten.">
        <Form form={form} className="max-w-form space-y-5">
          <TextField form={form} name="name" label="Name" autoComplete="name" />
          <TextField
            form={form}
            name="email"
            label="E-Mail-Adresse"
            hint="Wir schicken einen Link zur Bestätigung."
            type="email"
          />
          <SelectField
            form={form}
            name="locale"
            label="Sprache"
            options={[
              { value: "de", label: "Deutsch" },
              { value: "en", label: "English" },
            ]}
          />
          <SegmentedField
            form={form}
            name="tone"
            label="Ton der Antworten"
            options={[
              { value: "plain", label: "Sachlich" },
              { value: "warm", label: "Herzlich" },
              { value: "short", label: "Knapp" },
            ]}
          />
          <TextAreaField form={form} name="about" label="Über Sie" optional countTo={160} />
          <PasswordField form={form} name="password" label="Passwort" autoComplete="new-password" />
          <CodeField form={form} name="code" label="Code aus der App" />
          <CheckboxGroupField
            form={form}
            name="scopes"
            label="Rechte des Schlüssels"
            hint="Nur was das Programm braucht."
            options={[
              { value: "projects", label: "Projekte lesen", hint: "Namen, Fassungen, Dateien" },
              { value: "messages", label: "Nachrichten schreiben" },
            ]}
          />
          <CheckboxField form={form} name="agreed" label="Ich habe die Nutzungsbedingungen gelesen." />
          <FormActions>
            <SubmitButton form={form} pendingText="Wird gespeichert …">
              Profil speichern
            </SubmitButton>
            <Button variant="outline" size="sm">
              Abbrechen
            </Button>
          </FormActions>
        </Form>
      </Panel>
      <Panel title="Benachrichtigungen">
        <SettingsRow
          label="Neue Anfrage"
          labelId="row-lead"
          hint="Eine E-Mail, sobald jemand das Formular ausfüllt."
          control={<Switch checked={isOn} onChange={setOn} aria-labelledby="row-lead" />}
        />
        <SettingsRow
          label="Wochenbericht"
          labelId="row-week"
          hint="Montags um acht, mit Kosten und Bewertungen."
          control={<Switch checked={false} onChange={() => undefined} aria-labelledby="row-week" />}
        />
      </Panel>
      <Panel title="Zugangsschlüssel" description="Für Programme, die in Ihrem Namen anfragen.">
        <div className="max-w-form space-y-6">
          <SecretOnce
            label="Schlüssel „Werkstatt-Website“"
            secret="rk_live_7Hq2vX9pLm4TzR8sWc1NbY6dKf3GjA5e"
            fileName="schluessel.txt"
            onDone={() => undefined}
          />
          <FilePicker
            label="Dateien für den Assistenten"
            hint="PDF, DOCX oder TXT, je bis 20 MB"
            accept=".pdf,.docx,.txt"
            multiple
            onFiles={(files) => showToast(files.map((file) => file.name).join(", "))}
          />
          <Progress label="Export wird erstellt" value={38} detail="12 von 40" />
          <Progress label="Wird geprüft" />
          <Meter label="Speicher" text="7,2 von 10 MB belegt" value={7.2} max={10} />
        </div>
      </Panel>
      <Panel title="Projekt löschen" description="Mit allen Gesprächen, Dateien und Fassungen.">
        <Button variant="danger" size="sm" onClick={() => setAsking(true)}>
          Projekt löschen …
        </Button>
        <ConfirmDialog
          open={isAsking}
          onClose={() => setAsking(false)}
          title="Projekt „Werkstatt Baumgärtner“ löschen?"
          confirmLabel="Projekt löschen"
          typedName="Werkstatt Baumgärtner"
          isIrreversible
          onConfirm={() => Promise.reject(new ApiProblem("conflict", { status: 409 }))}
        >
          <p>37 Gespräche, 12 Dateien und 4 Fassungen werden gelöscht. Rechnungen bleiben erhalten.</p>
        </ConfirmDialog>
      </Panel>
      <Panel wide title="Fassungen">
        <Tabs
          label="Sprachen"
          tabs={[
            { id: "de", label: "Deutsch", content: <p>Guten Tag, womit darf ich helfen?</p> },
            { id: "en", label: "English", content: <p>Hello, how may I help?</p> },
            { id: "uk", label: "Українська", content: <p>Вітаю, чим можу допомогти?</p> },
          ]}
        />
      </Panel>
    </>
  );
}
