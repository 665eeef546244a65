import "server-only";
import type { Database } from "../database";

/** How much there is of everything. */
export interface LargeSizes {
  users: number;
  projects: number;
  messages: number;
}

export const largeSizes: LargeSizes = { users: 100_000, projects: 10_000, messages: 1_000_000 };

/** Messages of a conversation; conversations are spread evenly over the projects. */
const perConversation = 10;

/** Every tenth conversation was led on the company's own site. */
const siteShare = 10;

/** Rows of one statement: long enough to be fast, short enough to show progress. */
const batch = 50_000;

/** Any number of times the same rows: ids count up and are padded, so they sort as they were made. */
const id = (prefix: string, number: string) => `'${prefix}_l' || lpad((${number})::text, 9, '0')`;

const sentences = [
  "Was kostet die Inspektion eines Transporters mit 120000 Kilometern?",
  "Können Sie die Rechnung noch einmal als PDF schicken?",
  "Der Chatbot soll auch am Wochenende antworten.",
  "Wie lange dauert es, bis unsere Preisliste gelernt ist?",
  "How do we connect the assistant to our calendar?",
  "Please tell me which documents are used for this answer.",
  "The price on the page differs from the one in the offer.",
  "Чи можна підключити Telegram до нашого сайту?",
  "Скільки коштує супровід на місяць для майстерні?",
  "Дякую, це саме те, що нам потрібно.",
];

/**
 * A database as it looks after years: for measuring only. Adds to what is there and is done at once when it was done before.
 * @param passwordHash what the first hundred people sign in with
 * @param progress told what is being written
 */
