package org.chuhai.logistics.reconciliation.examination;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chuhai.logistics.customsdocument.CarriedMembers;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLengths;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Makes patches that any library for RFC 6902 applies in sequence, and whose result can still be read. */
final class Patches {

    private static final int MOST_FORM_LINES =
            DeclarationLengths.of(Route.DECLARATION).lines();
    private static final int LONGEST_ITEM_NO_OF_LIST =
            DeclarationLengths.of(Route.LIST).itemNo();
    private static final int INTEGER_DIGITS = 14;
    private static final int FRACTION_DIGITS = 5;

    private static final String LINES = "/lines/";
    private static final String NEW_LINE = "/lines/-";

    private Patches() {}

    /** Paths count in the document as it was, so lines go last, from the highest down, and new ones come after that. */
    static List<PatchOperation> inSequence(
            Collection<PatchOperation> operations, DocumentKind document, @Nullable Declaration declaration) {
        return operations.stream()
                .map(operation -> document == DocumentKind.DECLARATION
                                && declaration != null
                                && "replace".equals(operation.op())
                                && mayBeAbsent(declaration, operation)
                        ? new PatchOperation("add", operation.path(), operation.value())
                        : operation)
                .sorted(Comparator.comparingInt(Patches::turn))
                .toList();
    }

    /** What corrections set although it was not stated; it cannot be replaced, for it need not be there at all. */
    private static boolean mayBeAbsent(Declaration declaration, PatchOperation operation) {
        return switch (last(operation)) {
            case "terms" -> declaration.terms() == null;
            case "freight" -> declaration.freight() == null;
            case "freightCurrency" -> declaration.freightCurrency() == null;
            case "insurance" -> declaration.insurance() == null;
            case "insuranceCurrency" -> declaration.insuranceCurrency() == null;
            case "buyer" -> declaration.buyer() == null;
            case "producer" -> declaration.producer() == null;
            case "name" ->
                declaration.buyer() != null
                        && declaration.buyer().name() == null
                        && "/buyer/name".equals(operation.path());
            case "legalQuantity2" -> line(declaration, operation).legalQuantity2() == null;
            case "legalUnit2" -> line(declaration, operation).legalUnit2() == null;
            default -> false;
        };
    }

    private static DeclarationLine line(Declaration declaration, PatchOperation operation) {
        return declaration.lines().get(Integer.parseInt(operation.path().split("/", 4)[2]));
    }

    private static int turn(PatchOperation operation) {
        if (operation.path().equals(NEW_LINE)) {
            return 1;
        }
        return "remove".equals(operation.op()) && operation.path().startsWith(LINES)
                ? -Integer.parseInt(last(operation))
                : Integer.MIN_VALUE;
    }

    /** Why the corrected document could not be carried, as a sentence; null when it can. */
    static @Nullable Text obstacle(
            DocumentKind document, Collection<PatchOperation> operations, @Nullable Declaration declaration) {
        for (PatchOperation operation : operations) {
            for (BigDecimal number : numbers(operation)) {
                if (isTooLong(number)) {
                    String value = number.toPlainString();
                    return new Text(
                            "更正值 " + value + " 超出 14 位整数、5 位小数，无法填写，请人工核对。",
                            "The value to put there, " + value
                                    + ", has more than 14 integer or 5 fraction digits, so no document can carry it.");
                }
            }
        }
        return document == DocumentKind.DECLARATION && declaration != null ? obstacle(operations, declaration) : null;
    }

    private static @Nullable Text obstacle(Collection<PatchOperation> operations, Declaration declaration) {
        boolean becomesForm = operations.stream().anyMatch(operation -> "/route".equals(operation.path()));
        int lines = declaration.lines().size();
        for (PatchOperation operation : operations) {
            lines += operation.path().equals(NEW_LINE) ? 1 : 0;
            lines -= "remove".equals(operation.op()) && operation.path().startsWith(LINES) ? 1 : 0;
            if (declaration.route() == Route.LIST
                    && "itemNo".equals(last(operation))
                    && operation.value() instanceof String itemNo
                    && itemNo.codePointCount(0, itemNo.length()) > LONGEST_ITEM_NO_OF_LIST) {
                return new Text(
                        "清单的商品货号最长 20 个字符，请先缩短订单的商品货号。",
                        "An item number of a list has at most 20 characters: shorten the order's item number first.");
            }
        }
        boolean form = becomesForm || declaration.route() == Route.DECLARATION;
        return form && lines > MOST_FORM_LINES
                ? new Text(
                        "报关单最多 50 项商品，请拆分为多份报关单申报。", "A form has at most 50 lines: split the goods into several forms.")
                : null;
    }

    private static List<BigDecimal> numbers(PatchOperation operation) {
        return switch (operation.value()) {
            case String value when CarriedMembers.isDecimal(last(operation)) -> List.of(new BigDecimal(value));
            case DeclarationLine line -> {
                BigDecimal second = line.legalQuantity2();
                yield second == null ? List.of(line.legalQuantity()) : List.of(line.legalQuantity(), second);
            }
            case null, default -> List.of();
        };
    }

    private static boolean isTooLong(BigDecimal number) {
        return number.scale() > FRACTION_DIGITS || number.precision() - number.scale() > INTEGER_DIGITS;
    }

    private static String last(PatchOperation operation) {
        return operation.path().substring(operation.path().lastIndexOf('/') + 1);
    }
}
