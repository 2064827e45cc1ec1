package org.chuhai.logistics.shipment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.party.OtherCode;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.SocialCreditCode;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The rules of a shipment's content that look at more than one field or into a code table. */
final class ShipmentRules {

    private static final CodeTables TABLES = CodeTables.shipped();
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private ShipmentRules() {}

    /** A number that two packages share. */
    static List<FieldError> broken(ReplacePackages command) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < command.packages().size(); i++) {
            Integer earlier = seen.putIfAbsent(command.packages().get(i).number(), i);
            if (earlier != null) {
                errors.add(FieldError.inBody(
                        "/packages/" + i + "/number",
                        "DUPLICATE",
                        new Text(
                                "与 /packages/" + earlier + " 的编号相同",
                                "is the number of /packages/" + earlier + " too")));
            }
        }
        return errors;
    }

    /** Codes that no table knows, and times that go backwards. */
    static List<FieldError> broken(ReplaceLegs command) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < command.legs().size(); i++) {
            ShipmentLeg leg = command.legs().get(i);
            String at = "/legs/" + i;
            if (TABLES.transportModes().get(leg.mode()) == null) {
                errors.add(FieldError.inBody(
                        at + "/mode", FieldError.UNKNOWN, new Text("运输方式代码表中没有此代码", "is no code of a transport mode")));
            }
            checkCountry(at + "/from/country", leg.from(), errors);
            checkCountry(at + "/to/country", leg.to(), errors);
            checkTimes(at, leg, i == 0 ? null : command.legs().get(i - 1).plannedArrival(), errors);
        }
        return errors;
    }

    /** A code of the carrier that was meant to be a social credit code and is none. */
    static List<FieldError> broken(AssignWaybill command) {
        return switch (PartyCode.of(command.carrierCode())) {
            case SocialCreditCode credit
            when !credit.checkDigitsRight() ->
                List.of(FieldError.inBody(
                        "/carrierCode",
                        "WRONG_CHECK_DIGIT",
                        new Text("第 17、18 位校验码有误", "has wrong check characters at positions 17 and 18")));
            case OtherCode other
            when other.resemblesSocialCreditCode() ->
                List.of(FieldError.inBody(
                        "/carrierCode",
                        "WRONG_SHAPE",
                        new Text("不是 18 位统一社会信用代码", "is no unified social credit code of 18 characters")));
            // The carrier need not be registered: foreign carriers are not.
            case PartyCode right -> List.of();
        };
    }

    private static void checkCountry(String pointer, ShipmentPlace place, List<FieldError> errors) {
        if (TABLES.countries().get(place.country()) == null) {
            errors.add(FieldError.inBody(
                    pointer,
                    FieldError.UNKNOWN,
                    new Text("国别代码表中没有此代码", "is no code of a country, ISO 3166-1 alpha-3")));
        }
    }

    private static void checkTimes(String at, ShipmentLeg leg, @Nullable Instant before, List<FieldError> errors) {
        checkRange(at + "/plannedDeparture", leg.plannedDeparture(), errors);
        checkRange(at + "/plannedArrival", leg.plannedArrival(), errors);
        if (!leg.plannedDeparture().isBefore(leg.plannedArrival())) {
            errors.add(FieldError.inBody(
                    at + "/plannedArrival",
                    "OUT_OF_ORDER",
                    new Text("应晚于 plannedDeparture", "must be after plannedDeparture")));
        }
        if (before != null && leg.plannedDeparture().isBefore(before)) {
            errors.add(FieldError.inBody(
                    at + "/plannedDeparture",
                    "OUT_OF_ORDER",
                    new Text("不得早于上一段的 plannedArrival", "must not be before plannedArrival of the leg before")));
        }
    }

    private static void checkRange(String pointer, Instant time, List<FieldError> errors) {
        if (time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
            errors.add(FieldError.inBody(
                    pointer, "OUT_OF_RANGE", new Text("应在 2000 年至 2099 年之间", "must be in the years 2000 to 2099")));
        }
    }
}