export async function seedLarge(
  database: Database,
  sizes: LargeSizes,
  passwordHash: string,
  progress: (what: string) => void,
): Promise<void> {
  const [known] = await database.query<{ id: string }>(
    `select id from rozoom_ki_schema.users where id = ${id("usr", "1")}`,
  );
  if (known) return;
  await inBatches(sizes.users, progress, "users", (from, to) =>
    database.query(
      `insert into rozoom_ki_schema.users (id, email, email_verified_at, name, locale, tier, password_hash, created_at)
       select ${id("usr", "n")}, 'person' || n || '@large.example', now(), 'Person ' || n,
         (array['de', 'en', 'uk'])[n % 3 + 1], (array['free', 'free', 'pro', 'business'])[n % 4 + 1],
         case when n <= 100 then $1 end, now() - n * interval '1 minute'
       from generate_series(${from}, ${to}) n`,
      [passwordHash],
    ),
  );
  await inBatches(sizes.projects, progress, "projects", async (from, to) => {
    await database.query(
      `insert into rozoom_ki_projects.projects (id, name, description, assistant_id, created_at, updated_at)
       select ${id("proj", "n")}, 'Projekt ' || n, '', ${id("asst", "n")}, now() - n * interval '1 hour', now()
       from generate_series(${from}, ${to}) n`,
    );
    await database.query(
      `insert into rozoom_ki_projects.assistants (id, project_id, name, published_version)
       select ${id("asst", "n")}, ${id("proj", "n")}, 'Projekt ' || n, 1 from generate_series(${from}, ${to}) n`,
    );
    await database.query(
      `insert into rozoom_ki_projects.project_members (project_id, user_id, role)
       select ${id("proj", "n")}, ${id("usr", `1 + (n * 7 + m) % ${sizes.users}`)}, (array['owner', 'editor', 'viewer'])[m + 1]
       from generate_series(${from}, ${to}) n, generate_series(0, 2) m on conflict do nothing`,
    );
    // The first person is in two hundred projects, as the owner of an agency would be.
    await database.query(
      `insert into rozoom_ki_projects.project_members (project_id, user_id, role)
       select ${id("proj", "n")}, ${id("usr", "1")}, 'owner' from generate_series(${from}, least(${to}, 200)) n
       on conflict (project_id, user_id) do update set role = 'owner'`,
    );
    await database.query(
      `insert into rozoom_ki_projects.prompts (id, project_id, title, content, created_by, created_at)
       select ${id("prm", "n * 3 + m")}, ${id("proj", "n")}, 'Anweisung ' || m, repeat('Antworten Sie freundlich und kurz. ', 20),
         ${id("usr", "1")}, now() - (n * 3 + m) * interval '1 minute'
       from generate_series(${from}, ${to}) n, generate_series(0, 2) m`,
    );
  });
  const conversations = Math.ceil(sizes.messages / perConversation);
  await inBatches(conversations, progress, "conversations", (from, to) =>
    database.query(
      `insert into rozoom_ki_clients.conversations
         (id, project_id, assistant_id, visitor_id, user_id, channel, locale, title, agent, message_count, created_at, updated_at)
       select ${id("conv", "n")},
         case when n % ${siteShare} = 0 then 'proj_rozoom' else ${id("proj", `1 + n % ${sizes.projects}`)} end, 'asst_site',
         ${id("vis", "n")}, case when n % ${siteShare} = 0 then null else ${id("usr", `1 + n % ${sizes.users}`)} end,
         case when n % ${siteShare} = 0 then 'site' else 'project' end, (array['de', 'en', 'uk'])[n % 3 + 1],
         $1::text[][n % 10 + 1], (array['sales', 'technical', 'billing'])[n % 3 + 1], ${perConversation},
         now() - n * interval '5 minutes', now() - n * interval '5 minutes'
       from generate_series(${from}, ${to}) n`.replace("$1::text[][", "($1::text[])["),
      [`{${sentences.map((sentence) => JSON.stringify(sentence)).join(",")}}`],
    ),
  );
  await inBatches(sizes.messages, progress, "messages", (from, to) =>
    database.query(
      `insert into rozoom_ki_clients.messages
         (id, project_id, conversation_id, position, role, text, parts, status, agent, created_at)
       select ${id("msg", "n")}, c.project_id, c.id, (n - 1) % ${perConversation},
         case when n % 2 = 1 then 'user' else 'assistant' end, said.text,
         jsonb_build_array(jsonb_build_object('type', 'text', 'text', said.text)), 'complete',
         case when n % 2 = 0 then c.agent end, c.created_at + (n % ${perConversation}) * interval '10 seconds'
       from generate_series(${from}, ${to}) n
       join rozoom_ki_clients.conversations c on c.id = ${id("conv", `1 + (n - 1) / ${perConversation}`)}
       cross join lateral (select ($1::text[])[n % 10 + 1] || ' (' || n || ')' as text) said`,
      [`{${sentences.map((sentence) => JSON.stringify(sentence)).join(",")}}`],
    ),
  );
  progress("leads");
  await database.query(
    `insert into rozoom_ki_clients.leads
       (id, project_id, source, page, locale, name, email, message, consent_at, dedupe_key, status, created_at, updated_at)
     select ${id("lead", "n")}, 'proj_rozoom', 'contact_form', '/de/contact', (array['de', 'en', 'uk'])[n % 3 + 1], 'Interessent ' || n,
       'lead' || n || '@large.example', ($1::text[])[n % 10 + 1], now(), 'large-' || n,
       (array['new', 'contacted', 'qualified', 'won', 'lost'])[n % 5 + 1], now() - n * interval '30 minutes', now()
     from generate_series(1, ${Math.ceil(sizes.users / 5)}) n`,
    [`{${sentences.map((sentence) => JSON.stringify(sentence)).join(",")}}`],
  );
  progress("statistics");
  await database.query("analyze");
}

async function inBatches(
  total: number,
  progress: (what: string) => void,
  what: string,
  write: (from: number, to: number) => Promise<unknown>,
): Promise<void> {
  for (let from = 1; from <= total; from += batch) {
    const to = Math.min(total, from + batch - 1);
    progress(`${what} ${to.toLocaleString("en")} of ${total.toLocaleString("en")}`);
    await write(from, to);
  }
}
