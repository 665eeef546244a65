CREATE EXTENSION IF NOT EXISTS vector;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS rozoom_ki_schema;
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS rozoom_ki_clients;
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS rozoom_ki_shop;
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS rozoom_ki_projects;
--> statement-breakpoint
-- The serving role reads and writes rows and changes no schema. The embedded database has no such role.
DO $$
DECLARE room text;
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'rozoom_app_user') THEN
    FOREACH room IN ARRAY ARRAY['rozoom_ki_schema', 'rozoom_ki_clients', 'rozoom_ki_shop', 'rozoom_ki_projects']
    LOOP
      EXECUTE format('GRANT USAGE ON SCHEMA %I TO rozoom_app_user', room);
      EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO rozoom_app_user', room);
      EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE, SELECT ON SEQUENCES TO rozoom_app_user', room);
    END LOOP;
  END IF;
END $$;
