-- Who did what, added in the transaction of the change; nobody may change or remove a row.
create table audit (
    id           uuid        primary key,
    tenant_id    text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id      uuid,
    at           timestamptz not null,
    actor        text        not null,
    subject      text        not null,
    aggregate    text        not null,
    aggregate_id uuid        not null,
    action       text        not null,
    from_state   text,
    to_state     text,
    reason       text,
    event_id     uuid
);

create index audit_of_aggregate on audit (tenant_id, aggregate, aggregate_id, at);

alter table audit enable row level security;
alter table audit force row level security;
-- Not raise_wall: what belongs to no shop is the tenant's.
create policy wall on audit to app
    using (tenant_id = current_setting('app.tenant', true) and (shop_id is null or sees_shop(shop_id)))
    with check (tenant_id = current_setting('app.tenant', true) and (shop_id is null or sees_shop(shop_id)));

grant select, insert on audit to app;
