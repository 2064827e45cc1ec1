-- A part that always fails is tried so often, then row by row, and then its batch is given up: nothing runs for ever.
alter table reconciliation_batch
    drop constraint reconciliation_batch_state_check,
    add constraint reconciliation_batch_state_check
        check (state in ('RECEIVING', 'RUNNING', 'DONE', 'CANCELLED', 'ABANDONED', 'FAILED')),
    -- The part that could not be judged, how often it was tried, and what was in the way.
    add column failed_part     integer,
    add column failed_attempts integer,
    add column obstacle        text check (obstacle in ('MEMORY', 'DATABASE', 'FAULT')),
    add constraint reconciliation_batch_failure_check
        check ((state = 'FAILED') = (failed_part is not null)
            and (failed_part is null) = (failed_attempts is null)
            and (failed_part is null) = (obstacle is null));

alter table reconciliation_batch_part
    add column attempts integer not null default 0,
    -- When it may be tried again; null before it has failed.
    add column retry_at timestamptz;

-- Of the document before it was compressed: so many are opened at once as memory has room for.
alter table reconciliation_batch_document
    add column bytes integer not null default 0;

-- How much a tenant keeps is counted over all its shops, which an operator does not see.
grant select (bytes_received) on reconciliation_batch to relay;
