import type { Locale as AppLocale } from "@/lib/core/model/locale";
import type { formats } from "@/lib/i18n/formats";
import type account from "@/messages/de/account.json";
import type admin from "@/messages/de/admin.json";
import type api from "@/messages/de/api.json";
import type app from "@/messages/de/app.json";
import type auth from "@/messages/de/auth.json";
import type blog from "@/messages/de/blog.json";
import type chat from "@/messages/de/chat.json";
import type common from "@/messages/de/common.json";
import type contact from "@/messages/de/contact.json";
import type editor from "@/messages/de/editor.json";
import type errors from "@/messages/de/errors.json";
import type home from "@/messages/de/home.json";
import type layout from "@/messages/de/layout.json";
import type leads from "@/messages/de/leads.json";
import type legal from "@/messages/de/legal.json";
import type mail from "@/messages/de/mail.json";
import type projects from "@/messages/de/projects.json";
import type services from "@/messages/de/services.json";

declare module "use-intl" {
  /** German is the primary language: its files type every message key. */
  interface AppConfig {
    Locale: AppLocale;
    Formats: typeof formats;
    Messages: {
      common: typeof common;
      layout: typeof layout;
      errors: typeof errors;
      home: typeof home;
      services: typeof services;
      blog: typeof blog;
      contact: typeof contact;
      legal: typeof legal;
      chat: typeof chat;
      leads: typeof leads;
      mail: typeof mail;
      projects: typeof projects;
      auth: typeof auth;
      app: typeof app;
      admin: typeof admin;
      api: typeof api;
      editor: typeof editor;
      account: typeof account;
    };
  }
}
