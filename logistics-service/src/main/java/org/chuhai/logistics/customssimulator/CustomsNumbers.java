package org.chuhai.logistics.customssimulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chuhai.logistics.ceb.CebKey;

/** The numbers that customs gives: of the pre-entry with the first receipt, of the list when it is in customs' database. */
final class CustomsNumbers {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final Entries entries;

    CustomsNumbers(Entries entries) {
        this.entries = entries;
    }

    /** B, or E for a form, the day, nine digits; what has a number keeps it. */
    Entry preEntry(Entry entry, Instant now) {
        if (!entry.kind().answered().contains(CebKey.PRE_NO) || entry.keys().containsKey(CebKey.PRE_NO)) {
            return entry;
        }
        String letter = entry.kind() == Submitted.FORM ? "E" : "B";
        return entry.numbered(CebKey.PRE_NO, letter + DateTimeFormatter.BASIC_ISO_DATE.format(day(now)) + serial());
    }

    /**
     * Of a list: office, year, E for export, nine digits. Of a form: the same with 0 for export, 18 digits. What has a number
     * keeps it.
     */
    Entry decided(Entry entry, Submission submission, Instant now) {
        boolean numbered = entry.kind() == Submitted.LIST || entry.kind() == Submitted.FORM;
        if (!numbered || entry.keys().containsKey(CebKey.INVT_NO)) {
            return entry;
        }
        String export = entry.kind() == Submitted.LIST ? "E" : "0";
        return entry.numbered(
                CebKey.INVT_NO, submission.head().text("customsCode") + day(now).getYear() + export + serial());
    }

    private String serial() {
        return String.format(Locale.ROOT, "%09d", entries.nextNumber());
    }

    private static LocalDate day(Instant now) {
        return now.atOffset(BEIJING).toLocalDate();
    }
}
