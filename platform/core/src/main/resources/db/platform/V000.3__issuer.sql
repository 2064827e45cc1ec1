-- A subject is somebody only together with the issuer that says so, and a machine that acts on behalf of others is not them.
-- What was stored before belongs to no issuer: nobody can ask for it any more.
alter table idempotency_key add column issuer text not null default '';
alter table idempotency_key alter column issuer drop default;
alter table idempotency_key add column subject text not null default '';
alter table idempotency_key alter column subject drop default;
alter table idempotency_key drop constraint idempotency_key_pkey;
alter table idempotency_key add primary key (tenant_id, issuer, subject, actor, operation, key);

alter table audit add column issuer text not null default '';
alter table audit alter column issuer drop default;
