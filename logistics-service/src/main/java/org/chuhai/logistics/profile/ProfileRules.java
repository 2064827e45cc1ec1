package org.chuhai.logistics.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuhai.logistics.profile.ProfileContent.FieldTolerance;
import org.chuhai.logistics.profile.ProfileContent.RouteAllowance;
import org.chuhai.logistics.profile.ProfileContent.RuleSeverity;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Tolerance.Unit;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;

/** The rules of a profile's content that look at more than one field, or into what the engine can tolerate. */
final class ProfileRules {

    /** More is no tolerance any more: the rule is switched off then, and everybody sees that it is. */
    private static final Map<Unit, BigDecimal> MOST = new EnumMap<>(Map.of(
            Unit.PERCENT, new BigDecimal(10),
            Unit.CURRENCY, new BigDecimal(1000),
            Unit.KILOGRAM, new BigDecimal(1000),
            Unit.PIECE, new BigDecimal(100)));

    private ProfileRules() {}

    /**
     * Rules and fields that are named twice, and tolerances that no field can have.
     *
     * @param at JSON pointer to the content
     */
    static List<FieldError> broken(ProfileContent content, String at) {
        List<FieldError> errors = new ArrayList<>();
        Set<RuleId> off = new HashSet<>();
        for (int i = 0; i < content.off().size(); i++) {
            if (!off.add(content.off().get(i))) {
                errors.add(twice(at + "/off/" + i));
            }
        }
        Set<RuleId> weighed = new HashSet<>();
        for (int i = 0; i < content.severities().size(); i++) {
            RuleSeverity one = content.severities().get(i);
            String pointer = at + "/severities/" + i + "/rule";
            if (!weighed.add(one.rule())) {
                errors.add(twice(pointer));
            } else if (off.contains(one.rule())) {
                errors.add(FieldError.inBody(
                        pointer,
                        "SWITCHED_OFF",
                        new Text(
                                "此规则已在 off 中关闭，没有差异可以评级",
                                "off switches the rule off: it has no findings that weigh anything")));
            }
        }
        Set<String> fields = new HashSet<>();
        for (int i = 0; i < content.tolerances().size(); i++) {
            FieldTolerance one = content.tolerances().get(i);
            String pointer = at + "/tolerances/" + i;
            if (!fields.add(one.field())) {
                errors.add(twice(pointer + "/field"));
            } else {
                check(pointer, one, errors);
            }
        }
        Set<Allowance> allowed = new HashSet<>();
        for (int i = 0; i < content.allowances().size(); i++) {
            RouteAllowance one = content.allowances().get(i);
            String pointer = at + "/allowances/" + i;
            if (!allowed.add(one.allowance())) {
                errors.add(twice(pointer + "/allowance"));
            }
            if (new HashSet<>(one.routes()).size() < one.routes().size()) {
                errors.add(twice(pointer + "/routes/1"));
            }
        }
        return errors;
    }

    private static void check(String pointer, FieldTolerance one, List<FieldError> errors) {
        Set<Unit> units = Profile.ALLOWED_UNITS.get(one.field());
        BigDecimal most = MOST.get(one.unit());
        if (units == null) {
            errors.add(FieldError.inBody(
                    pointer + "/field", FieldError.UNKNOWN, oneOf(String.join(", ", Profile.ALLOWED_UNITS.keySet()))));
        } else if (!units.contains(one.unit())) {
            errors.add(FieldError.inBody(
                    pointer + "/unit",
                    "NOT_AN_ALLOWED_VALUE",
                    oneOf(units.stream().sorted().map(Enum::name).collect(Collectors.joining(", ")))));
        } else if (most != null && one.limit().compareTo(most) > 0) {
            errors.add(FieldError.inBody(
                    pointer + "/limit",
                    "TOO_LARGE",
                    new Text("最大为 " + most + " " + one.unit(), "must be " + most + " " + one.unit() + " at most")));
        }
    }

    private static Text oneOf(String allowed) {
        return new Text("应为 " + allowed + " 之一", "must be one of " + allowed);
    }

    private static FieldError twice(String pointer) {
        return FieldError.inBody(pointer, "DUPLICATE", new Text("重复", "is named twice"));
    }
}
