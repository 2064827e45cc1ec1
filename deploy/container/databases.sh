#!/bin/bash
# Roles and databases, once, when the data folder of PostgreSQL is new. The owner runs migrations, app works for the requests,
# relay sends the outboxes; none of them may see around row-level security.
set -euo pipefail

role() {
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres -v role="$1" -v password="$2" <<'SQL'
create role :"role" login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'password';
SQL
}

role owner "$CHUHAI_DATABASE_OWNER_PASSWORD"
role app "$CHUHAI_DATABASE_APP_PASSWORD"
role relay "$CHUHAI_DATABASE_RELAY_PASSWORD"

for database in catalog orders logistics assessment; do
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres -v database="$database" <<'SQL'
create database :"database" owner owner;
revoke all on database :"database" from public;
grant connect on database :"database" to app, relay;
SQL
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$database" <<'SQL'
revoke all on schema public from public;
grant usage on schema public to app, relay;
SQL
done
