-- What facts say about a learner's skills, by which version of which rule. All of it can be made anew from the facts.
create table evidence (
    id           uuid        primary key,
    tenant_id    text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    learner_id   uuid        not null,
    rule_id      text        not null check (rule_id <> ''),
    rule_version integer     not null check (rule_version > 0),
    framework    text        not null check (framework <> ''),
    requirement  text        not null check (requirement <> ''),
    fact_id      uuid        not null,
    polarity     text        not null check (polarity in ('FOR', 'AGAINST')),
    -- What is counted apart from others, and within which group.
    key          text        not null check (key <> ''),
    grouping     text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    unique (tenant_id, learner_id, rule_id, rule_version, fact_id, polarity, key, grouping),
    foreign key (tenant_id, learner_id) references learner (tenant_id, id),
    foreign key (tenant_id, fact_id) references fact (tenant_id, id)
);

create index evidence_of_learner on evidence (tenant_id, learner_id, id);
create index evidence_of_rule on evidence (tenant_id, learner_id, framework, rule_id);

call raise_wall('evidence', shop_owned => false);
grant select, insert, delete on evidence to app;

-- Which requirements are proved as far as facts can prove them, so that it is told once.
create table proof (
    id          uuid        primary key,
    tenant_id   text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    learner_id  uuid        not null,
    framework   text        not null check (framework <> ''),
    requirement text        not null check (requirement <> ''),
    proved      boolean     not null,
    since       timestamptz not null,
    unique (tenant_id, learner_id, framework, requirement),
    foreign key (tenant_id, learner_id) references learner (tenant_id, id)
);

call raise_wall('proof', shop_owned => false);
grant select, insert, update on proof to app;

-- By which rules a learner's evidence was made: others make it anew.
create table reckoning (
    learner_id   uuid        not null,
    tenant_id    text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    rules        text        not null check (rules ~ '^[0-9a-f]{64}$'),
    reckoned_at  timestamptz not null,
    primary key (tenant_id, learner_id),
    foreign key (tenant_id, learner_id) references learner (tenant_id, id)
);

call raise_wall('reckoning', shop_owned => false);
grant select, insert, update on reckoning to app;
