-- What a join can say of a file of exports: read once, laid side by side, unequal pairs stored. Statements end with a semicolon.

create table export as
select *
from read_ndjson(
        '${file}',
        columns = {
            'id': 'VARCHAR',
            'order': 'STRUCT(orderNo VARCHAR, seller STRUCT(code VARCHAR), currency VARCHAR, packages VARCHAR,
                             grossWeightKg VARCHAR,
                             lines STRUCT("no" INTEGER, itemNo VARCHAR, hsCode VARCHAR, quantity VARCHAR, unit VARCHAR,
                                          unitPrice VARCHAR, total VARCHAR)[])',
            'waybill': 'STRUCT(waybillNo VARCHAR, currency VARCHAR, packages VARCHAR, mode VARCHAR, grossWeightKg VARCHAR,
                               freight VARCHAR, insurance VARCHAR)',
            'declaration': 'STRUCT(orderNo VARCHAR, waybillNo VARCHAR, seller STRUCT(code VARCHAR), packages VARCHAR,
                                   transportMode VARCHAR, grossWeightKg VARCHAR, freight VARCHAR, insurance VARCHAR,
                                   lines STRUCT("no" INTEGER, itemNo VARCHAR, hsCode VARCHAR, quantity VARCHAR,
                                                unit VARCHAR, unitPrice VARCHAR, total VARCHAR)[])'
        });

create macro number_of(told) as try_cast(told as decimal(30, 10));

create table difference as
with pair as (
    select
        o.id,
        0 as line,
        unnest([
            {'field': 'orderNo', 'one': o.told.orderNo, 'other': d.told.orderNo, 'number': false},
            {'field': 'waybillNo', 'one': w.told.waybillNo, 'other': d.told.waybillNo, 'number': false},
            {'field': 'seller', 'one': o.told.seller.code, 'other': d.told.seller.code, 'number': false},
            {'field': 'currency', 'one': o.told.currency, 'other': w.told.currency, 'number': false},
            {'field': 'packages', 'one': o.told.packages, 'other': d.told.packages, 'number': true},
            {'field': 'packages', 'one': w.told.packages, 'other': d.told.packages, 'number': true},
            {'field': 'mode', 'one': w.told.mode, 'other': d.told.transportMode, 'number': false},
            {'field': 'grossWeightKg', 'one': o.told.grossWeightKg, 'other': d.told.grossWeightKg, 'number': true},
            {'field': 'grossWeightKg', 'one': w.told.grossWeightKg, 'other': d.told.grossWeightKg, 'number': true},
            {'field': 'freight', 'one': w.told.freight, 'other': d.told.freight, 'number': true},
            {'field': 'insurance', 'one': w.told.insurance, 'other': d.told.insurance, 'number': true}
        ]) as field
    from (select id, "order" as told from export) as o
    join (select id, waybill as told from export) as w on w.id = o.id
    join (select id, declaration as told from export) as d on d.id = o.id
    union all
    select
        o.id,
        o.told.no as line,
        unnest([
            {'field': 'itemNo', 'one': o.told.itemNo, 'other': d.told.itemNo, 'number': false},
            {'field': 'hsCode', 'one': o.told.hsCode, 'other': d.told.hsCode, 'number': false},
            {'field': 'quantity', 'one': o.told.quantity, 'other': d.told.quantity, 'number': true},
            {'field': 'unit', 'one': o.told.unit, 'other': d.told.unit, 'number': false},
            {'field': 'unitPrice', 'one': o.told.unitPrice, 'other': d.told.unitPrice, 'number': true},
            {'field': 'total', 'one': o.told.total, 'other': d.told.total, 'number': true}
        ]) as field
    from (select id, unnest("order".lines) as told from export) as o
    join (select id, unnest(declaration.lines) as told from export) as d on d.id = o.id and d.told.no = o.told.no
)
select id, line, field.field, field.one, field.other
from pair
where field.one is not null
  and field.other is not null
  and (case when field.number then number_of(field.one) is distinct from number_of(field.other)
            else field.one <> field.other end);

checkpoint;
