-- What a seller confirms by word is more than labels: the member of a listing's content is called confirmed. Without force, because
-- the wall would show its owner no row to change.
alter table listing no force row level security;

update listing
set content = ((content::jsonb - 'labelConfirmed')
               || jsonb_build_object('confirmed', content::jsonb -> 'labelConfirmed'))::text
where content::jsonb -> 'labelConfirmed' is not null;

alter table listing force row level security;
