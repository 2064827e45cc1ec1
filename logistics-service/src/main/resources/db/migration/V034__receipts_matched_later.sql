-- A receipt of a form may come before the one that tells whose numbers it names: which message it answers is written down then.
grant update (transmission_id, at) on customs_receipt to app;
