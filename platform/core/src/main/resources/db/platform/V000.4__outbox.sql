-- Facts that are to be told, written in the transaction that made them true. The relay sends them in the order of id.
-- Debezium's outbox router could read it as well: event_id, topic, aggregate_id, type and payload are its columns.
create table outbox (
    id           bigint generated always as identity primary key,
    tenant_id    text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id      uuid,
    -- All facts of an aggregate are in one shard, and a shard has one relay at a time.
    shard        smallint    not null check (shard between 0 and 7),
    event_id     uuid        not null,
    topic        text        not null,
    aggregate_id uuid        not null,
    event_no     bigint      not null check (event_no > 0),
    type         text        not null,
    -- Text as it was written, unlike jsonb.
    payload      json        not null,
    actor        text        not null,
    actor_issuer text        not null,
    traceparent  text        not null,
    created_at   timestamptz not null,
    published_at timestamptz,
    unique (tenant_id, event_id),
    unique (tenant_id, topic, aggregate_id, event_no)
);

create index outbox_waiting on outbox (shard, id) where published_at is null;
create index outbox_expiry on outbox (published_at) where published_at is not null;
create index outbox_replay on outbox (created_at);

alter table outbox enable row level security;
alter table outbox force row level security;
-- Not raise_wall: what belongs to no shop is the tenant's.
create policy wall on outbox to app
    using (tenant_id = current_setting('app.tenant', true) and (shop_id is null or sees_shop(shop_id)))
    with check (tenant_id = current_setting('app.tenant', true) and (shop_id is null or sees_shop(shop_id)));

grant select, insert on outbox to app;
-- The relay sends everybody's facts, marks them, and removes them after some days.
create policy relay on outbox to relay using (true) with check (true);
grant select, update (published_at), delete on outbox to relay;

-- Numbers the facts of an aggregate. Its row is locked until the transaction ends, so ids and numbers come in the order of
-- commits, within an aggregate.
create table outbox_counter (
    tenant_id    text   not null default current_setting('app.tenant') check (tenant_id <> ''),
    topic        text   not null,
    aggregate_id uuid   not null,
    last_no      bigint not null,
    primary key (tenant_id, topic, aggregate_id)
);

call raise_wall('outbox_counter', shop_owned => false);
grant select, insert, update on outbox_counter to app;
