-- How often somebody has taken it who did not come back: the process ended in the middle. Written before it is judged, so that
-- a part that ends processes is given up too.
alter table reconciliation_batch_part
    add column lost integer not null default 0;

-- Whether a list names an order on its platform is one entry, however many lists say its number.
create index reconciliation_batch_list_of_order on reconciliation_batch_document
    (tenant_id, batch_id, order_no, platform_code) where kind = 'DECLARATION';
