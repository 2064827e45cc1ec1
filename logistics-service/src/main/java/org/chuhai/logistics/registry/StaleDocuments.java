package org.chuhai.logistics.registry;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService.PastRevision;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a document says what another one said in an earlier revision: it was made from that and not carried on. A
 * cause that the values alone suggest, such as transposed digits, gives way to what has happened.
 */
public final class StaleDocuments {

    private StaleDocuments() {}

    /** What the documents of a case said before. Asked only where two of them differ. */
    @FunctionalInterface
    public interface Past {

        /**
         * Earlier revisions of a document, the newest first.
         *
         * @param number which of several; null where there is one of the kind
         */
        List<PastRevision> of(DocumentKind kind, @Nullable String number);
    }

    public static List<Finding> told(List<Finding> findings, Past past) {
        return findings.stream().map(finding -> told(finding, past)).toList();
    }

    private static Finding told(Finding finding, Past past) {
        for (DocumentKind stale : deviating(finding)) {
            for (DocumentKind authority : DocumentKind.values()) {
                String value = finding.values().of(stale);
                String present = finding.values().of(authority);
                String pointer = finding.pointers().of(authority);
                if (stale != authority
                        && value != null
                        && present != null
                        && pointer != null
                        && !same(value, present)) {
                    PastRevision said = saying(
                            value,
                            pointer,
                            past.of(authority, finding.documents().of(authority)));
                    if (said != null) {
                        return with(finding, stale, authority, said.revision());
                    }
                }
            }
        }
        return finding;
    }

    /** The documents that are to be corrected; all where nothing proposes what to correct. */
    private static List<DocumentKind> deviating(Finding finding) {
        Set<DocumentKind> corrected =
                finding.corrections().stream().map(Correction::document).collect(Collectors.toSet());
        List<DocumentKind> deviating = new ArrayList<>(List.of(DocumentKind.values()));
        deviating.removeIf(kind -> !corrected.isEmpty() && !corrected.contains(kind));
        return deviating;
    }

    private static @Nullable PastRevision saying(String value, String pointer, List<PastRevision> past) {
        JsonPointer place = JsonPointer.compile(pointer);
        return past.stream()
                .filter(revision -> says(revision.tree().at(place), value))
                .findFirst()
                .orElse(null);
    }

    private static boolean says(JsonNode node, String value) {
        return node.isValueNode() && !node.isNull() && same(node.asText(), value);
    }

    private static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        BigDecimal number = number(one);
        BigDecimal otherNumber = number(other);
        return number != null && otherNumber != null && number.compareTo(otherNumber) == 0;
    }

    /** What documents write as an amount or a count; a code such as 035 is none. */
    private static @Nullable BigDecimal number(String text) {
        return text.matches("(0|[1-9][0-9]{0,13})(\\.[0-9]{1,5})?") ? new BigDecimal(text) : null;
    }

    private static Finding with(Finding finding, DocumentKind stale, DocumentKind authority, int revision) {
        String number = finding.documents().of(authority) == null
                ? ""
                : " " + finding.documents().of(authority) + " ";
        Text why = new Text(
                stale.label().zh() + "与" + authority.label().zh() + number + "第 " + revision + " 版一致，而该单证其后已更改："
                        + stale.label().zh() + "版本过旧",
                "the " + stale.label().en() + " says what revision " + revision + " of the "
                        + authority.label().en() + number.stripTrailing() + " said, which has changed since: the "
                        + stale.label().en() + " is out of date");
        return new Finding(
                finding.rule(),
                finding.basis(),
                finding.severity(),
                finding.field(),
                finding.line(),
                finding.values(),
                finding.normalised(),
                finding.pointers(),
                finding.documents(),
                finding.delta(),
                finding.tolerance(),
                Cause.STALE_DOCUMENT,
                finding.text().followedBy(Wording.sentence(why)),
                finding.consequences(),
                finding.corrections());
    }
}
