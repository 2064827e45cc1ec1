-- Everything that the other services have told, as it came, once. Rows are added and read; nobody is granted anything else.
create table fact (
    -- Given by who told it.
    id            uuid        not null,
    tenant_id     text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    type          text        not null check (type <> ''),
    source        text        not null check (source <> ''),
    topic         text        not null check (topic <> ''),
    partition_no  integer     not null check (partition_no >= 0),
    record_offset bigint      not null check (record_offset >= 0),
    aggregate_id  uuid        not null,
    event_no      bigint      not null check (event_no > 0),
    occurred_at   timestamptz not null,
    received_at   timestamptz not null,
    -- Says where it happened. No shop hides it: what proves a person's skill must not depend on the shops in a token.
    shop_id       uuid,
    actor         text        not null check (actor <> ''),
    actor_issuer  text        not null check (actor_issuer <> ''),
    payload       text        not null check (payload is json object),
    -- Of the payload's bytes.
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (tenant_id, id)
);

create index fact_in_time on fact (tenant_id, occurred_at, id);
create index fact_of_type on fact (tenant_id, type, occurred_at, id);
create index fact_of_actor on fact (tenant_id, actor_issuer, actor, occurred_at, id);
create index fact_of_aggregate on fact (tenant_id, aggregate_id);

call raise_wall('fact', shop_owned => false);
grant select, insert on fact to app;
