-- Whoever is assessed: a pseudonym, and the name by which an issuer of tokens knows the person. Nothing else is kept of anybody.
create table learner (
    id               uuid        primary key,
    tenant_id        text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    version          bigint      not null,
    alias            text        not null check (alias <> ''),
    issuer           text        not null check (issuer <> ''),
    subject          text        not null check (subject <> ''),
    shops            uuid[]      not null,
    state            text        not null check (state in ('ENROLLED', 'LEFT')),
    departure_reason text        check (departure_reason <> ''),
    enrolled_at      timestamptz not null,
    left_at          timestamptz,
    updated_at       timestamptz not null,
    check ((state = 'LEFT') = (left_at is not null)),
    check ((state = 'LEFT') = (departure_reason is not null)),
    unique (tenant_id, id),
    constraint learner_subject_taken unique (tenant_id, issuer, subject)
);

create index learner_in_state on learner (tenant_id, state, id);

-- Not of a shop: one person may work in several, and be assessed for all of them together.
call raise_wall('learner', shop_owned => false);
grant select, insert, update on learner to app;
