#!/bin/sh
# Run once by the database image when its volume is empty. The owner migrates; the application's role reads and
# writes rows and cannot change the schema. Extensions need the superuser, so they are made here.
set -eu

psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
  -v owner="$DATABASE_OWNER_PASSWORD" -v app="$DATABASE_APP_PASSWORD" <<'SQL'
create role rozoom_owner login password :'owner';
create role rozoom_app_user login password :'app';
alter role rozoom_app_user set search_path = rozoom_ki_schema, public;
create database rozoom owner rozoom_owner;
\connect rozoom
create extension vector;
create extension pg_trgm;
SQL
