-- A simulated receipt that cannot be read is put aside for people to look at; nothing that came is thrown away.
alter table customs_simulator_receipt add column put_aside_at timestamptz;
grant update (put_aside_at) on customs_simulator_receipt to app;
grant select (put_aside_at) on customs_simulator_receipt to relay;

drop index customs_simulator_receipt_due;
create index customs_simulator_receipt_due on customs_simulator_receipt (tenant_id, shop_id, due_at, id)
    where put_aside_at is null;
drop index customs_simulator_receipt_arrived;
create index customs_simulator_receipt_arrived on customs_simulator_receipt (due_at) where put_aside_at is null;

-- Lists of messages in one state.
create index customs_transmission_of_state on customs_transmission (tenant_id, state, id);

alter table customs_transmission
    -- How often it was handed over again, because it left and was never answered.
    add column handovers integer not null default 0 check (handovers >= 0),
    -- Known to have left only because customs has answered it: somebody has carried it there by hand.
    add column carried   boolean not null default false check (not carried or state = 'HANDED_OVER');
