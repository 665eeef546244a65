CREATE TABLE "rozoom_ki_schema"."authors" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role" jsonb NOT NULL,
	"bio" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."categories" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" jsonb NOT NULL,
	"name" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."faqs" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"topic" text NOT NULL,
	"question" jsonb NOT NULL,
	"answer" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."page_translations" (
	"page_id" text NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"meta_description" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "page_translations_page_id_locale_pk" PRIMARY KEY("page_id","locale")
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."pages" (
	"id" text PRIMARY KEY NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."post_tags" (
	"post_id" text NOT NULL,
	"tag_id" text NOT NULL,
	CONSTRAINT "post_tags_post_id_tag_id_pk" PRIMARY KEY("post_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."post_translations" (
	"post_id" text NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "post_translations_post_id_locale_pk" PRIMARY KEY("post_id","locale")
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."posts" (
	"id" text PRIMARY KEY NOT NULL,
	"category_id" text NOT NULL,
	"author_id" text NOT NULL,
	"status" text NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."service_translations" (
	"service_id" text NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"tagline" text NOT NULL,
	"summary" text NOT NULL,
	"meta_description" text NOT NULL,
	"content" jsonb NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "service_translations_service_id_locale_pk" PRIMARY KEY("service_id","locale")
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."services" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"icon" text NOT NULL,
	"price_from_minor" integer NOT NULL,
	"price_unit" text NOT NULL,
	"monthly_from_minor" integer,
	"price_is_fixed" boolean NOT NULL,
	"related_ids" text[] NOT NULL,
	"published" boolean DEFAULT true NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."site_texts" (
	"key" text NOT NULL,
	"locale" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "site_texts_key_locale_pk" PRIMARY KEY("key","locale")
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."tags" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" jsonb NOT NULL,
	"name" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_schema"."mail_outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"recipient" text NOT NULL,
	"reply_to" text,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_clients"."answer_records" (
	"message_id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"assistant_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"assistant_version" integer NOT NULL,
	"mode" text NOT NULL,
	"outcome" text NOT NULL,
	"provider" text,
	"model" text,
	"input_tokens" integer,
	"output_tokens" integer,
	"cost_micro_cents" bigint,
	"route" jsonb NOT NULL,
	"retrieval" jsonb NOT NULL,
	"attempts" jsonb NOT NULL,
	"checks" jsonb NOT NULL,
	"timings_ms" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_clients"."conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"assistant_id" text NOT NULL,
	"visitor_id" text NOT NULL,
	"channel" text NOT NULL,
	"locale" text NOT NULL,
	"title" text,
	"agent" text,
	"status" text DEFAULT 'open' NOT NULL,
	"message_count" integer DEFAULT 0 NOT NULL,
	"masked_data" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_clients"."feedback" (
	"message_id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"rating" smallint NOT NULL,
	"reason" text,
	"comment" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_clients"."handoffs" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_clients"."messages" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"position" integer NOT NULL,
	"client_id" text,
	"role" text NOT NULL,
	"text" text NOT NULL,
	"parts" jsonb NOT NULL,
	"status" text NOT NULL,
	"agent" text,
	"lease_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_clients"."visitors" (
	"id" text PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_clients"."leads" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "rozoom_ki_clients"."leads_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" text NOT NULL,
	"source" text NOT NULL,
	"page" text NOT NULL,
	"locale" text NOT NULL,
	"conversation_id" text,
	"visitor_id" text,
	"name" text,
	"email" text NOT NULL,
	"phone" text,
	"company" text,
	"message" text NOT NULL,
	"consent_at" timestamp with time zone NOT NULL,
	"dedupe_key" text NOT NULL,
	"status" text DEFAULT 'new' NOT NULL,
	"submissions" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_projects"."assistant_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"assistant_id" text NOT NULL,
	"version" integer NOT NULL,
	"config" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_projects"."assistants" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"name" text NOT NULL,
	"published_version" integer NOT NULL,
	"knowledge_version" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_projects"."chunks" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"assistant_id" text NOT NULL,
	"document_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"heading_path" text[] DEFAULT '{}' NOT NULL,
	"anchor" text,
	"text" text NOT NULL,
	"token_count" integer NOT NULL,
	"content_hash" text NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"embedding" vector(768) NOT NULL,
	"embedding_model" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_projects"."documents" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"assistant_id" text NOT NULL,
	"source_id" text NOT NULL,
	"external_key" text NOT NULL,
	"locale" text NOT NULL,
	"title" text NOT NULL,
	"url" text NOT NULL,
	"content_hash" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_projects"."projects" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rozoom_ki_projects"."sources" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"assistant_id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rozoom_ki_schema"."page_translations" ADD CONSTRAINT "page_translations_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "rozoom_ki_schema"."pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_schema"."post_tags" ADD CONSTRAINT "post_tags_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "rozoom_ki_schema"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_schema"."post_tags" ADD CONSTRAINT "post_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "rozoom_ki_schema"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_schema"."post_translations" ADD CONSTRAINT "post_translations_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "rozoom_ki_schema"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_schema"."posts" ADD CONSTRAINT "posts_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "rozoom_ki_schema"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_schema"."posts" ADD CONSTRAINT "posts_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "rozoom_ki_schema"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_schema"."service_translations" ADD CONSTRAINT "service_translations_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "rozoom_ki_schema"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_clients"."answer_records" ADD CONSTRAINT "answer_records_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "rozoom_ki_clients"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_clients"."feedback" ADD CONSTRAINT "feedback_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "rozoom_ki_clients"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_clients"."handoffs" ADD CONSTRAINT "handoffs_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "rozoom_ki_clients"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_clients"."messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "rozoom_ki_clients"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_projects"."assistant_versions" ADD CONSTRAINT "assistant_versions_assistant_id_assistants_id_fk" FOREIGN KEY ("assistant_id") REFERENCES "rozoom_ki_projects"."assistants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_projects"."assistants" ADD CONSTRAINT "assistants_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "rozoom_ki_projects"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_projects"."chunks" ADD CONSTRAINT "chunks_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "rozoom_ki_projects"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_projects"."documents" ADD CONSTRAINT "documents_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "rozoom_ki_projects"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rozoom_ki_projects"."sources" ADD CONSTRAINT "sources_assistant_id_assistants_id_fk" FOREIGN KEY ("assistant_id") REFERENCES "rozoom_ki_projects"."assistants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "page_translations_slug_idx" ON "rozoom_ki_schema"."page_translations" USING btree ("locale","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "post_translations_slug_idx" ON "rozoom_ki_schema"."post_translations" USING btree ("locale","slug");--> statement-breakpoint
CREATE INDEX "posts_published_idx" ON "rozoom_ki_schema"."posts" USING btree ("status","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "service_translations_slug_idx" ON "rozoom_ki_schema"."service_translations" USING btree ("locale","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "mail_outbox_dedupe_idx" ON "rozoom_ki_schema"."mail_outbox" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "mail_outbox_created_idx" ON "rozoom_ki_schema"."mail_outbox" USING btree ("created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "answer_records_assistant_idx" ON "rozoom_ki_clients"."answer_records" USING btree ("assistant_id","created_at");--> statement-breakpoint
CREATE INDEX "conversations_visitor_idx" ON "rozoom_ki_clients"."conversations" USING btree ("visitor_id","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "handoffs_conversation_idx" ON "rozoom_ki_clients"."handoffs" USING btree ("conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_position_idx" ON "rozoom_ki_clients"."messages" USING btree ("conversation_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_client_id_idx" ON "rozoom_ki_clients"."messages" USING btree ("conversation_id","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "leads_dedupe_idx" ON "rozoom_ki_clients"."leads" USING btree ("dedupe_key");--> statement-breakpoint
CREATE UNIQUE INDEX "leads_number_idx" ON "rozoom_ki_clients"."leads" USING btree ("number");--> statement-breakpoint
CREATE INDEX "leads_created_idx" ON "rozoom_ki_clients"."leads" USING btree ("project_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "assistant_versions_number_idx" ON "rozoom_ki_projects"."assistant_versions" USING btree ("assistant_id","version");--> statement-breakpoint
CREATE INDEX "assistants_project_idx" ON "rozoom_ki_projects"."assistants" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "chunks_assistant_idx" ON "rozoom_ki_projects"."chunks" USING btree ("assistant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "chunks_ordinal_idx" ON "rozoom_ki_projects"."chunks" USING btree ("document_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_external_key_idx" ON "rozoom_ki_projects"."documents" USING btree ("source_id","external_key");--> statement-breakpoint
CREATE INDEX "sources_assistant_idx" ON "rozoom_ki_projects"."sources" USING btree ("assistant_id");
--> statement-breakpoint
-- Every language column holds one of the product's languages.
DO $$
DECLARE item record;
BEGIN
  FOR item IN
    SELECT table_schema, table_name FROM information_schema.columns
    WHERE column_name = 'locale' AND table_schema LIKE 'rozoom\_ki\_%'
  LOOP
    EXECUTE format(
      'ALTER TABLE %I.%I ADD CONSTRAINT %I CHECK (locale IN (''de'', ''en'', ''uk''))',
      item.table_schema, item.table_name, item.table_name || '_locale_check'
    );
  END LOOP;
END $$;
