-- Goods of an accepted declaration that came back, line by line. Nobody may change or remove a row.
create table goods_return (
    id                   uuid        primary key,
    tenant_id            text        not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id              uuid        not null,
    case_id              uuid        not null,
    return_no            text        not null check (return_no <> ''),
    declaration_number   text        not null check (declaration_number <> ''),
    declaration_revision integer     not null check (declaration_revision > 0),
    reason               text        check (reason <> ''),
    actor                text        not null,
    at                   timestamptz not null,
    unique (tenant_id, shop_id, id),
    constraint goods_return_no_taken unique (tenant_id, case_id, return_no),
    foreign key (tenant_id, shop_id, case_id) references export_case (tenant_id, shop_id, id)
);

create index goods_return_of_case on goods_return (tenant_id, case_id, id);

create table goods_return_line (
    id            uuid    primary key,
    tenant_id     text    not null default current_setting('app.tenant') check (tenant_id <> ''),
    shop_id       uuid    not null,
    return_id     uuid    not null,
    case_id       uuid    not null,
    line_no       integer not null check (line_no > 0),
    quantity      numeric not null check (quantity > 0),
    unit          text    not null check (unit <> ''),
    -- In the base unit of its dimension, in which what came back is added up exactly.
    base_quantity numeric not null check (base_quantity > 0),
    base_unit     text    not null check (base_unit <> ''),
    unique (tenant_id, return_id, line_no),
    foreign key (tenant_id, shop_id, return_id) references goods_return (tenant_id, shop_id, id)
);

create index goods_return_line_of_case on goods_return_line (tenant_id, case_id, line_no);

call raise_wall('goods_return', shop_owned => true);
call raise_wall('goods_return_line', shop_owned => true);
grant select, insert on goods_return to app;
grant select, insert on goods_return_line to app;
