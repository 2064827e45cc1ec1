-- The wall between tenants, and between the shops of a tenant. Each migration that makes a table calls raise_wall for it.
-- app.tenant and app.shops are set on every connection when it is taken from the pool, and cleared when it comes back.
-- The owner of the tables sees no row either: a migration that fills rows must set app.tenant, or it fills nothing.

grant usage on schema public to app, relay;

-- True for a shop that the caller sees; false without a caller.
create function sees_shop(shop uuid) returns boolean
    language sql stable parallel safe
    return current_setting('app.shops', true) = '*'
        or shop::text = any (string_to_array(current_setting('app.shops', true), ','));

grant execute on function sees_shop(uuid) to app;

-- tenant_id text, and shop_id uuid where shop_owned, must be columns of the table.
create procedure raise_wall(walled regclass, shop_owned boolean)
    language plpgsql as
$$
declare
    condition text := 'tenant_id = current_setting(''app.tenant'', true)'
        || case when shop_owned then ' and sees_shop(shop_id)' else '' end;
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy wall on %s to app using (%s) with check (%s)', walled, condition, condition);
end
$$;

revoke execute on procedure raise_wall(regclass, boolean) from public;
