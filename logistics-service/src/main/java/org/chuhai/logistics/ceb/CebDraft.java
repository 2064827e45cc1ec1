package org.chuhai.logistics.ceb;

import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** One document on its way into a message: what is put where, and what does not fit. */
final class CebDraft {

    private final CebCodes codes;
    private final Violations violations = new Violations();

    CebDraft(CebCodes codes) {
        this.codes = codes;
    }

    CebCodes codes() {
        return codes;
    }

    Violations violations() {
        return violations;
    }

    void refuse(String pointer, Rule rule, Text why) {
        violations.add(pointer, rule, why);
    }

    void currency(Structure.Builder into, String field, @Nullable String code, String pointer) {
        into.put(field, code == null ? null : codes.currency(code, pointer, this), pointer);
    }

    void country(Structure.Builder into, String field, String code, String pointer) {
        into.put(field, codes.country(code, pointer, this), pointer);
    }

    /** A firm, in two elements. */
    static void party(Structure.Builder into, String prefix, @Nullable Party party, String pointer) {
        into.put(prefix + "Code", party == null ? null : code(party), pointer + "/code");
        into.put(prefix + "Name", party == null ? null : party.name(), pointer + "/name");
    }

    private static @Nullable String code(Party party) {
        return party.code() == null ? party.customsCode() : party.code();
    }
}
