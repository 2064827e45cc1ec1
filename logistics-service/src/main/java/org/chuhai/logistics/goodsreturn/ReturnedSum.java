package org.chuhai.logistics.goodsreturn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Unit;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.reconciliation.examination.Conversion;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.value.Quantity;
import org.jspecify.annotations.Nullable;

/** V08: of no line comes back more than was declared, all returns together. Values in, breaches out. */
final class ReturnedSum {

    private final Conversion conversion;
    private final Map<Integer, DeclarationLine> declared;
    private final Map<Integer, BigDecimal> soFar;

    /** @param soFar what came back before, by the declaration's lines, each in its base unit */
    ReturnedSum(CodeTable<Unit> units, Declaration declaration, Map<Integer, BigDecimal> soFar) {
        this.conversion = new Conversion(units);
        this.declared = declaration.lines().stream()
                .collect(Collectors.toMap(DeclarationLine::no, Function.identity(), (first, second) -> first));
        this.soFar = soFar;
    }

    /** All that is wrong with a return. */
    List<FieldError> breaches(List<ReturnGoods.Line> lines) {
        List<FieldError> errors = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            FieldError error =
                    breach("/lines/" + i, lines.get(i), !seen.add(lines.get(i).no()));
            if (error != null) {
                errors.add(error);
            }
        }
        return errors;
    }

    /** In the unit in which it was counted; the declared one where nobody said. */
    Quantity quantity(ReturnGoods.Line line) {
        DeclarationLine of = declared.get(line.no());
        if (of == null) {
            throw new IllegalArgumentException("there is no line " + line.no());
        }
        return new Quantity(line.quantity(), line.unit() == null ? of.unit() : line.unit());
    }

    Quantity inBase(Quantity quantity) {
        return new Quantity(conversion.toBase(quantity.value(), quantity.unit()), conversion.base(quantity.unit()));
    }

    private @Nullable FieldError breach(String pointer, ReturnGoods.Line line, boolean again) {
        DeclarationLine of = declared.get(line.no());
        if (of == null) {
            return FieldError.inBody(
                    pointer + "/no",
                    FieldError.UNKNOWN,
                    new Text("申报单没有第 " + line.no() + " 项", "the declaration has no line " + line.no()));
        }
        if (again) {
            return FieldError.inBody(
                    pointer + "/no",
                    "DUPLICATE",
                    new Text("第 " + line.no() + " 项重复", "line " + line.no() + " stands here twice"));
        }
        Quantity returned = quantity(line);
        if (!conversion.possible(returned.unit(), of.unit())) {
            return FieldError.inBody(
                    pointer + "/unit",
                    "OTHER_DIMENSION",
                    new Text("应可换算为申报单位 " + of.unit(), "must convert to the declared unit " + of.unit()));
        }
        Quantity left = left(of);
        if (inBase(returned).value().compareTo(left.value()) <= 0) {
            return null;
        }
        String shown = shown(left, of.unit());
        return FieldError.inBody(
                pointer + "/quantity",
                "V08",
                new Text(
                        "第 " + line.no() + " 项申报 " + of.quantity().toPlainString() + "（单位 " + of.unit() + "），尚可退 "
                                + shown,
                        "of line " + line.no() + " " + of.quantity().toPlainString() + " were declared (unit "
                                + of.unit() + "), and " + shown + " are left to come back"));
    }

    /** In the base unit. */
    private Quantity left(DeclarationLine of) {
        Quantity all = inBase(new Quantity(of.quantity(), of.unit()));
        return new Quantity(all.value().subtract(soFar.getOrDefault(of.no(), BigDecimal.ZERO)), all.unit());
    }

    private String shown(Quantity left, String unit) {
        BigDecimal converted = conversion.convert(left.value(), left.unit(), unit);
        return converted == null
                ? left.value().toPlainString() + " " + left.unit()
                : converted.toPlainString() + " " + unit;
    }
}
