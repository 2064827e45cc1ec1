package org.chuhai.logistics.party;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which firms of a registry documents can concern. A registry of these firms alone answers every question about the
 * documents as the whole one does. Names are not among it: a firm is found by a code, and its names are looked at then.
 *
 * @param codes the codes in the documents, of either kind, as they are compared
 * @param mistyped those that mean another code, which may be that of any firm whose code is nearly the same
 */
public record SoughtFirms(Set<String> codes, Set<MistypedCode> mistyped) {

    public SoughtFirms {
        codes = Set.copyOf(codes);
        mistyped = Set.copyOf(mistyped);
    }

    /** Everything that any of them seeks. */
    public static SoughtFirms all(Collection<SoughtFirms> several) {
        return new SoughtFirms(
                several.stream().flatMap(one -> one.codes().stream()).collect(Collectors.toSet()),
                several.stream().flatMap(one -> one.mistyped().stream()).collect(Collectors.toSet()));
    }

    /** Whether the documents can concern this firm. */
    public boolean include(RegisteredParty party) {
        String creditCode = party.creditCode();
        String customsCode = party.customsCode();
        return (customsCode != null && codes.contains(customsCode))
                || (creditCode != null
                        && (codes.contains(creditCode)
                                || mistyped.stream().anyMatch(code -> code.mayMean(creditCode))));
    }
}
