package org.chuhai.local.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.platform.language.Text;

/** Finds documents of one export that no profile could make belong together, or that this one does not. */
final class Crowd {

    /** A hostile stream may repeat one key a million times; nobody reads more than this. */
    private static final int MOST_NAMED = 20;

    private final Profile profile;

    Crowd(Profile profile) {
        this.profile = profile;
    }

    /** The documents of which there are too many. */
    List<Problem> in(Connected documents) {
        if (documents.isOneOfEachAtMost()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        problems.addAll(named(documents.orders(), Crowd::isSameOrder));
        problems.addAll(named(documents.waybills(), Crowd::isSameWaybill));
        problems.addAll(named(documents.declarations(), this::cannotStandTogether));
        if (problems.isEmpty() && hasOrdersThatNobodyCanMean(documents)) {
            problems.addAll(named(documents.orders(), (_, _) -> true));
        }
        if (problems.isEmpty()
                && documents.declarations().isEmpty()
                && Stream.of(Route.values()).noneMatch(route -> profile.allows(Allowance.SEVERAL_WAYBILLS, route))) {
            problems.addAll(named(documents.waybills(), (_, _) -> true));
        }
        return problems;
    }

    private static boolean isSameOrder(Standing one, Standing other) {
        return Objects.equals(one.filed().orderNo(), other.filed().orderNo())
                && Objects.equals(one.filed().seller(), other.filed().seller());
    }

    private static boolean isSameWaybill(Standing one, Standing other) {
        return Objects.equals(one.filed().waybillNo(), other.filed().waybillNo())
                && Objects.equals(one.filed().carrier(), other.filed().carrier());
    }

    /** One order declared twice where nothing allows it, or one waybill for two orders. */
    private boolean cannotStandTogether(Standing one, Standing other) {
        if (Connected.shareAnOrder(one, other)) {
            return Objects.equals(one.filed().orderNo(), other.filed().orderNo())
                    && Stream.of(one, other).noneMatch(each -> allows(Allowance.SEVERAL_DECLARATIONS, each));
        }
        return one.filed().names(other.filed());
    }

    /** More orders than the declarations have numbers for, where the engine would look at one only. */
    private boolean hasOrdersThatNobodyCanMean(Connected documents) {
        return switch (documents.declarations().size()) {
            case 0 -> documents.orders().size() > 1;
            case 1 -> {
                Standing only = documents.declarations().getFirst();
                yield !allows(Allowance.SEVERAL_ORDERS, only)
                        && documents.orders().size() > only.filed().orderNos().size();
            }
            default -> false;
        };
    }

    private boolean allows(Allowance allowance, Standing declaration) {
        Route route = declaration.filed().route();
        return route != null && profile.allows(allowance, route);
    }

    private static List<Problem> named(List<Standing> documents, BiPredicate<Standing, Standing> clash) {
        Set<Standing> several = new LinkedHashSet<>();
        for (Standing one : documents) {
            for (Standing other : documents) {
                if (!one.equals(other) && clash.test(one, other)) {
                    several.add(one);
                }
            }
        }
        return named(several.stream().limit(MOST_NAMED).toList(), several.size());
    }

    /** As one line each. */
    static List<Problem> named(List<Standing> documents, int several) {
        String count = several > MOST_NAMED ? MOST_NAMED + "+" : String.valueOf(several);
        return documents.stream()
                .limit(MOST_NAMED)
                .map(one -> oneOfSeveral(one, count))
                .toList();
    }

    private static Problem oneOfSeveral(Standing standing, String count) {
        Filed filed = standing.filed();
        Text label = filed.kind().label();
        String number = switch (standing.presented().document()) {
            case Order order -> order.orderNo();
            case Waybill waybill -> waybill.waybillNo();
            case Declaration declaration -> declaration.orderNo();
        };
        return Problem.at(
                filed,
                Problem.Rule.SEVERAL_WITH_ONE_KEY,
                new Text(
                        "同一票货物有 " + count + " 份不同的" + label.zh() + "，这是其中之一：" + number,
                        "one of " + count + " different documents of the kind " + label.en() + " in one export: "
                                + number));
    }
}
