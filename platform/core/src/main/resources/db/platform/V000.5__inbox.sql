-- Facts that a consumer has taken, written in the transaction of their effect: none has its effect twice.
create table inbox (
    tenant_id   text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    consumer    text        not null,
    source      text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null,
    primary key (tenant_id, consumer, source, event_id)
);

create index inbox_expiry on inbox (received_at);

call raise_wall('inbox', shop_owned => false);
grant select, insert on inbox to app;
create policy expiry on inbox to relay using (true);
grant select (received_at), delete on inbox to relay;

-- The newest fact of each aggregate that a projection shows: an older one that comes late is not news.
create table inbox_newest (
    tenant_id    text   not null default current_setting('app.tenant') check (tenant_id <> ''),
    consumer     text   not null,
    topic        text   not null,
    aggregate_id uuid   not null,
    event_no     bigint not null check (event_no > 0),
    primary key (tenant_id, consumer, topic, aggregate_id)
);

call raise_wall('inbox_newest', shop_owned => false);
grant select, insert, update on inbox_newest to app;
