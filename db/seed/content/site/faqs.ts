import { billingFaqs } from "./faqs/billing";
import { privacyFaqs } from "./faqs/privacy";
import { salesFaqs } from "./faqs/sales";
import { techFaqs } from "./faqs/tech";
import type { SeedFaq } from "./types";

/** General questions and answers, in the order of their page: sales, tech, billing, privacy. */
export const seedFaqs: readonly SeedFaq[] = [...salesFaqs, ...techFaqs, ...billingFaqs, ...privacyFaqs];
