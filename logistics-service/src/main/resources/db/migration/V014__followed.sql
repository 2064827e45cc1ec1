-- An order that is told by the service that sold it has one master: its content is not changed here. Orders that were told
-- before are marked by their next fact.
alter table customs_document add column followed boolean not null default false;
