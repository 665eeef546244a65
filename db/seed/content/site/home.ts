import { homeDe } from "./home/de";
import { homeEn } from "./home/en";
import { homeUk } from "./home/uk";
import type { SeedHomeByLocale } from "./types";

/** Every text of the first page. */
export const seedHome: SeedHomeByLocale = { de: homeDe, en: homeEn, uk: homeUk };
