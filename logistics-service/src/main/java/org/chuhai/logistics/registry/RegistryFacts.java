package org.chuhai.logistics.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.jspecify.annotations.Nullable;

/**
 * What is filed and was filed beside the documents of a case, as far as rules ask for it.
 *
 * @param orders none while the order is missing; several only where the profile allows that, as with waybills
 * @param waybills none while the waybill is missing
 * @param list null unless the case has a declaration that is a list
 * @param calledOff orders and waybills of the case that were called off after the list was declared; no more among the others
 */
public record RegistryFacts(
        List<Numbered> orders,
        List<Numbered> waybills,
        @Nullable DeclaredList list,
        List<CalledOff> calledOff) {

    /** No documents, nothing to know. */
    public static final RegistryFacts NONE = new RegistryFacts(List.of(), List.of(), null, List.of());

    public RegistryFacts {
        orders = List.copyOf(orders);
        waybills = List.copyOf(waybills);
        calledOff = List.copyOf(calledOff);
    }

    /** Orders before waybills. */
    Stream<Numbered> documents() {
        return Stream.concat(orders.stream(), waybills.stream());
    }

    /** Whether a finding must say which document of the kind it means. */
    boolean areSeveral(DocumentKind kind) {
        return documents().filter(document -> document.kind() == kind).count() > 1;
    }

    /**
     * An order or a waybill.
     *
     * @param number as it is written
     * @param isFurther whether it stands in the case besides the one that the declaration names first
     * @param hasFirm whether its platform or carrier has a code, without which nobody knows whose number it is
     * @param since when it took its number
     * @param before when each that took the same number of the same firm before did so, whichever shop it belongs to;
     *     nothing else is known of them here, so that no report can tell it
     * @param earlierLists other lists that declare it, were filed before this case's list and are not with customs
     * @param declaredLists other lists that declare it and went to customs before this case's list, the first one first
     * @param changed what of it changed after the list was declared, as far as customs' message carries it, with what it says
     *     now; the revision stands for what is no single value, and nothing for what is gone
     */
    public record Numbered(
            DocumentKind kind,
            String number,
            DocumentState state,
            boolean isFurther,
            boolean hasFirm,
            Instant since,
            List<Instant> before,
            List<DeclaredList> earlierLists,
            List<DeclaredList> declaredLists,
            Map<String, String> changed) {

        public Numbered {
            before = List.copyOf(before);
            earlierLists = List.copyOf(earlierLists);
            declaredLists = List.copyOf(declaredLists);
            changed = Map.copyOf(changed);
        }
    }

    /** An order or a waybill that is not examined any more. */
    public record CalledOff(DocumentKind kind, String number, boolean isFurther) {}

    /** A list of the shop, by its reference. */
    public record DeclaredList(String number, DocumentState state) {

        boolean isWithCustoms() {
            return state == DocumentState.DECLARED || state == DocumentState.ACCEPTED;
        }
    }
}
