-- Answers to commands, so that a retry has no second effect. Kept 48 hours.
create table idempotency_key (
    tenant_id    text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    actor        text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer     not null check (status between 200 and 299),
    headers      text        not null,
    body         text,
    created_at   timestamptz not null,
    primary key (tenant_id, actor, operation, key)
);

create index idempotency_key_expiry on idempotency_key (created_at);

call raise_wall('idempotency_key', shop_owned => false);
-- The relay removes what has expired, whoever's it is, and reads nothing but the age.
create policy expiry on idempotency_key to relay using (true);

grant select, insert on idempotency_key to app;
grant select (created_at), delete on idempotency_key to relay;
