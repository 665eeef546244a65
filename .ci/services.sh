#!/usr/bin/env bash
# PostgreSQL with pgvector and Redis from Debian's packages, run for tests and measurements only:
# own ports, throw-away data, never as root, nothing of the machine's own services touched.
#
#   .ci/services.sh start FOLDER POSTGRES_PORT REDIS_PORT [durable]   installs what is missing, starts both,
#                                                                     prints TEST_… settings as NAME=value lines
#   .ci/services.sh stop FOLDER                                       stops both
#
# Without "durable" PostgreSQL does not wait for the disk: right for tests, wrong for measurements.
set -euo pipefail

MIN_PGVECTOR="0.8"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
  else fail "Installing Debian packages needs root: run as root, or install PostgreSQL, pgvector and redis-server first."
  fi
}

# PostgreSQL refuses to run as root; as root both servers run as the user its package makes.
as_service() {
  if [ "$(id -u)" = 0 ]; then setpriv --reuid postgres --regid postgres --init-groups "$@"; else "$@"; fi
}

at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

updated=
refresh_lists() {
  [ -z "$updated" ] || return 0
  as_root apt-get update -qq >&2
  updated=yes
}
install_packages() {
  refresh_lists
  say "Installing from Debian: $*"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

newest_postgres() { ls -d /usr/lib/postgresql/*/bin/postgres 2>/dev/null | cut -d/ -f5 | sort -n | tail -n 1; }

pgvector_version() { sed -n "s/^default_version = '\(.*\)'/\1/p" "/usr/share/postgresql/$1/extension/vector.control" 2>/dev/null || true; }

# Debian 12 carries no pgvector for its PostgreSQL 15: the source of the next release is built here. The
# archive's address and its key are the machine's own; its package lists stay as they are.
build_pgvector() {
  local version=$1 work archive option
  command -v gcc >/dev/null && command -v make >/dev/null || install_packages gcc make libc6-dev
  [ -x "/usr/lib/postgresql/$version/bin/pg_config" ] && [ -d "/usr/include/postgresql/$version/server" ] ||
    install_packages "postgresql-server-dev-$version"
  command -v dpkg-source >/dev/null || install_packages dpkg-dev
  archive=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sort -u | head -n 1)
  [ -n "$archive" ] || fail "No Debian archive is set up on this machine, so pgvector's source cannot be fetched."
  work=$(mktemp -d)
  mkdir -p "$work/lists/partial"
  printf 'Types: deb-src\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
    "$archive" >"$work/source.sources"
  option=(-qq -o "Dir::Etc::sourcelist=$work/source.sources" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$work/lists" -o APT::Sandbox::User=root)
  say "Building pgvector for PostgreSQL $version from Debian's source"
  (
    cd "$work"
    as_root apt-get "${option[@]}" update >&2
    as_root apt-get "${option[@]}" source --download-only pgvector >/dev/null 2>&1
    as_root chown -R "$(id -u)" "$work"
    dpkg-source --no-check -x pgvector_*.dsc source >/dev/null
    cd source
    make -s -j"$(nproc)" with_llvm=no PG_CONFIG="/usr/lib/postgresql/$version/bin/pg_config" >"$work/make.log" 2>&1 ||
      { tail -n 20 "$work/make.log" >&2; fail "pgvector did not build; the compiler's last lines stand above."; }
    as_root make -s with_llvm=no PG_CONFIG="/usr/lib/postgresql/$version/bin/pg_config" install >/dev/null
  )
  as_root rm -rf "$work"
}

ensure_installed() {
  local version package candidate
  [ -n "$(newest_postgres)" ] || install_packages postgresql
  version=$(newest_postgres)
  at_least "$version" 15 || fail "PostgreSQL $version is too old: 15 or newer is needed."
  command -v redis-server >/dev/null || install_packages redis-server
  if ! at_least "$(pgvector_version "$version")" "$MIN_PGVECTOR"; then
    refresh_lists
    package="postgresql-$version-pgvector"
    candidate=$(apt-cache policy "$package" 2>/dev/null | sed -n 's/^ *Candidate: //p')
    if [ -n "$candidate" ] && at_least "$candidate" "$MIN_PGVECTOR"; then install_packages "$package"; else build_pgvector "$version"; fi
  fi
}

start() {
  local folder=$1 port=$2 redis_port=$3 durable=${4:-} bin version database
  ensure_installed
  version=$(newest_postgres)
  bin="/usr/lib/postgresql/$version/bin"
  mkdir -p "$folder/redis"
  folder=$(realpath "$folder")
  [ "$(id -u)" != 0 ] || chown -R postgres:postgres "$folder"
  if [ ! -d "$folder/data" ]; then
    as_service "$bin/initdb" -D "$folder/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
    printf 'local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n' |
      as_service tee "$folder/data/pg_hba.conf" >/dev/null
    {
      printf "unix_socket_directories = '%s'\nlisten_addresses = '127.0.0.1'\nport = %s\n" "$folder" "$port"
      printf 'max_connections = 200\nshared_buffers = 512MB\nmaintenance_work_mem = 256MB\nmax_wal_size = 4GB\n'
      [ "$durable" = durable ] || printf 'fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n'
    } | as_service tee -a "$folder/data/postgresql.conf" >/dev/null
  fi
  as_service "$bin/pg_ctl" -D "$folder/data" status >/dev/null 2>&1 ||
    as_service "$bin/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/postgres.log" start >/dev/null
  # The owner migrates, the application's role only reads and writes rows. pgvector is not a trusted
  # extension: it goes into the template, so that databases the tests create have it.
  as_service "$bin/psql" -qX -v ON_ERROR_STOP=1 -h "$folder" -p "$port" -U postgres -d template1 >/dev/null <<'SQL'
do $$ begin
  if not exists (select from pg_roles where rolname = 'rozoom_owner') then
    create role rozoom_owner login createdb password 'owner';
    create role rozoom_app_user login password 'app';
    alter role rozoom_app_user set search_path = rozoom_ki_schema, public;
    grant rozoom_app_user to rozoom_owner;
  end if;
end $$;
set client_min_messages = error;
create extension if not exists vector;
create extension if not exists pg_trgm;
SQL
  for database in rozoom_test rozoom_bench; do
    as_service "$bin/psql" -qXAt -h "$folder" -p "$port" -U postgres -d postgres \
      -c "select 1 from pg_database where datname = '$database'" | grep -q 1 ||
      as_service "$bin/psql" -qX -h "$folder" -p "$port" -U postgres -d postgres -c "create database $database owner rozoom_owner"
  done
  as_service redis-server --port "$redis_port" --bind 127.0.0.1 --dir "$folder/redis" --save "" --appendonly no \
    --daemonize yes --pidfile "$folder/redis/redis.pid" --logfile "$folder/redis/redis.log" >/dev/null
  for _ in $(seq 50); do
    redis-cli -p "$redis_port" ping >/dev/null 2>&1 && break
    sleep 0.1
  done
  redis-cli -p "$redis_port" ping >/dev/null || fail "Redis did not start; its log: $folder/redis/redis.log"
  printf 'TEST_DATABASE_URL=postgres://rozoom_app_user:app@127.0.0.1:%s/rozoom_test\n' "$port"
  printf 'TEST_DATABASE_OWNER_URL=postgres://rozoom_owner:owner@127.0.0.1:%s/rozoom_test\n' "$port"
  printf 'TEST_REDIS_URL=redis://127.0.0.1:%s\n' "$redis_port"
}

stop() {
  local folder bin
  folder=$(realpath "$1")
  bin="/usr/lib/postgresql/$(newest_postgres)/bin"
  [ ! -d "$folder/data" ] || as_service "$bin/pg_ctl" -D "$folder/data" -m fast -w stop >/dev/null 2>&1 || true
  [ ! -f "$folder/redis/redis.pid" ] || kill "$(cat "$folder/redis/redis.pid")" 2>/dev/null || true
}

case "${1:-}" in
  start) [ $# -ge 4 ] || fail "Usage: .ci/services.sh start FOLDER POSTGRES_PORT REDIS_PORT [durable]"; start "${@:2}" ;;
  stop) [ $# = 2 ] || fail "Usage: .ci/services.sh stop FOLDER"; stop "$2" ;;
  *) fail "Usage: .ci/services.sh start|stop FOLDER …" ;;
esac
